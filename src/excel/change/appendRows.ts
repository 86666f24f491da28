import { rowRuns } from '../host/bytes';
import type { Reserve } from '../host/requestBudget';
import { cellInput, TEXT_FORMAT } from '../host/textCell';
import { growTable, shrinkTable } from './growTable';
import { grows, type AppendBackup } from './prepareAppend';
import { rowParts } from './rowParts';

/** Queues the rows of a prepared plan; requests go out as they fill. */
export async function appendRows(
  context: Excel.RequestContext,
  backup: AppendBackup,
  reserve: Reserve,
  onRows: (rows: number) => void
): Promise<void> {
  const { plan } = backup;
  const sheet = context.workbook.worksheets.getItem(plan.sheet);
  if (plan.table !== null && grows(plan)) {
    await growTable(context, sheet.tables.getItem(plan.table), backup);
  }
  for (const { row, column, cells } of plan.blocks) {
    const inputs = cells.map((line) => line.map(cellInput));
    for (const { first, count, bytes } of rowRuns(inputs)) {
      await reserve(bytes);
      const width = inputs[0]?.length ?? 0;
      const range = sheet.getRangeByIndexes(row + first, column, count, width);
      // A column shown as percentages would make 80 mean 8000%.
      (range as { numberFormat: unknown }).numberFormat = 'General';
      range.formulas = inputs.slice(first, first + count);
    }
  }
  for (const column of plan.textColumns) {
    const range = sheet.getRangeByIndexes(plan.row, column, plan.rows, 1);
    (range as { numberFormat: unknown }).numberFormat = TEXT_FORMAT;
  }
  onRows(plan.rows);
}

/** Takes appended rows away: the table gets its old size, the cells are blank again and look as before. */
export async function takeBackRows(
  context: Excel.RequestContext,
  backup: AppendBackup
): Promise<void> {
  const { plan, totals, numberFormats } = backup;
  const { area } = plan;
  const sheet = context.workbook.worksheets.getItem(plan.sheet);
  if (plan.table !== null && grows(plan)) {
    await shrinkTable(context, sheet.tables.getItem(plan.table), backup);
  }
  if (grows(plan) && !totals) {
    // Excel may have filled the user's calculated columns as the table grew; nothing was there before.
    const first = Math.max(plan.row, area.row + area.rows);
    const rows = plan.row + plan.rows - first;
    sheet.getRangeByIndexes(first, area.column, rows, area.columns).clear('Contents');
  }
  // Above a row of totals all rows have gone that were not there before.
  const kept = totals && grows(plan) ? numberFormats.length : plan.rows;
  for (const { row, column, cells } of kept === 0 ? [] : plan.blocks) {
    sheet.getRangeByIndexes(row, column, kept, cells[0]?.length ?? 1).clear('Contents');
  }
  await context.sync();
  for (const { row, count } of rowParts(plan.row, numberFormats.length, area.columns)) {
    const range = sheet.getRangeByIndexes(row, area.column, count, area.columns);
    const lines = numberFormats.slice(row - plan.row, row - plan.row + count);
    range.numberFormat = lines.map((line) => [...line]);
    await context.sync();
  }
}

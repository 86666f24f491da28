import type { AppendPlan } from '../../scorecard';
import { areaAddress } from '../host/address';
import { rowRuns } from '../host/bytes';
import type { Reserve } from '../host/requestBudget';
import { cellInput } from '../host/textCell';
import { CELLS_PER_SYNC, grows, type AppendBackup } from './prepareAppend';

const canResize = (): boolean => Office.context.requirements.isSetSupported('ExcelApi', '1.13');

/** Makes the table long enough; before ExcelApi 1.13 by adding blank rows to it. */
function grow(table: Excel.Table, { area, row, rows }: AppendPlan): void {
  const wanted = row + rows - area.row;
  if (canResize()) {
    table.resize(areaAddress({ ...area, rows: wanted }));
    return;
  }
  const blank = Array.from({ length: area.columns }, () => '');
  const more = Array.from({ length: wanted - area.rows }, () => blank);
  table.rows.add(undefined, more);
}

/** Gives the table its old size again, wherever growing it broke off. */
async function shrink(
  context: Excel.RequestContext,
  table: Excel.Table,
  address: string,
  rows: number
): Promise<void> {
  if (canResize()) {
    table.resize(address);
    return;
  }
  const now = table.getRange().load('rowCount');
  await context.sync();
  // The header is no row of the body; the last row goes first.
  for (let last = now.rowCount - 2; last >= rows - 1; last--) table.rows.getItemAt(last).delete();
}

/** Queues the rows of a prepared plan; requests go out as they fill. */
export async function appendRows(
  context: Excel.RequestContext,
  { plan }: AppendBackup,
  reserve: Reserve,
  onRows: (rows: number) => void
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(plan.sheet);
  if (plan.table !== null && grows(plan)) {
    grow(sheet.tables.getItem(plan.table), plan);
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
    (range as { numberFormat: unknown }).numberFormat = '@';
  }
  onRows(plan.rows);
}

/** Takes appended rows away: the table gets its old size, the cells are blank again and look as before. */
export async function takeBackRows(
  context: Excel.RequestContext,
  { plan, address, numberFormats }: AppendBackup
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(plan.sheet);
  if (plan.table !== null && address !== null && grows(plan)) {
    await shrink(context, sheet.tables.getItem(plan.table), address, plan.area.rows);
  }
  if (grows(plan)) {
    // Excel may have filled the user's calculated columns as the table grew; nothing was there before.
    const { area } = plan;
    const first = Math.max(plan.row, area.row + area.rows);
    const rows = plan.row + plan.rows - first;
    sheet.getRangeByIndexes(first, area.column, rows, area.columns).clear('Contents');
  }
  for (const { row, column, cells } of plan.blocks) {
    sheet.getRangeByIndexes(row, column, cells.length, cells[0]?.length ?? 1).clear('Contents');
  }
  await context.sync();
  const step = Math.max(1, Math.floor(CELLS_PER_SYNC / plan.area.columns));
  for (let first = 0; first < numberFormats.length; first += step) {
    const part = numberFormats.slice(first, first + step);
    const range = sheet.getRangeByIndexes(
      plan.row + first,
      plan.area.column,
      part.length,
      plan.area.columns
    );
    range.numberFormat = part.map((line) => [...line]);
    await context.sync();
  }
}

import type { CellValue } from '../../engine';
import { REQUEST_BYTES, rowRuns } from '../host/bytes';
import type { SheetBackup } from './backup';
import { losingNothing, nameMerges } from './mergeNames';
import { restoreCharts } from './chartLayout';
import { writeConditionals } from './conditionalLayout';
import { clearSheet } from './ownSheet';
import { presentOn, type Present } from './present';
import { hasOtherFormulas, readBack } from './readBack';
import { FORMAT_CELLS_PER_SYNC } from './readCells';
import { layTables } from './tableLayout';

/** Puts a sheet back as `takeBackup` found it, whatever is on it now. */
export async function restoreBackup(
  context: Excel.RequestContext,
  backup: SheetBackup
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(backup.name);
  const now = await presentOn(context, sheet);
  clearSheet(context, backup.name, now, backup.tables);
  if (!(await restore(context, sheet, backup, now))) return;
  // Excel has filled a column with one formula (`placeTables`): once more, the tables laid anew over the cells.
  const filled = await presentOn(context, sheet);
  clearSheet(context, backup.name, filled, []);
  await restore(context, sheet, backup, { ...filled, tables: [] });
}

/** Puts everything back over an empty sheet; returns whether Excel has then other formulas, where tables were there. */
async function restore(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  backup: SheetBackup,
  present: Pick<Present, 'tables' | 'charts' | 'mergeNames'>
): Promise<boolean> {
  let isFilled = false;
  const columns = backup.inputs[0]?.length ?? 0;
  for (const { first, count } of rowRuns(backup.inputs, REQUEST_BYTES / 2)) {
    const range = sheet.getRangeByIndexes(first, 0, count, columns);
    const written = backup.inputs.slice(first, first + count) as CellValue[][];
    // Text comes with its apostrophe; a number in a cell formatted as text would become one if the format came first.
    range.formulas = written;
    range.numberFormat = backup.numberFormats.slice(first, first + count) as string[][];
    const parts = present.tables.length > 0 ? readBack(range, written) : [];
    await context.sync();
    isFilled ||= parts.some(hasOtherFormulas);
  }
  const perSync = Math.max(1, Math.floor(FORMAT_CELLS_PER_SYNC / Math.max(1, columns)));
  for (let row = 0; row < backup.cellFormats.length; row += perSync) {
    const part = backup.cellFormats.slice(row, row + perSync);
    sheet
      .getRangeByIndexes(row, 0, part.length, columns)
      .setCellProperties(part.map((line) => [...line]));
    await context.sync();
  }
  const last = backup.cellFormats[backup.cellFormats.length - 1];
  const rest = backup.inputs.length - backup.cellFormats.length;
  if (last !== undefined && rest > 0) {
    last.forEach((cell, column) => {
      if (cell.format === undefined) return;
      const { fill, ...format } = cell.format;
      const { font, horizontalAlignment, verticalAlignment, wrapText, shrinkToFit } = format;
      const range = sheet.getRangeByIndexes(backup.cellFormats.length, column, rest, 1);
      range.set({
        format: { font, horizontalAlignment, verticalAlignment, wrapText, shrinkToFit } as never,
      });
      if (fill?.color !== undefined) range.format.fill.color = fill.color;
    });
  }
  backup.columnWidths.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width;
  });
  await restoreHeights(context, sheet, backup.rowHeights);
  for (const { row, column, rows, columns } of losingNothing(backup)) {
    sheet.getRangeByIndexes(row, column, rows, columns).merge(false);
  }
  nameMerges(sheet, present.mergeNames, backup.merges);
  layTables(sheet, present.tables, backup.tables, backup.totals);
  writeConditionals(sheet, backup.conditionals);
  if (backup.charts !== null) restoreCharts(sheet, present.charts, backup.charts);
  if (backup.frozen === null) sheet.freezePanes.unfreeze();
  else sheet.freezePanes.freezeAt(backup.frozen);
  sheet.showGridlines = backup.gridlines;
  sheet.tabColor = backup.tabColor;
  await context.sync();
  return isFilled;
}

/** Heights of rows to write before a request is sent; each takes about 800 bytes of it. */
const HEIGHTS_PER_SYNC = 1_000;

/** Neighbours of the same height in one write. */
async function restoreHeights(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  heights: SheetBackup['rowHeights']
): Promise<void> {
  let queued = 0;
  for (let first = 0; first < heights.length;) {
    const height = heights[first] ?? null;
    let end = first + 1;
    while (end < heights.length && (heights[end] ?? null) === height) end += 1;
    if (height !== null) {
      sheet.getRangeByIndexes(first, 0, end - first, 1).format.rowHeight = height;
      if (++queued % HEIGHTS_PER_SYNC === 0) await context.sync();
    }
    first = end;
  }
}

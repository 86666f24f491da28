import type { CellValue } from '../../engine';
import { localAddress } from '../host/address';
import { REQUEST_BYTES, rowRuns } from '../host/bytes';
import type { SheetBackup } from './backup';
import { chartsOf, restoreCharts } from './chartLayout';
import { writeConditionals } from './conditionalLayout';
import { writePage } from './pageLayout';
import { FORMAT_CELLS_PER_SYNC } from './readCells';
import { layTables } from './tableLayout';

/** Puts a sheet back as `takeBackup` found it. The sheet has been cleared before. */
export async function restoreBackup(
  context: Excel.RequestContext,
  backup: SheetBackup
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(backup.name);
  const present = await tablesOf(context, sheet);
  const columns = backup.inputs[0]?.length ?? 0;
  for (const { first, count } of rowRuns(backup.inputs, REQUEST_BYTES / 2)) {
    const range = sheet.getRangeByIndexes(first, 0, count, columns);
    range.numberFormat = backup.numberFormats.slice(first, first + count) as string[][];
    range.formulas = backup.inputs.slice(first, first + count) as CellValue[][];
    await context.sync();
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
      const { fill, font, horizontalAlignment, verticalAlignment, wrapText } = cell.format;
      const range = sheet.getRangeByIndexes(backup.cellFormats.length, column, rest, 1);
      range.set({ format: { font, horizontalAlignment, verticalAlignment, wrapText } as never });
      if (fill?.color !== undefined) range.format.fill.color = fill.color;
    });
  }
  backup.columnWidths.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width;
  });
  await restoreHeights(context, sheet, backup.rowHeights);
  for (const address of backup.merges) sheet.getRange(address).merge(false);
  layTables(sheet, present, backup.tables);
  writeConditionals(sheet, backup.conditionals);
  if (backup.charts !== null) {
    restoreCharts(sheet, await chartsOf(context, sheet), backup.charts);
  }
  writePage(sheet, backup.page);
  if (backup.frozen === null) sheet.freezePanes.unfreeze();
  else sheet.freezePanes.freezeAt(backup.frozen);
  sheet.showGridlines = backup.gridlines;
  sheet.tabColor = backup.tabColor;
  await context.sync();
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

/** Tables that a sheet has now, in the middle of a run that failed. */
async function tablesOf(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet
): Promise<{ readonly name: string; readonly address: string }[]> {
  const tables = sheet.tables.load('items/name');
  await context.sync();
  const found = tables.items.map((table) => ({
    table,
    range: table.getRange().load('address'),
  }));
  await context.sync();
  return found.map(({ table, range }) => ({
    name: table.name,
    address: localAddress(range.address),
  }));
}

import { identifyTable } from '../../tables';
import type { CellValue } from '../../engine';
import type { BodyRequest } from './readBody';

/** A plain range is looked at for headers no further down than this. */
const HEADER_SEARCH_ROWS = 20;

/** Ranges that are no Excel Table but whose rows begin with headers like ours. */
export async function findPlainRanges(
  context: Excel.RequestContext,
  sheetNames: readonly string[]
): Promise<BodyRequest[]> {
  const used = sheetNames.map((name) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const range = sheet.getUsedRangeOrNullObject(true);
    return { name, sheet, range: range.load('rowIndex,columnIndex,rowCount,columnCount') };
  });
  await context.sync();
  const tops = used
    .filter(({ range }) => !range.isNullObject)
    .map(({ name, sheet, range }) => {
      const { rowIndex, columnIndex, rowCount, columnCount } = range;
      const rows = Math.min(rowCount, HEADER_SEARCH_ROWS);
      const head = sheet.getRangeByIndexes(rowIndex, columnIndex, rows, columnCount);
      return { name, range, head: head.load('values') };
    });
  await context.sync();
  return tops.flatMap(({ name, range, head }) => {
    const rows = head.values as CellValue[][];
    const first = rows.findIndex((row) => identifyTable(row, null) !== null);
    const headers = rows[first];
    if (headers === undefined) return [];
    return [
      {
        name: null,
        sheet: name,
        top: range.rowIndex + first,
        left: range.columnIndex,
        headers,
        rowCount: range.rowCount - first - 1,
      },
    ];
  });
}

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
  const used = sheetNames.map((name) => ({
    name,
    range: context.workbook.worksheets
      .getItem(name)
      .getUsedRangeOrNullObject(true)
      .load('rowIndex,columnIndex,rowCount,columnCount'),
  }));
  await context.sync();
  const tops = used
    .filter(({ range }) => !range.isNullObject)
    .map(({ name, range }) => ({
      name,
      range,
      head: context.workbook.worksheets
        .getItem(name)
        .getRangeByIndexes(
          range.rowIndex,
          range.columnIndex,
          Math.min(range.rowCount, HEADER_SEARCH_ROWS),
          range.columnCount
        )
        .load('values'),
    }));
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

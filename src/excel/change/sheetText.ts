import type { CellValue } from '../../engine';
import { rowParts } from './rowParts';

/** What a sheet says, as one text that differs where any cell does; null: there is no such sheet. */
export async function sheetText(
  context: Excel.RequestContext,
  name: string
): Promise<string | null> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  await context.sync();
  if (sheet.isNullObject) return null;
  const used = sheet.getUsedRangeOrNullObject().load('rowIndex,columnIndex,rowCount,columnCount');
  await context.sync();
  if (used.isNullObject) return '';
  const { rowIndex, columnIndex, rowCount, columnCount } = used;
  const lines: CellValue[][] = [];
  for (const { row, count } of rowParts(rowIndex, rowCount, columnCount)) {
    const part = sheet.getRangeByIndexes(row, columnIndex, count, columnCount).load('formulas');
    await context.sync();
    lines.push(...(part.formulas as CellValue[][]));
  }
  return JSON.stringify([rowIndex, columnIndex, lines]);
}

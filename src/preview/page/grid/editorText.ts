import { formulaOf } from '../../host/cells/cellEntry';
import type { Sheet } from '../../workbook/model/sheet';

/** The text an editor starts with: what would have to be typed to get the cell as it is. */
export function editorText(sheet: Sheet, row: number, column: number): string {
  const value = sheet.value(row, column);
  const formula = sheet.formula(row, column);
  if (formula === null && typeof value === 'number' && isPercent(sheet, row, column)) {
    return `${Number((value * 100).toPrecision(15))}%`;
  }
  if (formula === null && typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const text = formulaOf(formula, value);
  return typeof text === 'string' ? text : JSON.stringify(text);
}

export function isPercent(sheet: Sheet, row: number, column: number): boolean {
  return sheet.style(row, column).numberFormat.includes('%');
}

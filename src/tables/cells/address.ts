import type { CellAddress } from '../snapshot';

/** Column letters of a 0-based column: 0 → `A`, 26 → `AA`, 16383 → `XFD`. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** A1 text of a 0-based cell: `a1(6, 1)` → `B7`. */
export function a1(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** Names that Excel surely reads without quotes (it takes them around any name), unless they look like a cell address. */
const PLAIN_SHEET_NAME = /^[a-z_][a-z\d_.]*$/i;
const LOOKS_LIKE_ADDRESS = /^([a-z]{1,3}\d+|r\d*c?\d*|c\d*)$/i;

/** Sheet name as it stands in a formula: `'KPI Settings'`, `'It''s'`, `KPI`. */
export function quoteSheet(name: string): string {
  return PLAIN_SHEET_NAME.test(name) && !LOOKS_LIKE_ADDRESS.test(name)
    ? name
    : `'${name.replaceAll("'", "''")}'`;
}

/** `'KPI Settings'!B7`. */
export function addressText(at: CellAddress): string {
  return `${quoteSheet(at.sheet)}!${a1(at.row, at.column)}`;
}

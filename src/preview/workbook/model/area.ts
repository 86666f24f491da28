import { columnName, type Area } from '../../../tables';

export { contains, sharedArea, without, type Area } from '../../../tables';

/** Sheet size of Excel 2007 and later. */
export const MAX_ROWS = 1048576;
export const MAX_COLUMNS = 16384;

/** Column number of letters in either case, e.g. "ab" → 27. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

/** Address of an area without its sheet: "B7", "A1:C3", "A:C" (whole columns) or "1:3" (whole rows). */
export function areaName(area: Area, absolute = false): string {
  const mark = absolute ? '$' : '';
  const left = mark + columnName(area.column);
  const right = mark + columnName(area.column + area.columns - 1);
  const top = `${mark}${area.row + 1}`;
  const bottom = `${mark}${area.row + area.rows}`;
  if (area.rows === MAX_ROWS && area.columns < MAX_COLUMNS) return `${left}:${right}`;
  if (area.columns === MAX_COLUMNS) return `${top}:${bottom}`;
  return area.rows === 1 && area.columns === 1 ? left + top : `${left}${top}:${right}${bottom}`;
}

const CORNER = /^\$?([A-Za-z]{1,3})?\$?([1-9]\d{0,6})?$/;

/** Reads "B7", "$A$1:C3", "A:C" or "1:3" (no sheet name); null when it is not an address within the sheet. */
export function readArea(text: string): Area | null {
  const parts = text.trim().split(':');
  if (parts.length > 2) return null;
  const first = CORNER.exec(parts[0] ?? '');
  const last = parts.length === 2 ? CORNER.exec(parts[1] ?? '') : first;
  if (!first || !last) return null;
  const [, c1, r1] = first;
  const [, c2, r2] = last;
  if ((c1 === undefined) !== (c2 === undefined) || (r1 === undefined) !== (r2 === undefined)) {
    return null;
  }
  if ((c1 === undefined || r1 === undefined) && parts.length === 1) return null;
  if (c1 === undefined && r1 === undefined) return null;
  const columns = c1 && c2 ? [columnNumber(c1), columnNumber(c2)] : [0, MAX_COLUMNS - 1];
  const rows = r1 && r2 ? [Number(r1) - 1, Number(r2) - 1] : [0, MAX_ROWS - 1];
  const left = Math.min(...columns);
  const right = Math.max(...columns);
  const top = Math.min(...rows);
  const bottom = Math.max(...rows);
  if (right >= MAX_COLUMNS || bottom >= MAX_ROWS) return null;
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** Areas of a list separated by blanks, as conditional formats have it; what is no address is left out. */
export function readAreas(text: string): Area[] {
  return text.split(/\s+/).flatMap((part) => readArea(part) ?? []);
}

/** The area of one cell. */
export function cellArea(row: number, column: number): Area {
  return { row, column, rows: 1, columns: 1 };
}

export function sameArea(a: Area, b: Area): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}

/** The cells of an area, row by row. */
export function* cellsIn({ row, column, rows, columns }: Area): Generator<[number, number]> {
  for (let r = row; r < row + rows; r++) {
    for (let c = column; c < column + columns; c++) yield [r, c];
  }
}

/**
 * What is read of each cell, row by row. Lists of their final length: 125,000 formulas read an area each, and `Array.from`
 * takes several times as long.
 */
export function mapCells<T>(area: Area, read: (row: number, column: number) => T): T[][] {
  const lines = new Array<T[]>(area.rows);
  for (let r = 0; r < area.rows; r++) {
    const line = new Array<T>(area.columns);
    for (let c = 0; c < area.columns; c++) line[c] = read(area.row + r, area.column + c);
    lines[r] = line;
  }
  return lines;
}

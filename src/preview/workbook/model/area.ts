import { MAX_COLUMNS, MAX_ROWS, readArea } from '../../../file/cells/place';
import { columnName, type Area } from '../../../tables';

export { MAX_COLUMNS, MAX_ROWS, columnNumber, readArea } from '../../../file/cells/place';
export { contains, sharedArea, without, type Area } from '../../../tables';

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

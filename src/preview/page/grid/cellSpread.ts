import { contains } from '../../workbook/model/area';
import { DEFAULT_COLUMN_WIDTH } from '../../host/cells/columnWidth';
import type { Chart } from '../../workbook/model/chart';
import type { Sheet } from '../../workbook/model/sheet';

/** How many cells the text of a cell is shown over; `covered` cells show nothing themselves. */
export type Spread =
  | { readonly covered: true }
  | { readonly covered: false; readonly rows: number; readonly columns: number };

const SINGLE: Spread = { covered: false, rows: 1, columns: 1 };
const COVERED: Spread = { covered: true };
/** Text runs over so many blank neighbours at most. */
const FARTHEST = 24;
const CHARACTER_PIXELS = 7;

/** The chart that stands over a cell, if any. */
export function chartAt(sheet: Sheet, row: number, column: number): Chart | null {
  return (
    sheet.charts.find(({ place, type }) => type !== null && contains(place, row, column)) ?? null
  );
}

/** Charts, merged cells, text centred across cells, and text that runs over the blank cells at its right. */
export function spreadOf(sheet: Sheet, row: number, column: number): Spread {
  const whole =
    chartAt(sheet, row, column)?.place ?? sheet.merges.find((area) => contains(area, row, column));
  if (whole) {
    const first = whole.row === row && whole.column === column;
    return first ? { covered: false, rows: whole.rows, columns: whole.columns } : COVERED;
  }
  const { horizontal, wrap, shrink } = sheet.style(row, column);
  const value = sheet.value(row, column);
  if (horizontal === 'CenterAcrossSelection') {
    if (value === null) return COVERED;
    const across = (next: number) =>
      sheet.style(row, next).horizontal === horizontal && sheet.value(row, next) === null;
    return { covered: false, rows: 1, columns: runOf(column, across) };
  }
  if (wrap || shrink || typeof value !== 'string' || !/^(General|Left)$/.test(horizontal))
    return SINGLE;
  const blank = (next: number) =>
    sheet.value(row, next) === null && sheet.style(row, next).fill === null;
  return { covered: false, rows: 1, columns: runOf(column, blank) };
}

/** Pixels of a column. */
export function columnPixels(sheet: Sheet, column: number): number {
  if (sheet.hiddenColumns.has(column)) return 0;
  return Math.round((sheet.columnWidths.get(column) ?? DEFAULT_COLUMN_WIDTH) * CHARACTER_PIXELS);
}

export function columnsPixels(sheet: Sheet, column: number, columns: number): number {
  let sum = 0;
  for (let c = column; c < column + columns; c++) sum += columnPixels(sheet, c);
  return sum;
}

function runOf(column: number, joins: (next: number) => boolean): number {
  let columns = 1;
  while (columns < FARTHEST && joins(column + columns)) columns++;
  return columns;
}

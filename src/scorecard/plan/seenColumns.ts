import type { PlanCell, RangeStyle } from './plan';

/** Cells that a row has at least, beside those that only head others. */
const LEAST_CELLS = 3;

/** Columns in which no row has anything; none where there are no rows, only headings and remarks. */
export function blankColumns(
  rows: readonly (readonly PlanCell[])[],
  columns: number
): readonly number[] {
  const isFilled = (cell: PlanCell | undefined): boolean =>
    cell !== null && cell !== undefined && cell !== '';
  if (!rows.some((cells) => cells.filter(isFilled).length >= LEAST_CELLS)) return [];
  return Array.from({ length: columns }, (_, column) => column).filter(
    (column) => !rows.some((cells) => isFilled(cells[column]))
  );
}

/** Widths of columns of which some are hidden: the widest of the others has their room. */
export function widthsWithout(
  widths: readonly number[],
  hidden: readonly number[]
): readonly number[] {
  const left = widths.map((width, column) => (hidden.includes(column) ? 0 : width));
  const freed = hidden.reduce((sum, column) => sum + (widths[column] ?? 0), 0);
  const widest = left.indexOf(Math.max(...left));
  return left.map((width, column) => (column === widest ? width + freed : width));
}

/** The first column that is not hidden: what would begin before it begins there. */
export function firstSeen(widths: readonly number[]): number {
  return Math.max(
    0,
    widths.findIndex((width) => width > 0)
  );
}

/** Lines around cells begin at the first column that is seen: that of a hidden one at its left would not be drawn. */
export function linesWhereSeen(
  styles: readonly RangeStyle[],
  widths: readonly number[]
): readonly RangeStyle[] {
  const first = firstSeen(widths);
  return styles.flatMap((style) => {
    const { area, borders } = style;
    const hidden = borders === undefined ? 0 : Math.max(0, first - area.column);
    if (hidden === 0) return [style];
    const columns = area.columns - hidden;
    return columns > 0 ? [{ ...style, area: { ...area, column: first, columns } }] : [];
  });
}

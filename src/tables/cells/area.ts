import { a1 } from './address';

/** A rectangle of cells: 0-based top left corner, then its size. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The cells of two areas that are in both; null where there are none. */
export function sharedArea(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** Whether a cell is one of the area. */
export function contains(area: Area, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}

/** What is left of an area when another is cut out. */
export function without(area: Area, hole: Area): readonly Area[] {
  const shared = sharedArea(area, hole);
  if (!shared) return [area];
  const below = shared.row + shared.rows;
  const right = shared.column + shared.columns;
  const middle = { row: shared.row, rows: shared.rows };
  return [
    { ...area, rows: shared.row - area.row },
    { ...middle, column: area.column, columns: shared.column - area.column },
    { ...middle, column: right, columns: area.column + area.columns - right },
    { ...area, row: below, rows: area.row + area.rows - below },
  ].filter((each) => each.rows > 0 && each.columns > 0);
}

/** A1 text of an area: `A1:H20`. */
export function rangeName({ row, column, rows, columns }: Area): string {
  return `${a1(row, column)}:${a1(row + rows - 1, column + columns - 1)}`;
}

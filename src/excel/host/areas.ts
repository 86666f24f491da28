import { sharedArea, type Area } from '../../tables';

/** What is left of an area when others are cut out of it: areas that do not overlap. */
export function areaWithout(area: Area, holes: readonly Area[]): readonly Area[] {
  return holes.reduce<readonly Area[]>(
    (left, hole) => left.flatMap((each) => cut(each, hole)),
    [area]
  );
}

function cut(area: Area, hole: Area): readonly Area[] {
  const shared = sharedArea(area, hole);
  if (shared === null) return [area];
  const [below, right] = [shared.row + shared.rows, shared.column + shared.columns];
  const middle = { row: shared.row, rows: shared.rows };
  return [
    { ...area, rows: shared.row - area.row },
    { ...middle, column: area.column, columns: shared.column - area.column },
    { ...middle, column: right, columns: area.column + area.columns - right },
    { ...area, row: below, rows: area.row + area.rows - below },
  ].filter(({ rows, columns }) => rows > 0 && columns > 0);
}

import { sumOf } from '../../engine';

/** For each column and number of characters, the rows whose text needs as many. */
export type Lengths = readonly (readonly (readonly number[])[])[];

/** Those of columns with so many characters needed by each of their rows; 0 where a row has none. */
export function lengthsOf(columns: readonly (readonly number[])[]): Lengths {
  return columns.map((needed) => {
    const rows: number[][] = [];
    needed.forEach((length, row) => {
      while (rows.length <= length) rows.push([]);
      if (length > 0) rows[length]?.push(row);
    });
    return rows;
  });
}

/** Widths that have so much room together: a character less, again and again, of that of the `able` columns by which the fewest more rows break. */
export function narrowed(
  needed: readonly number[],
  least: readonly number[],
  lengths: Lengths,
  room: number,
  able: readonly number[]
): readonly number[] {
  const widths = [...needed];
  const broken = new Set<number>();
  const breaking = (column: number): readonly number[] =>
    (lengths[column]?.[widths[column] ?? 0] ?? []).filter((row) => !broken.has(row));
  let total = sumOf(widths);
  while (total > room) {
    const costs = able
      .filter((column) => (widths[column] ?? 0) - 1 >= (least[column] ?? 0))
      .map((column) => ({ column, rows: breaking(column) }));
    const [first] = costs.sort(
      (a, b) => a.rows.length - b.rows.length || (widths[b.column] ?? 0) - (widths[a.column] ?? 0)
    );
    if (first === undefined) break;
    first.rows.forEach((row) => broken.add(row));
    widths[first.column] = (widths[first.column] ?? 0) - 1;
    total -= 1;
  }
  return widths;
}

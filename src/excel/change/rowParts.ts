/** Cells whose contents and formats fit one answer. */
const CELLS_PER_SYNC = 20_000;

/** Rows of an area so wide whose contents and formats fit one answer. */
export const rowsPerSync = (columns: number): number =>
  Math.max(1, Math.floor(CELLS_PER_SYNC / columns));

/** Rows from the first one on in parts that each fit one answer. */
export function rowParts(
  first: number,
  rows: number,
  columns: number
): readonly { readonly row: number; readonly count: number }[] {
  const step = rowsPerSync(columns);
  return Array.from({ length: Math.ceil(rows / step) }, (_, i) => ({
    row: first + i * step,
    count: Math.min(step, rows - i * step),
  }));
}

import { lineText, type FormGrid } from '../formGrid';
import type { FormColumn } from '../formModel';

/**
 * Numbers that stand only where a person or unit does, above further indicators of theirs without either: they count the
 * people.
 *
 * @param from - first row below the header
 */
export function withUnitNumbers(
  grid: FormGrid,
  from: number,
  columns: readonly FormColumn[]
): readonly FormColumn[] {
  const [order, unit, name] = (['order', 'unit', 'name'] as const).map((wanted) =>
    columns.findIndex(({ role }) => role === wanted)
  ) as [number, number, number];
  if (order < 0 || unit < 0) return columns;
  const rows = grid.cells.slice(from).map((cells) => {
    const has = (column: number): boolean => lineText(cells[column]) !== '';
    return { order: has(order), unit: has(unit), name: has(name) };
  });
  const named = rows.filter((row) => row.name);
  const numbersUnits =
    named.every((row) => !row.order || row.unit) &&
    rows.some((row, i) => row.name && !row.order && !row.unit && rows[i - 1]?.order === true);
  return numbersUnits
    ? columns.map((column, c) => (c === order ? { ...column, numbersUnits } : column))
    : columns;
}

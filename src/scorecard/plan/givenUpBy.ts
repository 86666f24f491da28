import { sumOf } from '../../engine';

/** Columns that have become wider, with what that takes given up by one of them: together they are as wide as before. */
export function givenUpBy(
  giving: number,
  widths: readonly number[],
  wide: readonly number[]
): readonly number[] {
  const taken = sumOf(wide) - sumOf(widths);
  return wide.map((width, column) => (column === giving ? width - taken : width));
}

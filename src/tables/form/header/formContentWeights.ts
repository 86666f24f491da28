import { sumOf } from '../../../engine';
import { headerKey } from '../../columns/headers';
import { formWeight } from '../formCell';
import { lineText, type FormGrid } from '../formGrid';
import type { FormColumn } from '../formModel';

const FULL_MARKS = /^(?:คะแนนเต็ม|fullmark|maximumscore|maxscore|maximumpoint|maxpoint)/;

const same = (a: number, b: number): boolean => Math.abs(a - b) < 1e-9;

/**
 * The only column of numbers that add up to 100 or to 1, where none is called a weight; of two that are, the one that holds
 * the sums of the other is that of the groups.
 */
export function withWeights(
  grid: FormGrid,
  from: number,
  columns: readonly FormColumn[]
): readonly FormColumn[] {
  const weights = columns.flatMap(({ role }, c) => (role === 'weight' ? [c] : []));
  const marks = weights.filter((c) => FULL_MARKS.test(headerKey(columns[c]?.title ?? '')));
  if (marks.length > 0) return withMarks(grid, from, columns, marks, weights);
  if (weights.length > 0) return withoutGroupWeights(grid, from, columns, weights);
  const [only, ...others] = wholeColumns(grid, from, columns);
  if (others.length > 0 || only === undefined) return columns;
  return columns.map((column, c) =>
    c === only ? { ...column, role: 'weight', settled: 'weightBySum' } : column
  );
}

/** Columns that may be weights by what they add up to, where none is called so. */
export function wholeColumns(
  grid: FormGrid,
  from: number,
  columns: readonly FormColumn[]
): readonly number[] {
  if (columns.some(({ role }) => role === 'weight')) return [];
  return columns.flatMap(({ role, title }, c) =>
    role === 'ignore' && title !== '' && isWhole(grid, from, c) ? [c] : []
  );
}

/** Full marks are weights (domain.md §7) where no other column is called so. */
function withMarks(
  grid: FormGrid,
  from: number,
  columns: readonly FormColumn[],
  marks: readonly number[],
  weights: readonly number[]
): readonly FormColumn[] {
  const others = weights.length > marks.length;
  return columns.map((column, c): FormColumn => {
    if (!marks.includes(c)) return column;
    if (others) return { ...column, role: 'ignore', settled: 'fullMarks' };
    return isWhole(grid, from, c) ? column : { ...column, settled: 'weightByMarks' };
  });
}

/** Three numbers or more that add up to a whole; their sum may stand below them. */
function isWhole(grid: FormGrid, from: number, column: number): boolean {
  const cells = grid.cells.slice(from).map((row) => row[column]);
  if (cells.filter((cell) => lineText(cell) !== '').length < 3) return false;
  const weights = cells.map((cell) => formWeight(cell, grid.decimalMark));
  if (weights.some(({ unclear }) => unclear)) return false;
  const numbers = weights.flatMap(({ weight }) => (weight === null ? [] : [weight]));
  const last = numbers.at(-1) ?? 0;
  const above = sumOf(numbers.slice(0, -1));
  const sum = same(above, last) ? above : above + last;
  return [100, 1].some((whole) => same(sum, whole));
}

function withoutGroupWeights(
  grid: FormGrid,
  from: number,
  columns: readonly FormColumn[],
  [one, other, ...more]: readonly number[]
): readonly FormColumn[] {
  if (one === undefined || other === undefined || more.length > 0) return columns;
  const ofGroups = holdsSums(grid, from, one, other)
    ? one
    : holdsSums(grid, from, other, one)
      ? other
      : null;
  return columns.map((column, c) =>
    c === ofGroups ? { ...column, role: 'ignore', settled: 'groupWeights' } : column
  );
}

/** Whether each number of a column is the sum of those of another beside it, down to the next one. */
function holdsSums(grid: FormGrid, from: number, sums: number, parts: number): boolean {
  const pairs = grid.cells
    .slice(from)
    .map((row) => [row[sums], row[parts]].map((cell) => formWeight(cell, grid.decimalMark).weight));
  const groups: { readonly stated: number; readonly own: number[] }[] = [];
  for (const [stated = null, part = null] of pairs) {
    if (stated !== null) groups.push({ stated, own: [] });
    if (part !== null && (stated !== null || groups.length > 0)) groups.at(-1)?.own.push(part);
  }
  const own = groups.map((group, i) => {
    // The total of the parts may stand below the last of them.
    const total = sumOf(groups.map(({ stated }) => stated));
    const last =
      i === groups.length - 1 && group.own.length > 1 && same(group.own.at(-1) ?? 0, total);
    return last ? group.own.slice(0, -1) : group.own;
  });
  const several = own.some((each) => each.length > 1);
  return several && groups.every(({ stated }, i) => same(stated, sumOf(own[i] ?? [])));
}

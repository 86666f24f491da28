import { sumOf } from '../../../engine';
import { formWeight } from '../formCell';
import type { Walk } from '../formDraft';
import { lineText } from '../formGrid';
import { isScoreTitle } from '../header/formHeaderWords';
import { isTotal, lineOf } from './formLine';
import { nameOf } from './formName';
import { columnOf } from './formRowCells';

/** Sums of weights agree when they differ by less than the last printed digit. */
const SAME = 0.0051;
/** `A`, `II`, `ก`: what numbers groups where figures number indicators. */
const LETTERS = /^(?:[A-Z]|[IVX]{1,4}|[ก-ฮ])[.)]?$/u;

/**
 * Whether a row with a name and no criteria heads the rows below it: by its words, by a letter where the others have
 * figures, or because its weight is the sum of theirs.
 */
export function headsGroup(
  walk: Walk,
  row: number,
  {
    name,
    order,
    weight,
  }: { readonly name: string; readonly order: string; readonly weight: number | null }
): boolean {
  if (name === '' || nameOf(name).code !== null) return false;
  const summed = weight === null ? 0 : rowsThatAddUpTo(walk, row, weight);
  if (lineOf(name).is === 'group' || LETTERS.test(order)) return weight === null || summed > 0;
  return order === '' && summed > 1 && !saysMore(walk, row);
}

/** Columns in which a row that heads others may say something, too. */
const OF_GROUPS = /^(?:name|group|order|code|weight|work|note|unit)$/;

/** Whether a row states something of its own, other than what is computed or the same sum, as only an indicator does. */
function saysMore(walk: Walk, row: number): boolean {
  const { columns, grid } = walk;
  return columns.some(({ role, title }, column) => {
    const cell = grid.cells[row]?.[column];
    if (OF_GROUPS.test(role) || title === '' || lineText(cell) === '') return false;
    if (grid.formulas?.[row]?.[column] === true || isScoreTitle(title)) return false;
    const below = grid.cells.slice(row + 1).map((cells) => cells[column]?.value);
    const numbers = below.filter((value): value is number => typeof value === 'number');
    const sums = numbers.map((_, i) => sumOf(numbers.slice(0, i + 1)));
    return !sums.some((sum, i) => i > 0 && Math.abs(sum - Number(cell?.value)) < SAME);
  });
}

/** How many rows right below have weights that add up to one; 0 where they do not. */
function rowsThatAddUpTo(walk: Walk, row: number, whole: number): number {
  const column = columnOf(walk, 'weight');
  const weights: number[] = [];
  for (let at = row + 1; at < walk.grid.cells.length && !walk.headers.has(at); at++) {
    const cells = walk.grid.cells[at] ?? [];
    if (cells.some((cell) => isTotal(lineText(cell)))) return 0;
    const { weight } = formWeight(cells[column], walk.grid.decimalMark);
    if (weight === null) continue;
    weights.push(weight);
    const sum = sumOf(weights);
    if (Math.abs(sum - whole) < SAME) return weights.length;
    if (sum > whole) return 0;
  }
  return 0;
}

/** Whether a weight without a name is the sum of those of the indicators above, or of those since the sums before. */
export function isSumOfAbove(walk: Walk, row: number, weight: number): boolean {
  const before = walk.totals.at(-1)?.row ?? -1;
  const weights = walk.drafts.flatMap((draft) =>
    draft.weight === null || draft.row >= row ? [] : [{ row: draft.row, weight: draft.weight }]
  );
  const since = weights.filter((each) => each.row > before);
  return [weights, since].some(
    (some) => some.length > 1 && Math.abs(sumOf(some.map((each) => each.weight)) - weight) < SAME
  );
}

import { highestLevel, readCriteria, readCriterion, type Scale } from '../../../engine';
import { isTick } from '../formCell';
import { lineText, type FormGrid } from '../formGrid';
import { levelOfRole, type FormColumn, type FormRole } from '../formModel';
import { spreadLevels, type LevelsOfNumbers } from './formLevelNumbers';
import { goodnessOf, isGrade, levelsInTitles } from './formLevelTitles';

/** Fewer level columns than these side by side are none by their content alone. */
const FEWEST_LEVELS = 3;

type Rows = FormGrid['cells'];

/**
 * Criteria side by side under headings of the form's own: `Poor … Excellent`, red to green, grades, or words nobody knows.
 * Of those that only their figures tell, the headings say which end is the best, else figures that rise in every row;
 * where neither does, the columns are left to the user.
 *
 * @param weights - columns that may be weights by their sums
 */
export function withLevels(
  rows: Rows,
  columns: readonly FormColumn[],
  scale: Scale,
  weights: readonly number[] = []
): readonly FormColumn[] {
  if (
    columns.some(
      ({ role, settled }) =>
        settled === 'levelsUnknown' || /^(?:level\d+|ladderLevel|step|tick)$/.test(role)
    )
  )
    return columns;
  const titled = titledRun(columns, rows, scale);
  const run = besideWeights(columns, rows, scale, weights);
  // A heading that is not known beside those that are: all of them are levels, or none.
  const wider = titled !== null && run.length > titled.levels.length && run.includes(titled.from);
  if (titled !== null && !wider) return named(columns, titled.from, titled);
  const levels = spreadLevels(run.length, scale);
  if (levels === null) return columns;
  const way =
    wayOfTitles(columns, run) ?? (waysOf(rows, run, scale).every((each) => each === 1) ? 1 : null);
  if (way === null)
    return named(columns, run[0] ?? 0, { levels: run.map(() => null), settled: 'levelsOrder' });
  const rising = way === 1 ? levels : [...levels].reverse();
  return named(columns, run[0] ?? 0, { levels: rising, settled: 'levelsByContent' });
}

/**
 * Columns of levels that hold nothing but ticks, one in a row at most: the level that was reached, and no criteria. Null
 * where there are none; with `-` at the other levels a tick is the criterion of the only one that there is.
 */
export function withTickedLevels(
  rows: Rows,
  columns: readonly FormColumn[],
  scale: Scale
): readonly FormColumn[] | null {
  const titled = columns.some(({ role }) => levelOfRole(role) !== null)
    ? columns
    : withTitles(columns, rows, scale);
  const levels = titled.flatMap(({ role }, c) => (levelOfRole(role) === null ? [] : [c]));
  const ticks = rows.map((row) =>
    levels.map((c) => lineText(row[c])).filter((text) => text !== '')
  );
  const isChoice = ticks.every((texts) => texts.length <= 1 && texts.every(isTick));
  if (levels.length < FEWEST_LEVELS || !isChoice || ticks.flat().length < 2) return null;
  return titled.map((column, c) =>
    levels.includes(c) ? { ...column, settled: 'levelsTicked' } : column
  );
}

/** Columns that are levels by their headings, whatever they hold. */
export function titledLevels(
  rows: Rows,
  columns: readonly FormColumn[],
  scale: Scale
): ReadonlySet<number> {
  const titled = titledRun(columns, rows, scale);
  return new Set(titled?.levels.map((_, i) => titled.from + i));
}

function withTitles(
  columns: readonly FormColumn[],
  rows: Rows,
  scale: Scale
): readonly FormColumn[] {
  const titled = titledRun(columns, rows, scale);
  return titled === null ? columns : named(columns, titled.from, titled);
}

function named(
  columns: readonly FormColumn[],
  from: number,
  { levels, settled }: LevelsOfNumbers
): readonly FormColumn[] {
  return columns.map((column, c): FormColumn => {
    const level = levels[c - from];
    if (level === undefined) return column;
    const role: FormRole = level === null ? column.role : `level${level}`;
    return settled === null ? { ...column, role } : { ...column, role, settled };
  });
}

/** Neighbours whose headings name levels; a heading such as `Target` is one of them only between `Threshold` and `Stretch`. */
function titledRun(
  columns: readonly FormColumn[],
  rows: Rows,
  scale: Scale
): (LevelsOfNumbers & { readonly from: number }) | null {
  for (const run of runsOf(columns, scale)) {
    const some = run.map((c) => columns[c]);
    if (!some.every((column) => column?.role === 'ignore' || column?.role === 'target')) continue;
    const titles = some.map((column) => column?.title ?? '');
    const found = levelsInTitles(titles, scale);
    // Letters may be anything but over criteria.
    const isSure =
      !titles.every(isGrade) || run.filter((c) => mayBeLevel(columns[c], c, rows)).length >= 2;
    if (found !== null && isSure) return { ...found, from: run[0] ?? 0 };
  }
  return null;
}

/** All neighbours that may be levels, the longest first. */
function runsOf(columns: readonly FormColumn[], scale: Scale): readonly (readonly number[])[] {
  const runs: (readonly number[])[] = [];
  const most = Math.min(columns.length, scale.scores.length);
  for (let length = most; length >= FEWEST_LEVELS; length--) {
    for (let from = 0; from + length <= columns.length; from++) {
      runs.push(Array.from({ length }, (_, i) => from + i));
    }
  }
  return runs;
}

function mayBeLevel(column: FormColumn | undefined, at: number, rows: Rows): boolean {
  if (column?.role !== 'ignore' || column.title === '' || column.settled !== undefined)
    return false;
  const filled = rows.filter((row) => lineText(row[at]) !== '');
  if (filled.length === 0) return false;
  const read = filled.map((row) => readCriterion(row[at] ?? { value: null }));
  return read.every(({ kind }) => kind !== 'unreadable' && kind !== 'statement');
}

/** The levels beside a column that may be weights, which is no level where there are enough without it. */
function besideWeights(
  columns: readonly FormColumn[],
  rows: Rows,
  scale: Scale,
  [weight, ...others]: readonly number[]
): readonly number[] {
  const run = contentRun(columns, rows, scale);
  if (weight === undefined || others.length > 0) return run;
  const atEnd = weight === run[0] || weight === run.at(-1);
  const without = atEnd ? contentRun(columns, rows, scale, weight) : [];
  const full = run.length === highestLevel(scale) && without.length < run.length;
  return without.length < FEWEST_LEVELS || full ? run : without;
}

/** The most neighbours whose every row rises or falls, without one column; none where fewer than three do. */
function contentRun(
  columns: readonly FormColumn[],
  rows: Rows,
  scale: Scale,
  without = -1
): readonly number[] {
  const fits = columns.map((column, c) => c !== without && mayBeLevel(column, c, rows));
  const found = runsOf(columns, scale).find((run) => {
    if (!run.every((c) => fits[c])) return false;
    const ways = waysOf(rows, run, scale);
    return ways.length > 0 && !ways.includes(0);
  });
  return found ?? [];
}

/** For each row of figures whether they rise (1), fall (-1) or do neither (0). */
function waysOf(rows: Rows, run: readonly number[], scale: Scale): readonly (1 | -1 | 0)[] {
  return rows.flatMap((row) => {
    const cells = scale.scores.map((_, i) => row[run[i] ?? -1] ?? { value: null });
    const numbers = readCriteria(cells, scale).flatMap(placeOf);
    if (numbers.length < FEWEST_LEVELS) return [];
    const steps = numbers.slice(1).map((number, i) => Math.sign(number - (numbers[i] ?? number)));
    return steps.every((step) => step >= 0) ? [1] : steps.every((step) => step <= 0) ? [-1] : [0];
  });
}

/** Whether the headings go from worse to better (1) or the other way round; null where they do not say it. */
function wayOfTitles(columns: readonly FormColumn[], run: readonly number[]): 1 | -1 | null {
  const known = run.map((c) => goodnessOf(columns[c]?.title ?? '')).filter((good) => good !== null);
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined || first === last) return null;
  return first < last ? 1 : -1;
}

/** Where a criterion stands on the line of numbers; nothing for what has no place there. */
function placeOf(criterion: ReturnType<typeof readCriterion>): readonly number[] {
  switch (criterion.kind) {
    case 'bare':
      return [criterion.value];
    case 'interval':
      return [criterion.low?.value ?? criterion.high?.value ?? 0];
    case 'duration':
      return [criterion.days];
    default:
      return [];
  }
}

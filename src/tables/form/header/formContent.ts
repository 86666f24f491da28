import { isUnitOfMeasure, readCriterion, readPeriod, sumOf, type Scale } from '../../../engine';
import { formWeight, isTick } from '../formCell';
import { lineText, type FormGrid } from '../formGrid';
import type { FormColumn, FormRole } from '../formModel';
import { spreadLevels, type LevelsOfNumbers } from './formLevelNumbers';
import { levelsInTitles } from './formLevelTitles';

/** Rows below a header whose cells decide what a column is that its words leave open. */
const ROWS = 50;

/** Fewer level columns than these side by side are none by their content alone. */
const FEWEST_LEVELS = 3;

/**
 * What the words of a header leave open, decided by the cells below it: ticks are units across, columns named as periods
 * hold results, `Unit` over `%` and `days` is a unit of measure, criteria side by side are levels, and what adds up to 100
 * or 1 is weights.
 *
 * @param from - first row below the header
 */
export function settleColumns(
  grid: FormGrid,
  from: number,
  columns: readonly FormColumn[],
  scale: Scale
): readonly FormColumn[] {
  const cells = (column: number): readonly string[] =>
    grid.cells
      .slice(from, from + ROWS)
      .map((row) => lineText(row[column]))
      .filter((text) => text !== '' && text !== columns[column]?.title);
  const named = columns.map((column, c) => byItsCells(column, cells(c)));
  return withWeights(grid, from, withLevels(grid, from, named, scale));
}

function byItsCells(column: FormColumn, texts: readonly string[]): FormColumn {
  const { role, title } = column;
  if (title === '') return column;
  const said = texts.filter((text) => text !== '-');
  const open = role === 'ignore' || role === 'unit';
  if (open && said.length > 0 && said.every(isTick)) return { ...column, role: 'tick' };
  // `%` is no organisation, whatever the other rows count.
  if (role === 'unit' && said.some(isUnitOfMeasure)) {
    return { ...column, role: 'unitOfMeasure' };
  }
  const period = role === 'ignore' ? readPeriod(title) : null;
  return period === null ? column : { ...column, role: 'result', period };
}

/** Criteria side by side under headings of the form's own: `Poor … Excellent`, red to green, or words nobody knows. */
function withLevels(
  grid: FormGrid,
  from: number,
  columns: readonly FormColumn[],
  scale: Scale
): readonly FormColumn[] {
  if (
    columns.some(
      ({ role, settled }) =>
        settled === 'levelsUnknown' || /^(?:level\d+|ladderLevel|step|tick)$/.test(role)
    )
  )
    return columns;
  const titled = titledRun(columns, scale);
  if (titled !== null) {
    return columns.map((column, c): FormColumn => {
      const level = titled.levels[c - titled.from];
      if (level === undefined) return column;
      const { settled } = titled;
      const role = level === null ? column.role : (`level${level}` as FormRole);
      return settled === null ? { ...column, role } : { ...column, role, settled };
    });
  }
  const rows = grid.cells.slice(from, from + ROWS);
  const run = risingRun(columns, rows, scale);
  const levels = spreadLevels(run.length, scale);
  if (levels === null) return columns;
  return columns.map((column, c): FormColumn => {
    const level = levels[run.indexOf(c)];
    return level === undefined
      ? column
      : { ...column, role: `level${level}` as FormRole, settled: 'levelsByContent' };
  });
}

/** Neighbours whose headings name levels; a heading such as `Target` is one of them only between `Threshold` and `Stretch`. */
function titledRun(
  columns: readonly FormColumn[],
  scale: Scale
): (LevelsOfNumbers & { readonly from: number }) | null {
  for (
    let length = Math.min(columns.length, scale.scores.length);
    length >= FEWEST_LEVELS;
    length--
  ) {
    for (let from = 0; from + length <= columns.length; from++) {
      const some = columns.slice(from, from + length);
      if (!some.every(({ role }) => role === 'ignore' || role === 'target')) continue;
      const found = levelsInTitles(
        some.map(({ title }) => title),
        scale
      );
      if (found !== null) return { ...found, from };
    }
  }
  return null;
}

function mayBeLevel({ role, title }: FormColumn, column: number, rows: FormGrid['cells']): boolean {
  if (role !== 'ignore' || title === '') return false;
  const filled = rows.filter((row) => lineText(row[column]) !== '');
  if (filled.length === 0) return false;
  const read = filled.map((row) => readCriterion(row[column] ?? { value: null }));
  return read.every(({ kind }) => kind !== 'unreadable' && kind !== 'statement');
}

/** The most neighbours whose rows rise or fall together; none where fewer than three do. */
function risingRun(
  columns: readonly FormColumn[],
  rows: FormGrid['cells'],
  scale: Scale
): readonly number[] {
  const fits = columns.map((column, c) => mayBeLevel(column, c, rows));
  for (
    let length = Math.min(columns.length, scale.scores.length);
    length >= FEWEST_LEVELS;
    length--
  ) {
    for (let from = 0; from + length <= columns.length; from++) {
      const run = Array.from({ length }, (_, i) => from + i);
      if (run.every((c) => fits[c]) && rising(rows, run)) return run;
    }
  }
  return [];
}

/** Every row's numbers go one way, and rise in one of them at least: only then the last column is the best. */
function rising(rows: FormGrid['cells'], run: readonly number[]): boolean {
  const ways = rows.flatMap((row) => {
    const numbers = run.map((c) => readCriterion(row[c] ?? { value: null })).flatMap(placeOf);
    if (numbers.length < FEWEST_LEVELS) return [];
    const steps = numbers.slice(1).map((number, i) => Math.sign(number - (numbers[i] ?? number)));
    return steps.every((step) => step >= 0) ? [1] : steps.every((step) => step <= 0) ? [-1] : [0];
  });
  return ways.length > 0 && ways.every((way) => way !== 0) && ways.includes(1);
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

/** The only column of numbers that add up to 100 or to 1, where none is called a weight. */
function withWeights(
  grid: FormGrid,
  from: number,
  columns: readonly FormColumn[]
): readonly FormColumn[] {
  if (columns.some(({ role }) => role === 'weight')) return columns;
  const rows = grid.cells.slice(from);
  const sums = columns.flatMap(({ role, title }, c) => {
    if (role !== 'ignore' || title === '') return [];
    const texts = rows.map((row) => lineText(row[c])).filter((text) => text !== '');
    const weights = rows.map((row) => formWeight(row[c], grid.decimalMark));
    if (texts.length < 3 || weights.some(({ unclear }) => unclear)) return [];
    const sum = sumOf(weights.map(({ weight }) => weight ?? 0));
    return [100, 1].some((whole) => Math.abs(sum - whole) < 1e-9) ? [c] : [];
  });
  const [only] = sums;
  if (sums.length !== 1 || only === undefined) return columns;
  return columns.map((column, c) =>
    c === only ? { ...column, role: 'weight', settled: 'weightBySum' } : column
  );
}

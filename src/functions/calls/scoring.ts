import {
  figureAtOnce,
  percentValue,
  readPlainActual,
  roundedScore,
  withRoundedScore,
  type CellValue,
  type Finding,
  type Outcome,
  type Prepared,
} from '../../engine';
import type { Answer } from '../encode/answer';
import {
  cellOf,
  gridOf,
  isBlank,
  refuseSizes,
  rowsOf,
  type Grid,
  type Rows,
} from '../decode/argument';
import { cellShown } from '../decode/cellShown';
import { criteriaReader, levelRows, refusal } from '../decode/criteria';
import type { Engine } from './engine';
import { FunctionProblem } from '../encode/functionProblem';
import { readOptions, type Options } from '../decode/options';

/** A function over results and their criteria, with its arguments as Excel hands them over. */
export type Scoring = (
  actual: unknown,
  levels: unknown,
  options: unknown,
  holidays?: unknown
) => Answer[][];

/**
 * `KPISCORE(actual, levels, [options], [holidays])`: score 0–5. `KPILEVEL` with the same arguments: level 0–5. Empty text
 * while there is no result (domain.md §3, §5).
 */
export function scoringBy(engine: Engine, wanted: 'score' | 'level'): Scoring {
  return (actual, levels, options, holidays) =>
    overActuals(engine, { actual, levels, options, holidays }, (cell, criteria, read) => {
      const atOnce =
        typeof cell === 'number'
          ? figureAtOnce(criteria.rule, read.percentActual ? percentValue(cell) : cell, wanted)
          : null;
      if (atOnce !== null) return wanted === 'score' ? roundedScore(atOnce, read.rule) : atOnce;
      const outcome = outcomeOf(engine, cell, criteria, read);
      return figure(outcome, outcome[wanted], criteria);
    });
}

/** What a cell of results gets. */
type Reply = (cell: CellValue, criteria: Prepared, options: Options) => Answer;

/** Arguments as Excel hands them over. */
interface Asked {
  readonly actual: unknown;
  readonly levels: unknown;
  readonly options: unknown;
  readonly holidays: unknown;
}

/**
 * Scores every actual and answers in the shape of `actual`: with one row of levels for all of them, or n×1 actuals with n
 * rows. A row that cannot be scored has its own error and leaves the others alone.
 */
export function overActuals(
  engine: Engine,
  { actual, levels, options, holidays }: Asked,
  reply: Reply
): Answer[][] {
  const read = withHolidays(readOptions(options, engine.option), holidays);
  const actuals = rowsOf(actual);
  const rows = levelRows(gridOf(levels), read);
  checkSizes(actuals, rows);
  const criteriaOf = criteriaReader(read, engine);
  /** Replies to any cell under one row of levels. Nothing is prepared for a blank row until there is a result. */
  const replying = (row: readonly CellValue[]): ((cell: unknown) => Answer) => {
    const criteria = row.every(isBlank) ? null : criteriaOf(row);
    return (handed) => {
      const cell = cellOf(handed);
      if (criteria === null && isBlank(cell)) return '';
      return reply(cell, criteria ?? criteriaOf(row), read);
    };
  };
  const shared = rows.length === 1 ? replying(rows[0] ?? []) : null;
  return actuals.map((cells, i) => {
    const replyTo = shared ?? replying(rows[i] ?? []);
    // Nearly always a column: a row of one cell is made faster than mapped.
    return cells.length === 1 ? [replyTo(cells[0])] : cells.map(replyTo);
  });
}

/** Cells that are no days are passed over: a header, an empty row of the table; where that arrives as 0, it is a day of 1899. */
function withHolidays(options: Options, argument: unknown): Options {
  const holidays = gridOf(argument)
    .flat()
    .flatMap((value) => {
      if (typeof value === 'number') return [value];
      const day = readPlainActual({ value });
      return day.state === 'date' ? [day.serial] : [];
    });
  return holidays.length === 0 ? options : { ...options, rule: { ...options.rule, holidays } };
}

/** What the engine says of one result. */
export function outcomeOf(
  engine: Engine,
  value: CellValue,
  { rule }: Prepared,
  options: Options
): Outcome {
  const outcome = engine.score(rule, engine.actual(cellShown(value, options.percentActual)));
  return withRoundedScore(outcome, options.rule);
}

function figure(outcome: Outcome, value: number | null, criteria: Prepared): Answer {
  // A target that is not converted has no score: met or not, none is invented.
  if (outcome.status !== 'unscored') return value ?? '';
  const findings = refusedBy(outcome, criteria);
  return new FunctionProblem(
    findings.length > 0
      ? { code: 'findings', findings, between: ' ' }
      : { code: 'unscored', outcome }
  );
}

/** The findings that kept the criteria from scoring this result. */
export function refusedBy(outcome: Outcome, criteria: Prepared): readonly Finding[] {
  return outcome.evidence.by === 'unscored' ? refusal(criteria) : [];
}

/** One row of levels serves any actuals; several need one column of as many actuals. */
function checkSizes(actuals: Rows, rows: Grid): void {
  if (rows.length === 1) return;
  if (actuals.length === rows.length && actuals.every((cells) => cells.length === 1)) return;
  refuseSizes('actual', actuals, 'levels', rows);
}

import {
  readActual,
  scoreActual,
  type Actual,
  type CellValue,
  type Finding,
  type Language,
  type Outcome,
} from '../engine';
import type { Answer } from './answer';
import { gridOf, isBlank, refuseSizes, valueOf, type Grid } from './argument';
import { criteriaReader, levelRows, refusal, type Criteria } from './criteria';
import { FunctionProblem } from './functionProblem';
import { readOptions, type Options } from './options';
import { LANGUAGE_WORDS, named } from './words';

const PERCENT_FORMAT = '0.00%';

/** `KPISCORE(actual, levels, [options], [holidays])`: score 0–5; empty text while there is no result (domain.md §3, §5). */
export function kpiScore(
  actual: unknown,
  levels: unknown,
  options: unknown,
  holidays?: unknown
): Answer[][] {
  return overActuals(actual, levels, { options, holidays }, (outcome, criteria) =>
    figure(outcome, outcome.score, criteria)
  );
}

/** `KPILEVEL(actual, levels, [options], [holidays])`: level 0–5; empty text while there is no result. */
export function kpiLevel(
  actual: unknown,
  levels: unknown,
  options: unknown,
  holidays?: unknown
): Answer[][] {
  return overActuals(actual, levels, { options, holidays }, (outcome, criteria) =>
    figure(outcome, outcome.level, criteria)
  );
}

/** `KPIEXPLAIN(actual, levels, [options], [language], [holidays])`: what was compared with what, with its warnings; Thai by default. */
export function kpiExplain(
  actual: unknown,
  levels: unknown,
  options: unknown,
  language: unknown,
  holidays?: unknown
): Answer[][] {
  const chosen = readLanguage(language);
  return overActuals(actual, levels, { options, holidays }, (outcome, criteria) => ({
    facts: { code: 'explained', outcome, refused: refusedBy(outcome, criteria) },
    language: chosen,
  }));
}

/** Thai where the argument is left out. */
export function readLanguage(argument: unknown): Language {
  const value = valueOf(argument, 'language');
  if (isBlank(value)) return 'th';
  const language = named(LANGUAGE_WORDS, String(value));
  if (language !== null) return language;
  throw new FunctionProblem({ code: 'language', text: String(value) });
}

type Reply = (outcome: Outcome, criteria: Criteria) => Answer;

/**
 * Scores every actual and answers in the shape of `actual`: with one row of levels for all of them, or n×1 actuals with n
 * rows. A row that cannot be scored has its own error and leaves the others alone.
 */
function overActuals(
  actual: unknown,
  levels: unknown,
  { options, holidays }: { readonly options: unknown; readonly holidays: unknown },
  reply: Reply
): Answer[][] {
  const read = withHolidays(readOptions(options), holidays);
  const actuals = gridOf(actual);
  const rows = levelRows(gridOf(levels));
  checkSizes(actuals, rows);
  const criteriaOf = criteriaReader(read);
  return actuals.map((cells, i) => {
    const row = rows.length === 1 ? rows[0] : rows[i];
    return cells.map((cell) => answerTo(cell, row ?? [], criteriaOf, read, reply));
  });
}

/** Cells that are no days are passed over: a header, an empty row of the table. */
function withHolidays(options: Options, argument: unknown): Options {
  const holidays = gridOf(argument)
    .flat()
    .flatMap((value) => {
      if (typeof value === 'number') return [value];
      const day = readActual({ value });
      return day.state === 'date' ? [day.serial] : [];
    });
  return holidays.length === 0 ? options : { ...options, rule: { ...options.rule, holidays } };
}

function answerTo(
  cell: CellValue,
  row: readonly CellValue[],
  criteriaOf: (row: readonly CellValue[]) => Criteria,
  options: Options,
  reply: Reply
): Answer {
  if (isBlank(cell) && row.every(isBlank)) return '';
  const criteria = criteriaOf(row);
  return reply(scoreActual(criteria.rule, actualOf(cell, options)), criteria);
}

function actualOf(value: CellValue, options: Options): Actual {
  return options.percentActual && typeof value === 'number'
    ? readActual({ value, numberFormat: PERCENT_FORMAT })
    : readActual({ value });
}

function figure(outcome: Outcome, value: number | null, criteria: Criteria): Answer {
  if (outcome.status === 'pending' || outcome.status === 'excluded') return '';
  if (value !== null) return value;
  const findings = refusedBy(outcome, criteria);
  return new FunctionProblem(
    findings.length > 0
      ? { code: 'findings', findings, between: ' ' }
      : { code: 'unscored', outcome }
  );
}

/** The findings that kept the criteria from scoring this result. */
function refusedBy(outcome: Outcome, criteria: Criteria): readonly Finding[] {
  return outcome.evidence.by === 'unscored' ? refusal(criteria) : [];
}

/** One row of levels serves any actuals; several need one column of as many actuals. */
function checkSizes(actuals: Grid, rows: Grid): void {
  if (rows.length === 1) return;
  if (actuals.length === rows.length && actuals.every((cells) => cells.length === 1)) return;
  refuseSizes('actual', actuals, 'levels', rows);
}

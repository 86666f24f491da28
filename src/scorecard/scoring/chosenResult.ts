import {
  combineResults,
  periodsUpTo,
  rounded,
  SAID_DIGITS,
  type Actual,
  type PeriodId,
  type Rounding,
} from '../../engine';
import type { Indicator, Problem, Result } from '../../tables';
import { isBlankResult } from './asOf';
import type { Roundings } from './roundings';

/** What the results of an indicator say together, as of the period of the run. */
export interface ChosenResult {
  /** Period of the newest result that counts; null while there is none. */
  readonly period: PeriodId | null;
  readonly actual: Actual;
  readonly results: readonly Result[];
  readonly override: Result['override'];
  /** True where the newest result is older than the period of the run. */
  readonly earlier: boolean;
  /** Why the results cannot be combined; the actual is then unreadable. */
  readonly problem: Problem | null;
}

/** What a result is chosen by besides the results. */
interface Reckoning {
  readonly asOf: PeriodId | null;
  readonly roundings: Pick<Roundings, 'percent'>;
}

const PENDING: Actual = { state: 'pending', text: '' };

/**
 * Chooses and combines results (domain.md §4). `latest`: the newest that is not blank. Otherwise all of the same sort of
 * period as the newest one (quarters are not added to half-years); blank ones and earlier "not assessed" are passed over.
 * "Not assessed" as the newest result excludes the indicator.
 *
 * @param results - those up to the period of the run, in period order
 */
export function chooseResult(
  indicator: Indicator,
  results: readonly Result[],
  { asOf, roundings }: Reckoning
): ChosenResult {
  const { percent } = roundings;
  const newest = results.findLast((result) => !isBlankResult(result));
  if (newest === undefined) return waitingFor(results, asOf);
  const { period, override } = newest;
  const earlier = asOf !== null && !periodsUpTo(period)(asOf);
  const { combination } = indicator;
  if (combination === 'latest' || newest.actual.state === 'excluded') {
    const { actual, problem } = readResult(newest, percent);
    return { period, actual, results: [newest], override, earlier, problem };
  }
  const series = seriesOf(newest.period);
  const used = results.filter(
    (result) =>
      seriesOf(result.period) === series &&
      result.actual.state !== 'excluded' &&
      !isBlankResult(result)
  );
  const { actual, problem } = combined(used, combination, percent);
  return { period, actual, results: used, override, earlier, problem };
}

/** Nothing yet: the blank cell of the period of the run (the first, where there is none) is where the result will come. */
function waitingFor(results: readonly Result[], asOf: PeriodId | null): ChosenResult {
  const awaited =
    asOf === null ? results[0] : results.findLast((result) => periodsUpTo(result.period)(asOf));
  return {
    period: null,
    actual: PENDING,
    results: awaited === undefined ? [] : [awaited],
    override: null,
    earlier: false,
    problem: null,
  };
}

type Reading = Pick<ChosenResult, 'actual' | 'problem'>;

/** The actual as reported; where it is blank, numerator ÷ denominator × 100. */
function readResult(result: Result, percent: Rounding): Reading {
  const { actual, numerator, denominator } = result;
  if (actual.state !== 'pending' || numerator === null || denominator === null) {
    return { actual, problem: null };
  }
  return ratioReading([result], percent);
}

function combined(
  used: readonly Result[],
  method: Exclude<Indicator['combination'], 'latest'>,
  rounding: Rounding
): Reading {
  if (method === 'ratio')
    return ratioReading(
      used.filter((result) => !isOverrideOnly(result)),
      rounding
    );
  const reported = used.filter((result) => !isOverrideOnly(result));
  const readings = reported.map((result) => readResult(result, rounding));
  const [first] = readings;
  if (first === undefined) return { actual: PENDING, problem: null };
  if (readings.length === 1) return first;
  const wrong = readings.find((reading) => reading.actual.state === 'unreadable');
  if (wrong !== undefined) return wrong;
  const odd = reported[readings.findIndex((reading) => reading.actual.state !== 'number')];
  if (odd !== undefined) return notCombined(odd);
  const numbers = readings.flatMap(({ actual }) => (actual.state === 'number' ? [actual] : []));
  const [{ time, outOf } = {}] = numbers;
  const other = numbers.findIndex((actual) => actual.time !== time || actual.outOf !== outOf);
  if (other >= 0 && reported[other] !== undefined) return notCombined(reported[other]);
  const value = combineResults(numbers, method);
  const percent = numbers.some((actual) => actual.measure === 'percent');
  const counted = {
    ...(time === undefined ? {} : { time }),
    ...(outOf === undefined ? {} : { outOf }),
  };
  return { actual: { ...numberActual(value, percent), ...counted }, problem: null };
}

/** Words, yes and no, dates: no sum, mean or extreme can be made of them, and none of them is picked instead. */
function notCombined({ actual: { text }, actualAt, at }: Result): Reading {
  const reason = 'notCombined';
  return {
    actual: { state: 'unreadable', reason, text },
    problem: { severity: 'error', at: actualAt ?? at, code: 'unreadableActual', text, reason },
  };
}

/** True for a result that was made of numerators and denominators: a number of percent by its nature. */
export function isQuotient(results: readonly Result[], indicator: Indicator): boolean {
  return (
    indicator.combination === 'ratio' ||
    results.some(({ actual, numerator }) => actual.state === 'pending' && numerator !== null)
  );
}

/** Σnumerator ÷ Σdenominator × 100; a period without both cannot take part and is never guessed. */
function ratioReading(used: readonly Result[], rounding: Rounding): Reading {
  if (used.length === 0) return { actual: PENDING, problem: null };
  const half = used.find((result) => result.numerator === null || result.denominator === null);
  if (half !== undefined) {
    return {
      actual: { state: 'unreadable', reason: 'noQuotient', text: half.actual.text },
      problem: {
        severity: 'error',
        at: half.at,
        code: 'blankRequired',
        column: half.numerator === null ? 'Numerator' : 'Denominator',
      },
    };
  }
  const value = combineResults(
    used.map(({ numerator, denominator }) => ({
      value: null,
      numerator: numerator?.value ?? null,
      denominator: denominator?.value ?? null,
    })),
    'ratio'
  );
  if (value !== null) {
    return { actual: numberActual(rounded(value, rounding), false), problem: null };
  }
  const last = used.at(-1);
  const text = `${last?.numerator?.value ?? ''} ÷ ${last?.denominator?.value ?? ''}`;
  const zero =
    combineResults(
      used.map(({ denominator }) => ({ value: denominator?.value ?? null })),
      'sum'
    ) === 0;
  const reason = zero ? 'dividedByZero' : 'notFinite';
  return {
    actual: { state: 'unreadable', reason, text },
    problem: {
      severity: 'error',
      at: last?.denominator?.at ?? null,
      code: 'unreadableActual',
      text,
      reason,
    },
  };
}

function isOverrideOnly(result: Result): boolean {
  return (
    result.actual.state === 'pending' && (result.numerator === null || result.denominator === null)
  );
}

function numberActual(value: number | null, percent: boolean): Actual {
  if (value === null) return PENDING;
  const text = String(Number(value.toPrecision(SAID_DIGITS)));
  return { state: 'number', value, measure: percent ? 'percent' : 'plain', text };
}

/** Sort of a period: quarters, half-years, rounds (6/9/12 months), semesters, months, the year. */
export function seriesOf(period: PeriodId): string {
  return /^\d/.test(period) ? 'round' : period.charAt(0);
}

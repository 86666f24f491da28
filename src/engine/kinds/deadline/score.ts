import type { DeadlineEvidence, DeadlineRule, Month } from './rule';
import type { Actual } from '../../values/actual';
import type { Outcome, Warning } from '../outcome';
import { FIRST_SERIAL, serialIn, spanIn } from '../span';
import { scoreThreshold } from '../threshold/score';
import { unreadableActual, unscoredRule, wrongActual } from '../unscored';
import { timeIn } from '../../values/days/timeUnits';
import { coversSpan, daysBetween, workingDaysBetween } from '../../values/days/workingDays';

const LONGEST_MONTH = 31;
const NO_HOLIDAYS: Warning = Object.freeze({ code: 'noHolidays' });

/**
 * A number of days, a day, or `start; end` against deadlines (domain.md §2, kind 6). Between two days the first one is
 * not counted. A time of day does not matter. A plain number as large as a serial day stands for that day, because a
 * formula cannot see that a cell is formatted as a date; where the criteria are days of the next month, a plain number is
 * a day of it.
 */
export function scoreDeadline(rule: DeadlineRule, actual: Actual): Outcome {
  const { unit, holidays, nextMonth } = rule;
  if (typeof nextMonth === 'string') {
    const day = dayOfMonth(actual, LONGEST_MONTH);
    if (day !== null) return scored(rule, actual, day, null);
    return serialIn(actual) === null
      ? wrongActual(actual)
      : unscoredRule('deadline', nextMonth, actual);
  }
  if (unit === 'date') {
    const serial = dayMeant(actual, nextMonth);
    return serial === null ? wrongActual(actual) : scored(rule, actual, serial, null);
  }
  if (actual.state === 'number') {
    const { measure, time = 'day' } = actual;
    const value = timeIn(actual.value, time, 'day');
    // Nobody says how many working days a week has.
    if (value === null || (unit === 'workingDays' && time !== 'day')) return wrongActual(actual);
    if (measure === 'percent' || value >= FIRST_SERIAL) return wrongActual(actual);
    if (value < 0) return unreadableActual(actual, 'endBeforeStart');
    return scored(rule, actual, value, null);
  }
  const span = spanIn(actual);
  if (span === null) return wrongActual(actual);
  const { start, end } = span;
  if (end < start) return unreadableActual(actual, 'endBeforeStart');
  if (unit === 'days') return scored(rule, actual, daysBetween(start, end), span);
  const listed = holidays ?? [];
  const outcome = scored(rule, actual, workingDaysBetween(start, end, listed), span);
  return coversSpan(start, end, listed)
    ? outcome
    : { ...outcome, warnings: [...outcome.warnings, NO_HOLIDAYS] };
}

function scored(
  { inner, unit }: DeadlineRule,
  actual: Actual,
  value: number,
  span: DeadlineEvidence['span']
): Outcome {
  const { text } = actual;
  const outcome = scoreThreshold(inner, { state: 'number', value, measure: 'plain', text });
  const { evidence } = outcome;
  return evidence.by === 'threshold'
    ? { ...outcome, actual, evidence: { by: 'deadline', unit, span, compared: evidence } }
    : { ...outcome, actual };
}

/** The Excel serial day that a result says, as one of `nextMonth` where a plain number is a day of it; null for any other result. */
export function dayMeant(actual: Actual, nextMonth: Month | null): number | null {
  if (nextMonth === null) return serialIn(actual);
  const day = dayOfMonth(actual, nextMonth.days);
  return day === null ? serialIn(actual) : nextMonth.first + day - 1;
}

/** A plain number that is a day of a month with so many days; null for any other result. */
function dayOfMonth(actual: Actual, days: number): number | null {
  if (actual.state !== 'number' || actual.measure === 'percent') return null;
  const { value } = actual;
  return Number.isInteger(value) && value >= 1 && value <= days ? value : null;
}

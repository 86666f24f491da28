import type { UnscoredRule } from '../unscoredRule';
import type { DeadlineRule, DeadlineUnit, Month, UndatedReason } from './rule';
import { daysInMonth, serialDay } from '../../values/days/calendar';
import type { Bound, Criterion, Level } from '../../criteria/criterion';
import { checkRanges } from '../../criteria/definition';
import { trendOf } from '../../criteria/direction';
import { commonYear } from '../../values/days/fiscalYear';
import { lastMonth } from '../../values/periods/periodOrder';
import { refused } from '../prepared';
import type { Prepared } from '../prepared';
import type { LevelCell, Range } from '../../criteria/range';
import type { RuleRequest } from '../request';
import { FIRST_SERIAL } from '../span';
import { prepareThreshold } from '../threshold/prepare';

interface End extends Bound {
  readonly side: 'low' | 'high';
}

/** True where a cell, or every condition joined in it, is a number of days or a day. */
export function isDeadline({ criterion }: LevelCell): boolean {
  const parts = criterion.kind === 'every' ? criterion.of : [criterion];
  return parts.every(({ kind }) => kind === 'duration' || kind === 'date');
}

/**
 * Prepares deadlines (domain.md §2, kind 6): numbers of days, or days as Excel serial days. Earlier and fewer is better
 * where the cells do not say otherwise. A day without a year lies in the fiscal year of the request; one without a month
 * in the month after the period. What cannot be dated is refused, never guessed; but days of one month that is not known
 * are compared as its days.
 */
export function prepareDeadline(
  cells: readonly LevelCell[],
  request: RuleRequest
): Prepared<DeadlineRule | UnscoredRule> {
  const levels = cells.map(({ level }) => level);
  const units = new Set(cells.flatMap(({ criterion }) => unitsOf(criterion)));
  const plain = units.has('bare');
  const [written = 'days', ...others] = [...units].filter((one) => one !== 'bare');
  if (others.length > 0 || (plain && written === 'date')) return refuse('mixedDays', levels);
  const nextMonth = nextMonthOf(cells, request);
  const unit = typeof nextMonth === 'string' ? 'monthDay' : written;
  const lacking = lackingOf(request);
  if (lacking !== null && unit !== 'monthDay') {
    const undated = cells
      .filter(({ criterion }) => parts(criterion).some(isUndated(lacking)))
      .map(({ level }) => level);
    if (undated.length > 0) return refuse(lacking, undated);
  }
  const ranges = cells.map((cell) => rangeOfDays(cell, unit === 'monthDay' ? null : request));
  const known = ranges.filter((range): range is Range => range !== null);
  if (known.length < ranges.length) return refuse('mixedCriteria', levels);
  const direction = request.direction ?? (trendOf(known).direction === null ? 'lower' : null);
  // Days are counted whole, so "1-5 days, 6-10 days" leaves no gap.
  const counted = { ...request, direction, precision: 0 };
  const { rule, findings } = prepareThreshold(known, counted, checkRanges);
  const said =
    unit === 'date' ? findings.map((finding) => ({ ...finding, dates: true as const })) : findings;
  if (rule.kind !== 'threshold') return { rule, findings: said };
  const inner = { ...rule, precision: request.precision };
  const holidays = unit === 'workingDays' ? (request.holidays ?? null) : null;
  return { rule: { kind: 'deadline', unit, inner, holidays, nextMonth }, findings: said };
}

function refuse(
  reason: 'mixedDays' | 'mixedCriteria' | UndatedReason,
  levels: readonly Level[]
): Prepared<UnscoredRule> {
  return refused('deadline', reason, [{ severity: 'error', code: reason, levels }]);
}

function parts(criterion: Criterion): readonly Criterion[] {
  return criterion.kind === 'every' ? criterion.of : [criterion];
}

function unitsOf(criterion: Criterion): readonly (DeadlineUnit | 'bare')[] {
  return parts(criterion).map((part) => {
    if (part.kind === 'duration') return part.working ? 'workingDays' : 'days';
    if (part.kind === 'date') return 'date';
    return part.kind === 'bare' && part.value >= FIRST_SERIAL ? 'date' : 'bare';
  });
}

/** What a request lacks to date every day that names no year, or no month (and then no year either). */
function lackingOf({ fiscalYear, period }: RuleRequest): UndatedReason | null {
  if ((fiscalYear ?? null) === null) return 'noFiscalYear';
  return (period ?? null) === null ? 'noPeriod' : null;
}

function isUndated(lacking: UndatedReason) {
  return (part: Criterion): boolean =>
    part.kind === 'date' && (lacking === 'noFiscalYear' ? part.year : part.month) === null;
}

/** The month that days of the next month lie in, or why it is not known; null where any cell says something else. */
function nextMonthOf(cells: readonly LevelCell[], request: RuleRequest): DeadlineRule['nextMonth'] {
  const days = cells.flatMap(({ criterion }) => parts(criterion));
  if (!days.every((part) => part.kind === 'date' && part.month === null)) return null;
  return lackingOf(request) ?? nextMonth(request);
}

/** The month after the period of the request. */
function nextMonth(request: RuleRequest): Month {
  const { year, month } = monthOf({ month: null, year: null }, request);
  return { first: serialDay(year, month, 1), days: daysInMonth(month, year) };
}

/** The range of numbers of days, of serial days, or (without a request) of days of a month; null where the cell is neither. */
function rangeOfDays({ level, criterion }: LevelCell, request: RuleRequest | null): Range | null {
  const { text } = criterion;
  const base = { level, measure: 'plain', text } as const;
  if (criterion.kind === 'bare') {
    if (criterion.measure === 'percent') return null;
    const point = { value: criterion.value, open: false };
    return { ...base, low: point, high: point, bare: true };
  }
  if (criterion.kind === 'interval') {
    const { low, high, measure } = criterion;
    return measure === 'percent' ? null : { ...base, low, high, bare: false };
  }
  const ends = parts(criterion).map((part) => endOf(part, request));
  if (ends.includes(null)) return null;
  const side = (wanted: End['side']): Bound | null => {
    const end = ends.find((one) => one?.side === wanted);
    return end ? { value: end.value, open: end.open } : null;
  };
  return { ...base, low: side('low'), high: side('high'), bare: false };
}

function endOf(part: Criterion, request: RuleRequest | null): End | null {
  if (part.kind === 'duration') {
    const { days, open, relation } = part;
    return { value: days, open, side: relation === 'beyond' ? 'low' : 'high' };
  }
  if (part.kind !== 'date') return null;
  const { relation } = part;
  const open = relation === 'before' || relation === 'after';
  const side = relation === 'after' || relation === 'from' ? 'low' : 'high';
  return { value: request === null ? part.day : serialOf(part, request), open, side };
}

/** The day meant; a month that is shorter ends with its last day. */
function serialOf(part: Extract<Criterion, { kind: 'date' }>, request: RuleRequest): number {
  const { year, month } = monthOf(part, request);
  return serialDay(year, month, Math.min(part.day, daysInMonth(month, year)));
}

/** The month meant: the one after the period where none is named, in the fiscal year where no year is. */
function monthOf(
  named: Pick<Extract<Criterion, { kind: 'date' }>, 'month' | 'year'>,
  { fiscalYear, period }: RuleRequest
): { readonly year: number; readonly month: number } {
  const fiscal = commonYear(fiscalYear ?? 0);
  const next = period ? lastMonth(period) + 1 : 1;
  // Month 1 of the fiscal year is October; month 13 the October after it.
  const month = named.month ?? ((next + 8) % 12) + 1;
  const before = month >= 10 && !(named.month === null && next > 12);
  return { month, year: named.year ?? fiscal - (before ? 1 : 0) };
}

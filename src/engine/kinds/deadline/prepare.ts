import type { UnscoredRule } from '../unscoredRule';
import type { DeadlineRule, DeadlineUnit } from './rule';
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
import { prepareThreshold } from '../threshold/prepare';

/** A plain number from here on is a day of Excel's calendar (1954 and later), not a number of days. */
export const FIRST_SERIAL = 20_000;

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
 * in the month after the period. What cannot be dated is refused, never guessed.
 */
export function prepareDeadline(
  cells: readonly LevelCell[],
  request: RuleRequest
): Prepared<DeadlineRule | UnscoredRule> {
  const levels = cells.map(({ level }) => level);
  const units = new Set(cells.flatMap(({ criterion }) => unitsOf(criterion)));
  const plain = units.has('bare');
  const [unit = 'days', ...others] = [...units].filter((one) => one !== 'bare');
  if (others.length > 0 || (plain && unit === 'date')) return refuse('mixedDays', levels);
  const undated = cells.filter(({ criterion }) => parts(criterion).some(lacks('day', request)));
  if (undated.length > 0) {
    const year = undated.some(({ criterion }) => parts(criterion).some(lacks('year', request)));
    return refuse(
      year ? 'noFiscalYear' : 'noPeriod',
      undated.map(({ level }) => level)
    );
  }
  const ranges = cells.map((cell) => rangeOfDays(cell, request));
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
  return { rule: { kind: 'deadline', unit, inner, holidays }, findings: said };
}

function refuse(
  reason: 'mixedDays' | 'noFiscalYear' | 'noPeriod' | 'mixedCriteria',
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

function lacks(what: 'day' | 'year', { fiscalYear, period }: RuleRequest) {
  return (part: Criterion): boolean => {
    if (part.kind !== 'date') return false;
    const year = part.year === null && (fiscalYear ?? null) === null;
    return year || (what === 'day' && part.month === null && (period ?? null) === null);
  };
}

/** The range of numbers of days, or of serial days; null where the cell is neither. */
function rangeOfDays({ level, criterion }: LevelCell, request: RuleRequest): Range | null {
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

function endOf(part: Criterion, request: RuleRequest): End | null {
  if (part.kind === 'duration') {
    const { days, open, relation } = part;
    return { value: days, open, side: relation === 'beyond' ? 'low' : 'high' };
  }
  if (part.kind !== 'date') return null;
  const { relation } = part;
  const open = relation === 'before' || relation === 'after';
  const side = relation === 'after' || relation === 'from' ? 'low' : 'high';
  return { value: serialOf(part, request), open, side };
}

/** The day meant; a month that is shorter ends with its last day. */
function serialOf(part: Extract<Criterion, { kind: 'date' }>, request: RuleRequest): number {
  const fiscal = commonYear(request.fiscalYear ?? 0);
  const next = request.period ? lastMonth(request.period) + 1 : 1;
  // Month 1 of the fiscal year is October; month 13 the October after it.
  const month = part.month ?? ((next + 8) % 12) + 1;
  const year = part.year ?? fiscal - (month >= 10 && !(part.month === null && next > 12) ? 1 : 0);
  return serialDay(year, month, Math.min(part.day, daysInMonth(month, year)));
}

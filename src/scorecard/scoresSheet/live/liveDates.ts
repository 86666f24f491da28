import type { Criterion, Rule } from '../../../engine';
import type { Holidays, Settings } from '../../../tables';
import { rangeReference } from './liveReference';
import type { ScoredIndicator } from '../../scoring/scorecard';

/** What dates the days among criteria that do not name their year or month. */
export function datingWords(
  criteria: readonly Criterion[],
  { period }: ScoredIndicator,
  { fiscalYear }: Settings
): readonly string[] {
  const undated = hasDay(criteria, ({ year }) => year === null);
  const nextMonth = hasDay(criteria, ({ month }) => month === null);
  return [
    ...(undated && fiscalYear !== null ? [`fiscal year ${fiscalYear}`] : []),
    ...(nextMonth && period !== null ? [`period ${period}`] : []),
  ];
}

/** Whether one of the criteria, or of what each of them consists of, is such a day. */
function hasDay(
  criteria: readonly Criterion[],
  isSuch: (day: Extract<Criterion, { kind: 'date' }>) => boolean
): boolean {
  return criteria.some((one) =>
    one.kind === 'every' ? hasDay(one.of, isSuch) : one.kind === 'date' && isSuch(one)
  );
}

/** Days are among what is compared: in the criteria, or as the result. */
export function countsDays({ rule, criteria, outcome }: ScoredIndicator): boolean {
  const counted = rule.kind === 'target' ? rule.inner : rule;
  return (
    counted.kind === 'deadline' ||
    outcome.actual.state === 'date' ||
    hasDay(criteria?.criteria ?? [], () => true)
  );
}

/** Cells of the holidays where working days are counted. */
export function holidaysFor(rule: Rule, holidays: Holidays | null): string | null {
  if (rule.kind === 'target') return holidaysFor(rule.inner, holidays);
  const at = rule.kind === 'deadline' && rule.unit === 'workingDays' ? holidays?.at : null;
  return at ? rangeReference(at.first, at.last) : null;
}

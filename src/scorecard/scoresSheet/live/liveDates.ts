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
  const parts = criteria.flatMap((one) => (one.kind === 'every' ? one.of : [one]));
  const undated = parts.some((part) => part.kind === 'date' && part.year === null);
  const nextMonth = parts.some((part) => part.kind === 'date' && part.month === null);
  return [
    ...(undated && fiscalYear !== null ? [`fiscal year ${fiscalYear}`] : []),
    ...(nextMonth && period !== null ? [`period ${period}`] : []),
  ];
}

/** Days are among what is compared: in the criteria, or as the result. */
export function countsDays({ rule, criteria, outcome }: ScoredIndicator): boolean {
  const counted = rule.kind === 'target' ? rule.inner : rule;
  const compared = (criteria?.criteria ?? []).flatMap((one) =>
    one.kind === 'every' ? one.of : [one]
  );
  return (
    counted.kind === 'deadline' ||
    outcome.actual.state === 'date' ||
    compared.some(({ kind }) => kind === 'date')
  );
}

/** Cells of the holidays where working days are counted. */
export function holidaysFor(rule: Rule, holidays: Holidays | null): string | null {
  if (rule.kind === 'target') return holidaysFor(rule.inner, holidays);
  const at = rule.kind === 'deadline' && rule.unit === 'workingDays' ? holidays?.at : null;
  return at ? rangeReference(at.first, at.last) : null;
}

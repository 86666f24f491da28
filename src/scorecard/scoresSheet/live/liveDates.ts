import type { Criterion } from '../../../engine';
import type { Holidays, Settings } from '../../../tables';
import { rangeReference } from './liveReference';
import type { ScoredIndicator } from '../../scoring/scorecard';

/** What dates the days among criteria that do not name their year or month. */
export function datingWords(
  parts: readonly Criterion[],
  { period }: ScoredIndicator,
  { fiscalYear }: Settings
): readonly string[] {
  const undated = parts.some((part) => part.kind === 'date' && part.year === null);
  const nextMonth = parts.some((part) => part.kind === 'date' && part.month === null);
  return [
    ...(undated && fiscalYear !== null ? [`fiscal year ${fiscalYear}`] : []),
    ...(nextMonth && period !== null ? [`period ${period}`] : []),
  ];
}

/** Cells of the holidays where working days are counted. */
export function holidaysFor(parts: readonly Criterion[], holidays: Holidays | null): string | null {
  const working = parts.some((part) => part.kind === 'duration' && part.working);
  const at = working ? (holidays?.at ?? null) : null;
  return at === null ? null : rangeReference(at.first, at.last);
}

import { periodsUpTo, type PeriodId } from '../../engine';
import type { Result } from '../../tables';
import { isBlankResult } from '../scoring/asOf';
import { seriesOf } from '../scoring/chosenResult';

/** Periods before this one that have a result, of the same sort: quarters with quarters, months with months. */
export function earlierPeriods(
  results: readonly Result[],
  period: PeriodId
): ReadonlySet<PeriodId> {
  const upTo = periodsUpTo(period);
  const earlier = new Set<PeriodId>();
  for (const result of results) {
    const other = result.period;
    if (other !== period && seriesOf(other) === seriesOf(period) && upTo(other)) {
      if (!isBlankResult(result)) earlier.add(other);
    }
  }
  return earlier;
}

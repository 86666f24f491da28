import { comparePeriods, periodsUpTo, type PeriodId } from '../../engine';
import { isBlankResult } from '../scoring/asOf';
import { seriesOf } from '../scoring/chosenResult';
import { score, type ScoreInput, type ScoreOptions } from '../scoring/score';
import type { Scorecard } from '../scoring/scorecard';

/**
 * What is kept of the scorecard as of each period so far, oldest first; the last is `now` itself. Only periods of the sort
 * of the run's own (quarters with quarters, months with months) that have a result: what was known then, scored by today's
 * criteria and weights (domain.md §4).
 */
export function scoreHistory<Kept>(
  input: ScoreInput,
  now: Scorecard,
  keep: (scorecard: Scorecard) => Kept,
  options: Pick<ScoreOptions, 'unit'> = {}
): readonly Kept[] {
  const { period } = now;
  if (period === null) return [keep(now)];
  const upTo = periodsUpTo(period);
  const earlier = new Set<PeriodId>();
  for (const result of input.tables.results) {
    const other = result.period;
    if (other !== period && seriesOf(other) === seriesOf(period) && upTo(other)) {
      if (!isBlankResult(result)) earlier.add(other);
    }
  }
  const cards = [...earlier]
    .sort(comparePeriods)
    .map((each) => keep(score(input, { ...options, period: each })));
  return [...cards, keep(now)];
}

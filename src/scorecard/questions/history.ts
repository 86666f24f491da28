import { comparePeriods } from '../../engine';
import { earlierPeriods } from './earlierPeriods';
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
  const cards = [...earlierPeriods(input.tables.results, period)]
    .sort(comparePeriods)
    .map((each) => keep(score(input, { ...options, period: each })));
  return [...cards, keep(now)];
}

import type { ScoredIndicator } from '../scoring/scorecard';
import { isLow } from './watched';

/** Percent of a target alone that a result comes to; nothing of what has no such share. */
function shareOf({ status, outcome: { evidence } }: ScoredIndicator): number {
  return status === 'notMet' && evidence.by === 'target' ? (evidence.percent ?? 0) : 0;
}

/**
 * Indicators below the watched score that count by themselves, the worst first, of targets without a score the one that is
 * missed by most; of equal ones the weightiest.
 */
export function allBelow(
  indicators: readonly ScoredIndicator[],
  watched: number
): readonly ScoredIndicator[] {
  return indicators
    .filter((scored) => isLow(scored, watched))
    .map((scored, place) => ({ scored, place }))
    .sort(
      (a, b) =>
        (a.scored.score ?? 0) - (b.scored.score ?? 0) ||
        shareOf(a.scored) - shareOf(b.scored) ||
        (b.scored.weight ?? 0) - (a.scored.weight ?? 0) ||
        a.place - b.place
    )
    .map(({ scored }) => scored);
}

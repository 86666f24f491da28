import { compareNumbers, highestScore, withoutNoise, type Status } from '../../engine';
import type { Settings } from '../../tables';
import type { ScoredIndicator } from '../scoring/scorecard';

/**
 * Share of the highest score from which on nobody has to look, where the workbook states no target: that of level 3, "pass" in
 * the usual bands, which other scales have at the same share.
 */
const PASS_SHARE = 0.6;

/**
 * The score below which indicators are looked at: the workbook's target for the total, else 3 of 5, which is nobody's
 * target and is not to be called one.
 */
export function watchedScore({
  targetScore,
  scale,
}: Pick<Settings, 'targetScore' | 'scale'>): number {
  return targetScore ?? withoutNoise(highestScore(scale) * PASS_SHARE);
}

/** True for a score below the watched one, or a target that was not met; never for what has no result yet. */
export function isBelow(
  { status, score }: { readonly status: Status; readonly score: number | null },
  watched: number
): boolean {
  if (status === 'notMet') return true;
  return status === 'scored' && score !== null && compareNumbers(score, watched) < 0;
}

/** True for an indicator below the watched score that counts by itself. */
export function isLow(scored: ScoredIndicator, watched: number): boolean {
  return (scored.counts || scored.status === 'notMet') && isBelow(scored, watched);
}

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

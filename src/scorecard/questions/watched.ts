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

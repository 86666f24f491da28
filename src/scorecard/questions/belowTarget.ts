import { compareNumbers, type Status } from '../../engine';
import type { Settings } from '../../tables';
import type { ScoredIndicator } from '../scoring/scorecard';

/** Score that counts as on target where the workbook states none: the middle level, "pass" in the usual bands. */
const USUAL_TARGET = 3;

/** The score that indicators are held against: the workbook's target for the total, else 3. */
export function targetOf({ targetScore }: Pick<Settings, 'targetScore'>): number {
  return targetScore ?? USUAL_TARGET;
}

/** True for a score below the target, or a target that was not met; never for what has no result yet. */
export function isBelowTarget(
  { status, score }: { readonly status: Status; readonly score: number | null },
  target: number
): boolean {
  if (status === 'notMet') return true;
  return status === 'scored' && score !== null && compareNumbers(score, target) < 0;
}

/** Indicators below the target that count by themselves, the worst first; of equal ones the weightiest. */
export function belowTarget(
  indicators: readonly ScoredIndicator[],
  target: number
): readonly ScoredIndicator[] {
  return indicators
    .filter(
      (scored) => (scored.counts || scored.status === 'notMet') && isBelowTarget(scored, target)
    )
    .map((scored, place) => ({ scored, place }))
    .sort(
      (a, b) =>
        (a.scored.score ?? 0) - (b.scored.score ?? 0) ||
        (b.scored.weight ?? 0) - (a.scored.weight ?? 0) ||
        a.place - b.place
    )
    .map(({ scored }) => scored);
}

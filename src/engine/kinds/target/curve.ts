import { compareNumbers, withoutNoise } from '../../values/numbers/compare';
import { inProportion } from '../threshold/linear';

/** What a percentage of the target is worth. */
export interface CurvePoint {
  readonly percent: number;
  readonly score: number;
}

/**
 * How percent of a target becomes a score (domain.md §7): two points or more in rising percent, with scores that do not
 * fall. What lies before the first or after the last is worth what that one is.
 */
export interface TargetCurve {
  readonly points: readonly CurvePoint[];
  /** Worth the last point reached; otherwise in proportion between two points. */
  readonly step: boolean;
  /** What is looked up: percent of target, or 100 where the target is met and 0 where it is not. */
  readonly of: 'percent' | 'met';
}

/** The points that a percentage lies between; null before the first, and after the last. */
export interface Stretch {
  readonly from: CurvePoint | null;
  readonly to: CurvePoint | null;
}

/** On a point is from that point on. */
export function stretchOf({ points }: TargetCurve, percent: number): Stretch {
  const next = points.findIndex((point) => compareNumbers(percent, point.percent) < 0);
  const reached = next < 0 ? points.length - 1 : next - 1;
  return { from: points[reached] ?? null, to: points[reached + 1] ?? null };
}

/** The score of a percentage; in proportion it is kept to 4 decimals, as between two levels (domain.md §3). */
export function scoreOn(curve: TargetCurve, percent: number): number {
  const { from, to } = stretchOf(curve, percent);
  if (from === null) return to?.score ?? NaN;
  if (to === null || curve.step) return from.score;
  return inProportion(percent, [from.percent, to.percent], [from.score, to.score]);
}

/** The score of the best percentage, and of the worst. */
export function endsOf({ points }: TargetCurve): { readonly low: number; readonly high: number } {
  return { low: points[0]?.score ?? NaN, high: points.at(-1)?.score ?? NaN };
}

/** The least percentage worth so much; -Infinity: every one is, null: none is. */
export function leastPercentFor({ points, step }: TargetCurve, score: number): number | null {
  const at = points.findIndex((point) => compareNumbers(point.score, score) >= 0);
  const [from, to] = [points[at - 1], points[at]];
  if (to === undefined) return null;
  if (from === undefined) return -Infinity;
  if (step) return to.percent;
  const share = (score - from.score) / (to.score - from.score);
  return withoutNoise(from.percent + Math.min(1, share) * (to.percent - from.percent));
}

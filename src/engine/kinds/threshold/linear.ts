import { LINEAR_DECIMALS } from '../../values/numbers/decimals';
import { roundHalfUp } from '../../values/numbers/rounding';
import type { ThresholdStep } from './rule';

/** True where a level has no bound to interpolate from; such criteria are refused for linear scoring. */
export function lacksBound(rule: { readonly steps: readonly ThresholdStep[] }): boolean {
  return rule.steps.some((step) => step.achievement === null);
}

/**
 * Score between the level reached and the next level that exists, in proportion to the way between their bounds, kept to
 * 4 decimals, half up (domain.md §3).
 */
export function interpolate(value: number, reached: ThresholdStep, above: ThresholdStep): number {
  if (above.achievement === null || reached.achievement === null) return reached.score;
  const bounds = [reached.achievement.value, above.achievement.value] as const;
  return inProportion(value, bounds, [reached.score, above.score]);
}

/** From one score to another as the value goes from one bound to the other, to 4 decimals. */
export function inProportion(
  value: number,
  [from, to]: readonly [number, number],
  [low, high]: readonly [number, number]
): number {
  const width = to - from;
  const share = width === 0 ? 0 : (value - from) / width;
  const within = Math.min(1, Math.max(0, share));
  return roundHalfUp(low + within * (high - low), LINEAR_DECIMALS);
}

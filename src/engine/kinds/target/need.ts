import type { Bound, Level } from '../../criteria/criterion';
import { highestLevel } from '../../totals/scale';
import { withoutNoise } from '../../values/numbers/compare';
import { leastRoundingTo } from '../../values/numbers/rounded';
import type { CriteriaRule } from '../rule';
import { boundOf, isConverted } from './conversion';
import type { TargetRule } from '../rule';

/** By percent of target, the share of the target that the level asks for (domain.md §2, kind 11). */
export function neededOfTarget(
  rule: TargetRule,
  level: Level,
  needed: (rule: CriteriaRule, level: Level) => Bound | 'anything' | null
): Bound | 'anything' | null {
  const converted = isConverted(rule);
  const bound = converted && rule.conversion === 'percent' ? boundOf(rule.inner) : null;
  if (bound === null) {
    if (level === highestLevel(rule.scale)) return needed(rule.inner, level);
    return level === 0 && converted ? 'anything' : null;
  }
  const step = level === 0 ? 0 : (rule.targetSteps[level - 1] ?? NaN);
  const { roundPercent } = rule;
  const share = (roundPercent === undefined ? step : leastRoundingTo(step, roundPercent)) / 100;
  if (share <= 0) return 'anything';
  const value = bound.direction === 'higher' ? bound.value * share : bound.value / share;
  return Number.isFinite(value) ? { value: withoutNoise(value), open: false } : null;
}

import { formLevelsOf, highestLevel, type Scale } from '../../totals/scale';
import type { CriteriaRule, TargetRule } from '../rule';

/** Between the percentages of target of two levels, where the user has not set others; the target itself is the highest. */
const STEP = 10;
const TARGET = 100;

/** Percent of target from which the levels above level 0 are given, where the user has not set others: 60, 70 … 100. */
export function targetStepsOf(scale: Scale): readonly number[] {
  const highest = highestLevel(scale);
  return formLevelsOf(scale).map((level) => TARGET - STEP * (highest - level));
}

/** The number that a target names, and which side of it meets it; null where it is none. */
export function boundOf(rule: CriteriaRule) {
  if (rule.kind !== 'threshold') return null;
  const bound = rule.steps[0]?.achievement ?? null;
  return bound === null ? null : { value: bound.value, direction: rule.direction };
}

/** Whether results can become levels under the conversion chosen; by percent only where the target is a number to divide by. */
export function isConverted({ inner, conversion }: TargetRule): boolean {
  if (conversion !== 'percent') return conversion === 'met';
  const bound = boundOf(inner);
  if (bound === null) return false;
  return bound.direction === 'higher' ? bound.value > 0 : bound.value >= 0;
}

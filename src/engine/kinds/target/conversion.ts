import type { CriteriaRule, TargetRule } from '../rule';

/** Percent of target from which levels 1–5 are given, where the user has not set others. */
export const TARGET_STEPS: readonly number[] = Object.freeze([60, 70, 80, 90, 100]);

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

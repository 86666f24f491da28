import {
  formLevelsOf,
  highestLevel,
  highestScore,
  lowestScore,
  scoreOfLevel,
  type Scale,
} from '../../totals/scale';
import type { CriteriaRule, TargetRule } from '../rule';
import type { RuleRequest } from '../request';
import type { TargetCurve } from './curve';

/** Between the percentages of target of two levels, where the user has not set others; the target itself is the highest. */
const STEP = 10;
const TARGET = 100;

/** Percent of target from which the levels above level 0 are given, where the user has not set others: 60, 70 … 100. */
export function targetStepsOf(scale: Scale): readonly number[] {
  const highest = highestLevel(scale);
  return formLevelsOf(scale).map((level) => TARGET - STEP * (highest - level));
}

/** How percent of target becomes a score: by the curve that is stated, else by the conversion, which is one too. */
export function curveOf({
  curve = null,
  conversion = 'none',
  targetSteps,
  scale,
}: Pick<RuleRequest, 'curve' | 'conversion' | 'targetSteps' | 'scale'>): TargetCurve | null {
  if (curve !== null) return curve;
  if (conversion === 'met') return metCurve(scale);
  return conversion === 'percent' ? stepsCurve(scale, targetSteps ?? targetStepsOf(scale)) : null;
}

/** Met is worth the highest score, not met the lowest. */
function metCurve(scale: Scale): TargetCurve {
  return {
    points: [
      { percent: 0, score: lowestScore(scale) },
      { percent: TARGET, score: highestScore(scale) },
    ],
    step: true,
    of: 'met',
  };
}

/** From each percentage on, the score of its level; below them all that of level 0. */
export function stepsCurve(scale: Scale, steps: readonly number[]): TargetCurve {
  const [first = 0] = steps;
  const points = formLevelsOf(scale).map((level) => ({
    percent: steps[level - 1] ?? NaN,
    score: scoreOfLevel(scale, level),
  }));
  const below = { percent: Math.min(0, first - 1), score: lowestScore(scale) };
  return { points: [below, ...points], step: true, of: 'percent' };
}

/** The number that a target names, and which side of it meets it; null where it is none. */
export function boundOf(rule: CriteriaRule) {
  if (rule.kind !== 'threshold') return null;
  const bound = rule.steps[0]?.achievement ?? null;
  return bound === null ? null : { value: bound.value, direction: rule.direction };
}

/** Whether results become scores by the curve; by percent only where the target is a number to divide by. */
export function isConverted({ inner, curve }: Pick<TargetRule, 'inner' | 'curve'>): boolean {
  if (curve?.of !== 'percent') return curve !== null;
  const bound = boundOf(inner);
  if (bound === null) return false;
  return bound.direction === 'higher' ? bound.value > 0 : bound.value >= 0;
}

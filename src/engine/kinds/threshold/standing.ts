import { compareNumbers } from '../../values/numbers/compare';
import { roundHalfUp } from '../../values/numbers/rounding';
import type { Bound, Direction, Level } from '../../criteria/criterion';
import { interpolate } from './linear';
import type { ThresholdRule, ThresholdStep } from './rule';

/** Where a number stands among the levels of a rule. */
interface Standing {
  /** The number as it was compared: after the indicator's precision. */
  readonly value: number;
  /** The step of the highest level whose achievement bound holds; null below the lowest. */
  readonly reached: ThresholdStep | null;
  /** The next step up; null at the top. */
  readonly above: ThresholdStep | null;
  readonly level: Level;
  /** Within the scale, unrounded but for linear's 4 decimals. */
  readonly score: number;
}

/**
 * A finite number against criteria that can be used (domain.md §3): levels are tried from the highest down, the first whose
 * achievement bound holds is the level. The one object is made in one place, so that it costs nothing where only a figure
 * of it is used.
 */
export function standingOf(rule: ThresholdRule, typed: number): Standing {
  const value = rule.precision === null ? typed : roundHalfUp(typed, rule.precision);
  let reached: ThresholdStep | null = null;
  let above: ThresholdStep | null = null;
  for (const step of rule.steps) {
    if (reaches(value, step.achievement, rule.direction)) {
      reached = step;
      break;
    }
    above = step;
  }
  const { level, score: whole } = reached ?? rule.below;
  const score =
    rule.method === 'step' || reached === null || above === null
      ? whole
      : interpolate(value, reached, above);
  return { value, reached, above, level, score };
}

/** Whether a value is on the achievement side of a bound; no bound is reached by anything. */
export function reaches(value: number, bound: Bound | null, direction: Direction): boolean {
  if (bound === null) return true;
  const order = compareNumbers(value, bound.value);
  if (order === 0) return !bound.open;
  return order === (direction === 'higher' ? 1 : -1);
}

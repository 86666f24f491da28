import { lieWithin, liesInAny } from '../../criteria/intervals';
import type { Actual } from '../../values/actual';
import { compareNumbers } from '../../values/numbers/compare';
import { roundHalfUp } from '../../values/numbers/rounding';
import { measuredOtherwise, unroundedOf } from '../measured';
import type { Outcome, Warning } from '../outcome';
import { unreadableActual, wrongActual } from '../unscored';
import { stepAt } from './pieces';
import type { RangeRule, RangeStep } from './rule';

/**
 * The highest level whose set, read literally, contains the number; else the floor (domain.md §7): with a warning in a
 * hole between the sets, without one beyond them all.
 */
export function scoreRange(rule: RangeRule, actual: Actual): Outcome {
  if (actual.state !== 'number') return wrongActual(actual);
  const typed = actual.value;
  if (!Number.isFinite(typed)) return unreadableActual(actual, 'notFinite');
  const value = rule.precision === null ? typed : roundHalfUp(typed, rule.precision);
  const step = stepAt(rule.steps, value);
  const { level, score } = step ?? rule.below;
  return {
    status: 'scored',
    level,
    score,
    actual,
    evidence: {
      by: 'range',
      value,
      unrounded: unroundedOf(typed, value),
      percent: rule.measure === 'percent',
      criterion: step?.text ?? null,
    },
    warnings: warningsFor(rule, actual, value, step),
  };
}

function warningsFor(
  rule: RangeRule,
  actual: Extract<Actual, { state: 'number' }>,
  value: number,
  step: RangeStep | null
): readonly Warning[] {
  const literal = step === null ? holeAt(rule, value) : overlapAt(rule, value, step);
  const differs: Warning | null = measureDiffers(rule, actual) ? { code: 'measureDiffers' } : null;
  return [literal, differs].filter((warning) => warning !== null);
}

/** Levels on both sides have results, and this one between them has none. */
function holeAt({ steps }: RangeRule, value: number): Warning | null {
  const intervals = steps.flatMap(({ of }) => of);
  // No set has the value, so one that ends at it lies on the other side.
  const below = intervals.some(({ low }) => low === null || compareNumbers(low.value, value) < 0);
  const above = intervals.some(
    ({ high }) => high === null || compareNumbers(high.value, value) > 0
  );
  return below && above ? { code: 'inHole' } : null;
}

/** A lower level that takes in the whole of a higher one overlaps with it by design. */
function overlapAt({ steps }: RangeRule, value: number, step: RangeStep): Warning | null {
  const others = steps.filter(
    (other) => other !== step && liesInAny(value, other.of) && !lieWithin(step.of, other.of)
  );
  if (others.length === 0) return null;
  return { code: 'inOverlap', levels: [step, ...others].map(({ level }) => level) };
}

/** As of thresholds: percent against plain criteria, or a fraction against percentages that all lie above 1. */
function measureDiffers(
  { steps, measure }: RangeRule,
  actual: Extract<Actual, { state: 'number' }>
): boolean {
  const how = measuredOtherwise(measure, actual);
  if (how !== 'fraction') return how !== null;
  return steps.every(({ of }) =>
    of.every(({ low, high }) => (low?.value ?? 2) > 1 && (high?.value ?? 2) > 1)
  );
}

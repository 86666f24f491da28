import type { Actual } from '../values/actual';
import { compareNumbers } from '../values/numbers/compare';
import type { Measure } from '../criteria/criterion';

/** The number as it was typed, where the indicator's precision has changed it; null where it has not. */
export function unroundedOf(typed: number, value: number): number | null {
  return value === typed || compareNumbers(value, typed) === 0 ? null : typed;
}

/**
 * How a result is measured otherwise than its criteria: percent against plain ones, or what may be a fraction, such as
 * 0.85, against percentages; null where it is measured like them.
 */
export function measuredOtherwise(
  measure: Measure,
  actual: Extract<Actual, { state: 'number' }>
): 'percent' | 'fraction' | null {
  if (measure === actual.measure) return null;
  if (actual.measure === 'percent') return 'percent';
  return actual.value > 0 && actual.value <= 1 ? 'fraction' : null;
}

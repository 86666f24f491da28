import type { Actual, Rule } from '../../engine';
import type { Indicator } from '../../tables';
import { isQuotient, type ChosenResult } from './chosenResult';

/** A quotient × 100 states no measure of its own: it counts what the criteria count, percent or not. */
export function inMeasureOf(
  rule: Rule,
  { actual, results }: ChosenResult,
  indicator: Indicator
): Actual {
  return actual.state === 'number' && rule.kind === 'threshold' && isQuotient(results, indicator)
    ? { ...actual, measure: rule.measure }
    : actual;
}

import type { Actual, Bound, Level, Rule } from '../../../src/engine';

export type ThresholdRule = Extract<Rule, { kind: 'threshold' }>;
export type Interval = { readonly low: Bound | null; readonly high: Bound | null };

export const closed = (value: number): Bound => ({ value, open: false });
export const open = (value: number): Bound => ({ value, open: true });

/** Bare numbers for levels 1, 2, 3 …; undefined where a level does not exist. */
export function bareRule(
  bounds: readonly (number | undefined)[],
  options: Partial<ThresholdRule> = {}
): ThresholdRule {
  const steps = bounds.flatMap((bound, index) =>
    bound === undefined
      ? []
      : [
          {
            level: (index + 1) as Level,
            score: index + 1,
            achievement: closed(bound),
            literal: null,
            text: String(bound),
          },
        ]
  );
  return { ...DEFAULTS, steps: steps.reverse(), ...options };
}

/** Intervals for levels 1, 2, 3 …, each read literally too. */
export function intervalRule(
  intervals: readonly Interval[],
  options: Partial<ThresholdRule> = {}
): ThresholdRule {
  const direction = options.direction ?? 'higher';
  const steps = intervals.map((literal, index) => ({
    level: (index + 1) as Level,
    score: index + 1,
    achievement: direction === 'higher' ? literal.low : literal.high,
    literal,
    text: `level ${index + 1}`,
  }));
  return { ...DEFAULTS, steps: steps.reverse(), ...options };
}

const DEFAULTS: ThresholdRule = {
  kind: 'threshold',
  direction: 'higher',
  steps: [],
  measure: 'plain',
  method: 'step',
  below: { level: 0, score: 0 },
  precision: null,
};

export function numeric(value: number, measure: 'plain' | 'percent' = 'plain'): Actual {
  return { state: 'number', value, measure, text: String(value) };
}

/** Deeply frozen, so that a test fails where an argument is changed. */
export function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
}

import { withoutNoise } from './compare';

/**
 * Sum with Neumaier's compensation, binary noise taken off the result: ten times 0.1 is 1, and 1.67 + 1.66 + 1.67 is 5
 * in whatever order. An empty list is 0.
 */
export function sumOf(values: readonly number[]): number {
  return withoutNoise(exactSum(values));
}

/**
 * The same with every binary digit, for quotients of sums: two sums that were each cut to 15 digits do not divide to 5
 * where all scores are 5. The noise is to be taken off the quotient.
 */
export function exactSum(values: readonly number[]): number {
  const add = growingSum();
  return values.reduce((_, value) => add(value), 0);
}

/** Takes one value after the other; answers with the exact sum of all so far. */
export function growingSum(): (value: number) => number {
  let sum = 0;
  let lost = 0;
  return (value) => {
    const next = sum + value;
    lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
    sum = next;
    return Number.isFinite(lost) ? sum + lost : sum;
  };
}

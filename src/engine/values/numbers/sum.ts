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
  const sum = { whole: 0, lost: 0 };
  values.forEach((value) => grow(sum, value));
  return exact(sum);
}

/** Takes one value after the other; answers with the exact sum of all so far. */
export function growingSum(): (value: number) => number {
  const sum = { whole: 0, lost: 0 };
  return (value) => {
    grow(sum, value);
    return exact(sum);
  };
}

/** A sum so far, with what binary arithmetic has cut off it. */
interface Growing {
  whole: number;
  lost: number;
}

function grow(sum: Growing, value: number): void {
  const { whole } = sum;
  const next = whole + value;
  sum.lost += Math.abs(whole) >= Math.abs(value) ? whole - next + value : value - next + whole;
  sum.whole = next;
}

const exact = ({ whole, lost }: Growing): number => (Number.isFinite(lost) ? whole + lost : whole);

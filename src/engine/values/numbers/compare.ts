import { CLEARLY_APART, SIGNIFICANT_DIGITS, ZERO } from './decimals';

/**
 * Comparing numbers the way a worksheet shows them (domain.md §3): 15 significant digits, as Excel keeps them, so that
 * binary noise never moves a level while every digit somebody typed still counts.
 */

/** Numbers below this with up to 4 decimals have fewer than 15 digits. */
const SHORT = 1e10;

/** Numbers around zero that are no further apart may both be noise. */
const APART_AT_ZERO = 2 * ZERO;

/**
 * The number without binary noise: the nearest one of 15 significant digits; noise around zero is 0, and -0 is 0.
 * NaN and the infinities come back as they are, and so does the largest number, which has no such neighbour.
 */
export function withoutNoise(value: number): number {
  if (Math.abs(value) < ZERO) return 0;
  // Most numbers are short, and the way by text is slow.
  if (isShort(value)) return value;
  const nearest = Number(value.toPrecision(SIGNIFICANT_DIGITS));
  return Number.isFinite(nearest) ? nearest : value;
}

/** True for a number of at most 14 digits, 4 of them decimals: it has no noise. */
export function isShort(value: number): boolean {
  return Math.abs(value) < SHORT && Math.round(value * 1e4) / 1e4 === value;
}

/** -1, 0 or 1 as `a` is less than, the same as or more than `b`, binary noise apart. NaN is the same only as itself. */
export function compareNumbers(a: number, b: number): -1 | 0 | 1 {
  if (areApart(a, b)) return order(a, b);
  return order(withoutNoise(a), withoutNoise(b));
}

/** True where noise cannot be what tells two finite numbers apart. */
export function areApart(a: number, b: number): boolean {
  return Math.abs(a - b) > CLEARLY_APART * (Math.abs(a) + Math.abs(b)) + APART_AT_ZERO;
}

function order(a: number, b: number): -1 | 0 | 1 {
  if (Object.is(a, b)) return 0;
  return a > b || Number.isNaN(b) ? 1 : -1;
}

/** True where both show the same number in a worksheet: 0.1 + 0.2 and 0.3, but not 99.995 and 100. */
export function sameNumber(a: number, b: number): boolean {
  return compareNumbers(a, b) === 0;
}

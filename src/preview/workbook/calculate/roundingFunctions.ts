import { roundDown, roundHalfUp } from '../../../engine';
import { isError } from '../model/grid';
import type { CustomFunction, CustomFunctions } from './customFunction';

/**
 * ROUND and ROUNDDOWN on decimal digits, as Excel calculates them; the calculation library rounds the binary number, and
 * makes 2.42 of 2.425.
 */
export const ROUNDING_FUNCTIONS: CustomFunctions = new Map([
  ['ROUND', rounding(roundHalfUp)],
  ['ROUNDDOWN', rounding(roundDown)],
]);

function rounding(round: (value: number, decimals: number) => number): CustomFunction {
  const each = (value: unknown, decimals: unknown): unknown => {
    if (Array.isArray(value)) return value.map((inner: unknown) => each(inner, decimals));
    if (isError(value)) return value;
    if (isError(decimals)) return decimals;
    const [number, places] = [numberOf(value), numberOf(decimals)];
    return number === null || places === null
      ? { error: '#VALUE!' }
      : round(number, Math.trunc(places));
  };
  return Object.assign(each, { acceptsErrors: true });
}

/** What a worksheet takes for a number: a blank cell for 0, digits in a text for theirs; null for any other text. */
function numberOf(value: unknown): number | null {
  if (value === null || value === undefined) return 0;
  if (typeof value === 'string' && value.trim() === '') return null;
  const number = Number(value);
  return Number.isFinite(number) ? number : null;
}

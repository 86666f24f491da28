import { CLEARLY_APART, SIGNIFICANT_DIGITS } from './decimals';

/** 10 ** 22 is the last power of ten that a double holds exactly. */
const LAST_EXACT_POWER = 22;
const POWERS = Array.from({ length: LAST_EXACT_POWER + 1 }, (_, exponent) =>
  Number(`1e${exponent}`)
);

/**
 * Decimal rounding, halves away from zero: what Excel's ROUND gives (domain.md §5), where binary `toFixed` does not.
 * 2.495 → 2.5, 1.005 → 1.01 and 1.6126 × 0.25 → 0.4032 (at 4). A negative count of decimals rounds left of the point.
 * -0 becomes 0; NaN and the infinities come back as they are.
 */
export function roundHalfUp(value: number, decimals: number): number {
  const places = Math.trunc(decimals);
  const power = POWERS[places] ?? NaN;
  const scaled = Math.abs(value) * power;
  if (isClear(scaled)) return withSignOf(value, Math.round(scaled) / power);
  return Number.isFinite(value) ? withSignOf(value, roundDigits(Math.abs(value), places)) : value;
}

/** True where binary noise cannot be what decides whether a product is below a half or above. */
export function isClear(scaled: number): boolean {
  const distance = scaled - Math.floor(scaled) - 0.5;
  return Math.abs(distance) > CLEARLY_APART * (scaled + 1);
}

/** Adding 0 makes 0 of -0. */
function withSignOf(value: number, magnitude: number): number {
  return Math.sign(value) * magnitude + 0;
}

/** The same on the decimal digits: exact, for the few values near a half and for very large or very fine places. */
function roundDigits(magnitude: number, places: number): number {
  let [digits, exponent] = decimalDigits(magnitude.toExponential(SIGNIFICANT_DIGITS - 1));
  let kept = exponent + 1 + places;
  if (kept >= SIGNIFICANT_DIGITS) {
    [digits, exponent] = decimalDigits(magnitude.toExponential());
    kept = exponent + 1 + places;
    if (kept >= digits.length) return magnitude;
  }
  if (kept < 0) return 0;
  const up = digits.charAt(kept) >= '5' ? 1n : 0n;
  return Number(`${BigInt(digits.slice(0, kept)) + up}e${-places}`);
}

/** '1.25e+2' → ['125', 2]. */
function decimalDigits(exponential: string): [string, number] {
  const mark = exponential.indexOf('e');
  return [exponential.slice(0, mark).replace('.', ''), Number(exponential.slice(mark + 1))];
}

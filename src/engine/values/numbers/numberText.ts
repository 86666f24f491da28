import { withoutNoise } from './compare';

const LARGE = 1e15;
const SMALL = 1e-7;

/**
 * A number as a person would write it: 15 significant digits without binary noise or trailing zeros, a comma for the
 * thousands; very large and very small ones as Excel shows them (1E+308).
 */
export function numberText(value: number): string {
  const plain = withoutNoise(value);
  const magnitude = Math.abs(plain);
  if (magnitude >= LARGE || (magnitude > 0 && magnitude < SMALL)) {
    return plain.toExponential().replace('e', 'E');
  }
  const [whole = '', fraction] = decimalText(plain).split('.');
  const grouped = magnitude < 1000 ? whole : whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** Without the exponent that JavaScript writes below 0.000001. */
function decimalText(value: number): string {
  const text = String(value);
  if (!text.includes('e')) return text;
  return value.toFixed(22).replace(/0+$/, '');
}

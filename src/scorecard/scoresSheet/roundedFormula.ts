import { NOISE_FREE_DECIMALS, type Rounding } from '../../engine';

/** A cell of ours: binary noise in it is less than what ROUND looks at. */
const CELL = /^[A-Z]+\d+$/;

/**
 * A number in a formula as its stage rounds it; the expression must give one. Binary noise is taken off first: programs
 * differ in what they make of 0.85549999999999993, and ROUNDDOWN takes 2.9999999999999996 for 2.99.
 *
 * @param more - decimals beyond those of the stage: 2 for a fraction that stands for a percentage
 */
export function roundedFormula(expression: string, { decimals, mode }: Rounding, more = 0): string {
  if (decimals === null) return expression;
  const down = mode === 'down';
  const exact =
    CELL.test(expression) && !down ? expression : `ROUND(${expression},${NOISE_FREE_DECIMALS})`;
  return `${down ? 'ROUNDDOWN' : 'ROUND'}(${exact},${decimals + more})`;
}

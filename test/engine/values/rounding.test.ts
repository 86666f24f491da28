import * as fc from 'fast-check';
import { roundHalfUp } from '../../../src/engine';
import { isClear } from '../../../src/engine/values/numbers/rounding';

test.each([
  [2.495, 2, 2.5],
  [2.494999, 2, 2.49],
  [1.005, 2, 1.01],
  [1.6126 * 0.25, 4, 0.4032],
  [1.1 * 1.15, 2, 1.27],
  [0.1 + 0.2, 1, 0.3],
  [8.345, 2, 8.35],
  [-2.5, 0, -3],
  [-2.495, 2, -2.5],
  [2.5, 0, 3],
  [0.5, 0, 1],
  [0.49999999999999994, 0, 1],
  [0.4999999, 0, 0],
  [99.995, 2, 100],
  [99.9949, 2, 99.99],
  [85, 2, 85],
  [1234.5, -2, 1200],
  [1250, -2, 1300],
  [49, -2, 0],
  [50, -2, 100],
  [1e-7, 7, 1e-7],
  [1.5e-7, 7, 2e-7],
  [1e-300, 4, 0],
  [1e21 + 0.5, 2, 1e21],
  [1e308, 2, 1e308],
  [-1e308, 0, -1e308],
  [123456789012345.67, 1, 123456789012345.7],
  [4503599627370497.5, 0, 4503599627370498],
  [0.1, 30, 0.1],
  [5e-324, 2, 0],
  [0.5160028213131045, 15, 0.516002821313105],
  [-1250, -2, -1300],
])('roundHalfUp(%p, %p) is %p', (value, decimals, expected) => {
  expect(roundHalfUp(value, decimals)).toBe(expected);
});

test('never gives negative zero', () => {
  for (const value of [-0, -0.001, -1e-300, -0.004999]) {
    expect(Object.is(roundHalfUp(value, 2), 0)).toBe(true);
  }
  expect(Object.is(roundHalfUp(-4, -2), 0)).toBe(true);
});

test('a product is clear of a half where it lies further from it than noise of its size', () => {
  expect([12.5 + 1e-7, 12.5 - 1e-7, 12, 0, 400_000_000].every(isClear)).toBe(true);
  const near = [12.5, 12.5 + 1e-8, 12.5 - 1e-8, 1_000_000.5001, 0.5 + 1.2e-9, 600_000_000];
  expect([...near, 1e15, NaN, Infinity].some(isClear)).toBe(false);
});

test('leaves what is not finite as it is', () => {
  expect(roundHalfUp(NaN, 2)).toBeNaN();
  expect(roundHalfUp(Infinity, 2)).toBe(Infinity);
  expect(roundHalfUp(-Infinity, 0)).toBe(-Infinity);
});

test('rounds as one would on paper: against decimal strings', () => {
  const digits = fc.record({
    negative: fc.boolean(),
    units: fc.bigInt({ min: 0n, max: 999_999_999_999_999n }),
    scale: fc.integer({ min: 0, max: 12 }),
    decimals: fc.integer({ min: 0, max: 8 }),
  });
  fc.assert(
    fc.property(digits, ({ negative, units, scale, decimals }) => {
      const sign = negative ? '-' : '';
      const expected = onPaper(units, scale, decimals);
      const rounded = roundHalfUp(Number(`${sign}${units}e-${scale}`), decimals);
      expect(rounded).toBe(Number(expected) === 0 ? 0 : Number(`${sign}${expected}`));
    }),
    { seed: 1, numRuns: 3000 }
  );
});

test('rounds exact halves up, whatever their binary form', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 99_999_999 }),
      fc.integer({ min: 0, max: 6 }),
      (kept, decimals) => {
        const half = Number(`${kept}5e-${decimals + 1}`);
        expect(roundHalfUp(half, decimals)).toBe(Number(`${kept + 1}e-${decimals}`));
      }
    ),
    { seed: 1, numRuns: 2000 }
  );
});

/** units × 10^-scale, half up to so many decimals, with whole numbers only. */
function onPaper(units: bigint, scale: number, decimals: number): string {
  if (scale <= decimals) return `${units}e-${scale}`;
  const divisor = 10n ** BigInt(scale - decimals);
  return `${(units * 2n + divisor) / (divisor * 2n)}e-${decimals}`;
}

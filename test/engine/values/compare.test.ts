import * as fc from 'fast-check';
import { compareNumbers, sameNumber, sumOf } from '../../../src/engine';

test.each([
  [0.1 + 0.2, 0.3],
  [28.999999999999996, 29],
  [85.00000000000001, 85],
  [0.29 * 100, 29],
  [1.1 * 1.1 * 100, 121],
  [0.3 - 0.1 - 0.2, 0],
  [-0, 0],
  [1e308, 1e308],
  [Infinity, Infinity],
])('%p is the same number as %p', (a, b) => {
  expect(sameNumber(a, b)).toBe(true);
  expect(compareNumbers(b, a)).toBe(0);
});

test.each([
  [99.995, 100],
  [84.9999999999999, 85],
  [99.999999, 100],
  [0, 1e-9],
  [-1, 1],
  [1e307, 1e308],
  [-Infinity, 0],
  [90, Infinity],
  [0.000001, 0.0000011],
])('%p is less than %p', (a, b) => {
  expect(compareNumbers(a, b)).toBe(-1);
  expect(compareNumbers(b, a)).toBe(1);
});

test('orders like the numbers themselves, noise apart', () => {
  const number = fc.oneof(fc.double({ noNaN: true }), fc.integer({ min: -50, max: 50 }));
  fc.assert(
    fc.property(number, number, number, (a, b, c) => {
      expect(compareNumbers(a, b)).toBe(0 - compareNumbers(b, a));
      if (compareNumbers(a, b) <= 0 && compareNumbers(b, c) <= 0) {
        expect(compareNumbers(a, c)).toBeLessThanOrEqual(0);
      }
    }),
    { seed: 1, numRuns: 2000 }
  );
});

test('sums have no binary noise, in any order', () => {
  expect(sumOf([])).toBe(0);
  expect(sumOf([0.1, 0.2])).toBe(0.3);
  expect(sumOf([1.67, 1.66, 1.67])).toBe(5);
  expect(sumOf(Array.from({ length: 10 }, () => 0.1))).toBe(1);
  expect(sumOf([1e16, 1, -1e16])).toBe(1);
});

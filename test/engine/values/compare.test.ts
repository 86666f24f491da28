import * as fc from 'fast-check';
import { compareNumbers, sameNumber, sumOf, withoutNoise } from '../../../src/engine';
import { areApart, isShort } from '../../../src/engine/values/numbers/compare';

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
  [100000, 100000.00001],
  [NaN, 0],
  [NaN, -Infinity],
])('%p is less than %p', (a, b) => {
  expect(compareNumbers(a, b)).toBe(-1);
  expect(compareNumbers(b, a)).toBe(1);
  expect(sameNumber(a, b)).toBe(false);
});

test('NaN is the same only as itself', () => {
  expect(sameNumber(NaN, NaN)).toBe(true);
});

test.each([
  [85, 85],
  [0.1 + 0.2, 0.3],
  [-0.1 - 0.2, -0.3],
  [1e-13, 1e-13],
  [0.99e-13, 0],
  [-0.99e-13, 0],
  [-0, 0],
  [12345678901.234567, 12345678901.2346],
  [1234567890123456, 1234567890123460],
  [-1234567890123456, -1234567890123460],
  [Number.MAX_VALUE, Number.MAX_VALUE],
  [Infinity, Infinity],
  [-Infinity, -Infinity],
  [NaN, NaN],
])('%p without binary noise is %p', (value, expected) => {
  expect(withoutNoise(value)).toBe(expected);
});

test('a short number has at most 14 digits, 4 of them decimals', () => {
  expect([85, -85, 0.0001, 9999999999.9999, -9999999999.9999].every(isShort)).toBe(true);
  expect([0.00001, 1e10, -1e10, 1e15, 0.1 + 0.2, NaN, Infinity].some(isShort)).toBe(false);
});

test('numbers are apart where noise cannot be what tells them apart', () => {
  expect(areApart(1_000_000, 1_000_000.003)).toBe(true);
  expect(areApart(1_000_000, 1_000_000.001)).toBe(false);
  expect(areApart(-1, -1.000001)).toBe(true);
  expect(areApart(0, 3e-13)).toBe(true);
  expect(areApart(1e-13, -0.9e-13)).toBe(false);
  expect(areApart(Infinity, 1)).toBe(false);
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

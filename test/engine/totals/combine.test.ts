import { combineResults, roundHalfUp } from '../../../src/engine';
import { frozen } from '../kinds/makeRule';

const values = (...numbers: (number | null)[]) => frozen(numbers.map((value) => ({ value })));
const parts = (...pairs: [number | null, number | null][]) =>
  frozen(pairs.map(([numerator, denominator]) => ({ value: null, numerator, denominator })));

test.each([
  ['latest', 30],
  ['sum', 60],
  ['average', 20],
  ['min', 10],
  ['max', 30],
] as const)('%s of 10, 20, none, 30 is %p', (method, expected) => {
  expect(combineResults(values(10, 20, null, 30), method)).toBe(expected);
});

test('no result in any period is no result, never zero', () => {
  for (const method of ['latest', 'sum', 'average', 'min', 'max', 'ratio'] as const) {
    expect(combineResults([], method)).toBeNull();
    expect(combineResults(values(null, null), method)).toBeNull();
  }
  expect(combineResults(values(5, null), 'latest')).toBe(5);
  expect(combineResults(values(0, null), 'sum')).toBe(0);
});

test('a ratio adds up both sides first: 10/10 then 70/100 is 72.73, not 85', () => {
  const ratio = combineResults(parts([10, 10], [70, 100]), 'ratio') ?? 0;
  expect(ratio).toBeCloseTo(72.7272727272727, 10);
  expect(roundHalfUp(ratio, 2)).toBe(72.73);
});

test('a ratio passes over periods without a result and refuses half a result', () => {
  expect(combineResults(parts([29, 100], [null, null]), 'ratio')).toBe(29);
  expect(combineResults(parts([10, 10], [70, null]), 'ratio')).toBeNull();
  expect(combineResults(values(80, 90), 'ratio')).toBeNull();
});

test('dividing by zero is no result', () => {
  expect(combineResults(parts([0, 0]), 'ratio')).toBeNull();
  expect(combineResults(parts([5, 0]), 'ratio')).toBeNull();
});

test('decimals add up without binary noise', () => {
  expect(combineResults(values(0.1, 0.2), 'sum')).toBe(0.3);
  expect(combineResults(values(0.1, 0.7, 0.1), 'average')).toBe(0.3);
  expect(combineResults(parts([0.1, 1], [0.2, 2]), 'ratio')).toBe(10);
});

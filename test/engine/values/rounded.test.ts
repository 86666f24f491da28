import { leastRoundingTo, roundDown, rounded, type Rounding } from '../../../src/engine';

const halfUp = (decimals: number): Rounding => ({ decimals, mode: 'half up' });
const down = (decimals: number): Rounding => ({ decimals, mode: 'down' });
const UNROUNDED: readonly Rounding[] = [
  { decimals: null, mode: 'half up' },
  { decimals: null, mode: 'down' },
];

test.each([
  [2.495, 2, 2.49],
  [2.49, 2, 2.49],
  [2.4999, 0, 2],
  [2.5001, 0, 2],
  [-2.495, 2, -2.49],
  [-2.49, 2, -2.49],
  [-0.9, 0, 0],
  [56.99999999999999, 0, 57],
  [0.29 * 100, 0, 29],
  [1299, -2, 1200],
  [1200, -2, 1200],
  [0, 2, 0],
])('roundDown(%p, %p) cuts off to %p', (value, decimals, expected) => {
  expect(roundDown(value, decimals)).toBe(expected);
});

test('a figure is rounded as its stage says, or not at all', () => {
  expect(rounded(3.456, halfUp(2))).toBe(3.46);
  expect(rounded(3.456, down(2))).toBe(3.45);
  for (const stage of UNROUNDED) expect(rounded(3.456, stage)).toBe(3.456);
});

test.each([
  ['half up', 3.5, halfUp(2), 3.495],
  ['half up, a goal between two figures', 3.456, halfUp(2), 3.455],
  ['half up to whole numbers', 75, halfUp(0), 74.5],
  ['half up, a goal between two whole numbers', 74.2, halfUp(0), 74.5],
  ['half up, in tens', 70, halfUp(-1), 65],
  ['cut off', 3.5, down(2), 3.5],
  ['cut off, a goal between two figures', 3.456, down(2), 3.46],
  ['cut off, a goal between two whole numbers', 74.2, down(0), 75],
] as const)('the least number that rounds to a goal: %s', (_, goal, stage, least) => {
  expect(leastRoundingTo(goal, stage)).toBe(least);
  expect(rounded(least, stage)).toBeGreaterThanOrEqual(goal);
  expect(rounded(least - 1e-6, stage)).toBeLessThan(goal);
});

test('where nothing is rounded, a goal is reached by itself', () => {
  for (const stage of UNROUNDED) expect(leastRoundingTo(3.456, stage)).toBe(3.456);
});

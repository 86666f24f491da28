import { scoreActual } from '../../../src/engine';
import { bareRule, closed, intervalRule, numeric, open } from './makeRule';

const linear = { method: 'linear' } as const;
const up = bareRule([50, 60, 70, 80, 90], linear);

test.each([
  [49.99, 0],
  [50, 1],
  [55, 1.5],
  [85, 4.5],
  [83.33333, 4.3333],
  [89.9999, 4.9999 + 0.0001],
  [90, 5],
  [120, 5],
])('linear: %p of 50 60 70 80 90 scores %p', (value, score) => {
  expect(scoreActual(up, numeric(value)).score).toBe(score);
});

test('the level stays the step level', () => {
  expect(scoreActual(up, numeric(85))).toMatchObject({ level: 4, score: 4.5 });
});

test('lower is better', () => {
  const down = bareRule([50, 40, 30, 20, 10], { ...linear, direction: 'lower' });
  const score = (value: number) => scoreActual(down, numeric(value)).score;
  expect([50.01, 50, 45, 12.5, 10, -3].map(score)).toEqual([0, 1, 1.5, 4.75, 5, 5]);
});

test('partial levels interpolate between the levels that exist', () => {
  const rule = bareRule([60, undefined, 80, undefined, 100], linear);
  const score = (value: number) => scoreActual(rule, numeric(value)).score;
  expect([59, 60, 70, 80, 95, 100].map(score)).toEqual([0, 1, 2, 3, 4.5, 5]);
});

test('keeps 4 decimals half up', () => {
  const rule = bareRule([0, 3], linear);
  expect(scoreActual(rule, numeric(1)).score).toBe(1.3333);
  expect(scoreActual(rule, numeric(2)).score).toBe(1.6667);
  expect(scoreActual(bareRule([0, 1], linear), numeric(0.00005)).score).toBe(1.0001);
});

test('equal neighbouring bounds divide by nothing', () => {
  const rule = intervalRule(
    [
      { low: closed(80), high: closed(80) },
      { low: open(80), high: null },
    ],
    linear
  );
  expect(scoreActual(rule, numeric(80)).score).toBe(1);
  expect(scoreActual(bareRule([80, 80], linear), numeric(80)).score).toBe(2);
});

test('is refused, for every value, where a level has no bound', () => {
  const rule = intervalRule(
    [
      { low: null, high: closed(10) },
      { low: open(10), high: null },
    ],
    linear
  );
  for (const value of [5, 10, 20]) {
    expect(scoreActual(rule, numeric(value))).toMatchObject({
      status: 'unscored',
      evidence: { of: 'threshold', reason: 'linearNeedsBounds' },
    });
  }
});

test('below the lowest level is the floor', () => {
  expect(scoreActual({ ...up, below: { level: 1, score: 1 } }, numeric(3)).score).toBe(1);
});

import * as fc from 'fast-check';
import {
  DEFAULT_SCALE,
  percentOf,
  roundHalfUp,
  totalOf,
  totalOfGroups,
  weightedScore,
  type Weighted,
} from '../../../src/engine';
import { frozen } from '../kinds/makeRule';

const scored = (score: number, weight: number | null): Weighted => ({
  status: 'scored',
  score,
  weight,
});
const without = (status: Weighted['status'], weight: number | null): Weighted => ({
  status,
  score: null,
  weight,
});

test('a total is the weighted mean of 0–5, ×20 its percent', () => {
  expect(totalOf([scored(4, 60), scored(3, 40)], DEFAULT_SCALE)).toEqual({
    score: 3.6,
    percent: 72,
    weight: 100,
    countedWeight: 100,
    measuredWeight: 1,
    floor: 3.6,
    ceiling: 3.6,
  });
});

test('pending weight counts as neither zero nor full, only in floor and ceiling', () => {
  expect(totalOf([scored(4, 60), without('pending', 40)], DEFAULT_SCALE)).toEqual({
    score: 4,
    percent: 80,
    weight: 100,
    countedWeight: 60,
    measuredWeight: 0.6,
    floor: 2.4,
    ceiling: 4.4,
  });
});

test('what cannot be scored is weight without a result, like pending', () => {
  const pending = totalOf([scored(4, 60), without('pending', 40)], DEFAULT_SCALE);
  expect(totalOf([scored(4, 60), without('unscored', 40)], DEFAULT_SCALE)).toEqual(pending);
});

test('excluded lines give their weight to the others', () => {
  expect(totalOf([scored(4, 60), without('excluded', 40)], DEFAULT_SCALE)).toMatchObject({
    score: 4,
    weight: 60,
    measuredWeight: 1,
    floor: 4,
    ceiling: 4,
  });
});

test('met and not met without a score, and lines without weight, stay out', () => {
  const lines = [scored(4, 60), without('met', 20), without('notMet', 20), scored(1, null)];
  expect(totalOf(lines, DEFAULT_SCALE)).toMatchObject({ score: 4, weight: 60 });
  expect(totalOf([...lines, { status: 'met', score: 5, weight: 60 }], DEFAULT_SCALE).score).toBe(
    4.5
  );
});

test("the committee's score counts on a line without a result", () => {
  expect(totalOf([{ status: 'pending', score: 3, weight: 10 }], DEFAULT_SCALE)).toMatchObject({
    score: 3,
    measuredWeight: 1,
  });
});

test('with nothing to add up there is no total, not a zero', () => {
  const nothing = {
    score: null,
    percent: null,
    countedWeight: 0,
    measuredWeight: null,
    floor: null,
    ceiling: null,
  };
  expect(totalOf([], DEFAULT_SCALE)).toEqual({ ...nothing, weight: 0 });
  expect(totalOf([scored(5, 0)], DEFAULT_SCALE)).toEqual({ ...nothing, weight: 0 });
  expect(totalOf([without('pending', 50)], DEFAULT_SCALE)).toEqual({
    score: null,
    percent: null,
    weight: 50,
    countedWeight: 0,
    measuredWeight: 0,
    floor: 0,
    ceiling: 5,
  });
});

test('the weight that counts is the sum of what has a score to the digit, not a share of the whole', () => {
  const lines = [scored(3, 0.91), scored(3, 3.69), scored(3, 1.3), without('pending', 16.9)];
  const { weight, countedWeight, measuredWeight } = totalOf(lines, DEFAULT_SCALE);
  expect(countedWeight).toBe(5.9);
  expect((measuredWeight ?? 0) * weight).not.toBe(5.9);
});

test('of groups those count that have a score, with all of their weight', () => {
  const group = (weight: number, ...lines: readonly Weighted[]) => ({
    weight,
    total: totalOf(lines, DEFAULT_SCALE),
  });
  const waiting = without('pending', 10);
  const total = totalOfGroups([
    group(50, scored(4, 5), waiting),
    group(30, waiting),
    group(20, without('excluded', 10)),
  ]);
  expect(total).toMatchObject({ score: 4, weight: 80, countedWeight: 50 });
});

test('nothing is rounded on the way', () => {
  const lines = [scored(1.6126, 25), scored(3, 75)];
  expect(totalOf(lines, DEFAULT_SCALE).score).toBe(2.65315);
  expect(weightedScore(1.6126, 25)).toBe(0.40315);
  expect(roundHalfUp(weightedScore(1.6126, 25), 4)).toBe(0.4032);
  expect(percentOf(4.35, DEFAULT_SCALE)).toBe(87);
});

test('where weighted scores are rounded, the total adds up what is shown', () => {
  const lines = [scored(3.333, 50), scored(4.444, 50)];
  const to = (decimals: number, mode: 'half up' | 'down') => ({ decimals, mode });
  expect(lines.map(({ score }) => weightedScore(score ?? 0, 50, to(1, 'half up')))).toEqual([
    1.7, 2.2,
  ]);
  expect(totalOf(lines, DEFAULT_SCALE, to(1, 'half up')).score).toBe(3.9);
  expect(totalOf(lines, DEFAULT_SCALE, to(1, 'down')).score).toBe(3.8);
  expect(totalOf(lines, DEFAULT_SCALE, to(0, 'down')).score).toBe(3);
  expect(totalOf(lines, DEFAULT_SCALE).score).toBe(3.8885);
});

test('floor and ceiling are rounded as the scores they stand for would be', () => {
  const lines = [scored(5, 66.7), without('pending', 33.3)];
  expect(totalOf(lines, DEFAULT_SCALE, { decimals: 1, mode: 'half up' })).toMatchObject({
    floor: 3.3,
    ceiling: 5,
  });
  expect(totalOf(lines, DEFAULT_SCALE, { decimals: 1, mode: 'down' })).toMatchObject({
    floor: 3.3,
    ceiling: 4.9,
  });
});

test('weights of 1.67, 1.66 and 1.67 are 5', () => {
  expect(totalOf([scored(5, 1.67), scored(5, 1.66), scored(5, 1.67)], DEFAULT_SCALE)).toMatchObject(
    {
      weight: 5,
      score: 5,
    }
  );
});

const line = fc.record({
  status: fc.constantFrom('scored', 'pending', 'excluded', 'unscored', 'met'),
  points: fc.integer({ min: 0, max: 50_000 }),
  weight: fc.option(
    fc.integer({ min: 0, max: 10_000 }).map((cents) => cents / 100),
    { freq: 6 }
  ),
});
const lines = fc
  .array(line, { maxLength: 40 })
  .map((items) =>
    items.map(({ status, points, weight }) =>
      frozen({ status, weight, score: status === 'scored' ? points / 10_000 : null })
    )
  );

test('row order does not matter', () => {
  fc.assert(
    fc.property(lines, (rows) => {
      const total = totalOf(rows, DEFAULT_SCALE);
      const back = totalOf([...rows].reverse(), DEFAULT_SCALE);
      expect(back.weight).toBe(total.weight);
      expect(back.score ?? -1).toBeCloseTo(total.score ?? -1, 12);
    }),
    { seed: 1 }
  );
});

test('the scale of the weights does not matter', () => {
  fc.assert(
    fc.property(lines, fc.constantFrom(2, 10, 100, 0.01), (rows, factor) => {
      const scaled = rows.map((row) => ({
        ...row,
        weight: row.weight === null ? null : row.weight * factor,
      }));
      expect(totalOf(scaled, DEFAULT_SCALE).score ?? -1).toBeCloseTo(
        totalOf(rows, DEFAULT_SCALE).score ?? -1,
        10
      );
    }),
    { seed: 1 }
  );
});

test('the total lies between its floor and its ceiling, and those in 0–5', () => {
  fc.assert(
    fc.property(lines, (rows) => {
      const { score, floor, ceiling, measuredWeight } = totalOf(rows, DEFAULT_SCALE);
      if (floor === null || ceiling === null) return;
      expect(floor).toBeGreaterThanOrEqual(0);
      expect(ceiling).toBeLessThanOrEqual(5 + 1e-12);
      expect(measuredWeight).toBeLessThanOrEqual(1);
      if (score === null) return;
      expect(score).toBeGreaterThanOrEqual(floor - 1e-12);
      expect(score).toBeLessThanOrEqual(ceiling + 1e-12);
    }),
    { seed: 1 }
  );
});

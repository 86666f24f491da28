import fc from 'fast-check';
import {
  highestScore,
  lowestScore,
  percentOf,
  prepareRule,
  readActual,
  readCriteria,
  scoreActual,
  totalOf,
  type Scale,
} from '../../../src/engine';

/** Rising scores of 1 to 10 levels above level 0, with at most two decimals. */
const scale: fc.Arbitrary<Scale> = fc
  .uniqueArray(fc.integer({ min: 0, max: 20_000 }), { minLength: 2, maxLength: 11 })
  .map((hundredths) => ({ scores: hundredths.sort((a, b) => a - b).map((each) => each / 100) }));

/** A bound for every level above level 0, 1 apart at least. */
const withBounds = scale.chain(({ scores }) =>
  fc.record({
    scale: fc.constant({ scores }),
    bounds: fc
      .array(fc.integer({ min: 1, max: 50 }), {
        minLength: scores.length - 1,
        maxLength: scores.length - 1,
      })
      .map((steps) => steps.map((_, i) => steps.slice(0, i + 1).reduce((sum, each) => sum + each))),
    lower: fc.boolean(),
  })
);

const EPSILON = 0.001;

function scorer(of: Scale, bounds: readonly number[], lower: boolean, method: 'step' | 'linear') {
  const cells = (lower ? [...bounds].reverse() : bounds).map((value) => ({ value }));
  const { rule } = prepareRule({
    kind: null,
    direction: lower ? 'lower' : 'higher',
    method,
    scale: of,
    floor: lowestScore(of),
    precision: null,
    criteria: readCriteria([{ value: null }, ...cells], of),
  });
  return (value: number): number => scoreActual(rule, readActual({ value })).score ?? NaN;
}

test('at a bound, and a little to either side of it, a step is worth what the scale says', () => {
  fc.assert(
    fc.property(withBounds, ({ scale: of, bounds, lower }) => {
      const score = scorer(of, bounds, lower, 'step');
      const better = lower ? -EPSILON : EPSILON;
      of.scores.slice(1).forEach((worth, i) => {
        const bound = (lower ? [...bounds].reverse() : bounds)[i] ?? NaN;
        expect(score(bound)).toBe(worth);
        expect(score(bound + better)).toBe(worth);
        expect(score(bound - better)).toBe(of.scores[i]);
      });
    }),
    { seed: 12, numRuns: 300 }
  );
});

test('linear scores meet the scale at the bounds, lie between their levels and never fall as results get better', () => {
  fc.assert(
    fc.property(withBounds, fc.nat({ max: 600 }), ({ scale: of, bounds, lower }, tenths) => {
      const score = scorer(of, bounds, lower, 'linear');
      const rising = lower ? [...bounds].reverse() : bounds;
      rising.forEach((bound, i) => expect(score(bound)).toBeCloseTo(of.scores[i + 1] ?? NaN, 4));
      const value = tenths / 10;
      const [worse, better] = lower ? [value + 1, value] : [value, value + 1];
      expect(score(worse)).toBeLessThanOrEqual(score(better));
      expect(score(value)).toBeGreaterThanOrEqual(lowestScore(of));
      expect(score(value)).toBeLessThanOrEqual(highestScore(of));
      rising.slice(1).forEach((bound, i) => {
        const between = (bound + (rising[i] ?? bound)) / 2;
        const [low, high] = [of.scores[i + 1] ?? NaN, of.scores[i + 2] ?? NaN];
        expect(score(between)).toBeCloseTo((low + high) / 2, 3);
      });
    }),
    { seed: 13, numRuns: 300 }
  );
});

test('totals lie within the ends of the scale, between floor and ceiling, and their percent is of the highest score', () => {
  const share = fc.record({
    weight: fc.integer({ min: 1, max: 100 }),
    part: fc.double({ min: 0, max: 1, noNaN: true }),
    pending: fc.boolean(),
  });
  fc.assert(
    fc.property(scale, fc.array(share, { minLength: 1, maxLength: 12 }), (of, shares) => {
      const [low, high] = [lowestScore(of), highestScore(of)];
      const lines = shares.map(({ weight, part, pending }) =>
        pending
          ? ({ status: 'pending', score: null, weight } as const)
          : ({ status: 'scored', score: low + (high - low) * part, weight } as const)
      );
      const { score, percent, floor, ceiling } = totalOf(lines, of);
      if (score === null || percent === null || floor === null || ceiling === null) {
        expect(shares.every(({ pending }) => pending)).toBe(true);
        return;
      }
      const slack = 1e-9 * Math.max(1, high);
      expect(score).toBeGreaterThanOrEqual(low - slack);
      expect(score).toBeLessThanOrEqual(high + slack);
      expect(floor).toBeGreaterThanOrEqual(low - slack);
      expect(floor).toBeLessThanOrEqual(score + slack);
      expect(ceiling).toBeGreaterThanOrEqual(score - slack);
      expect(ceiling).toBeLessThanOrEqual(high + slack);
      expect(percent).toBeCloseTo(percentOf(score, of), 6);
      expect(percent).toBeLessThanOrEqual(100 + slack);
    }),
    { seed: 14, numRuns: 500 }
  );
});

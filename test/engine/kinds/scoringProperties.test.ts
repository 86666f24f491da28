import * as fc from 'fast-check';
import { neededFor, scoreActual, type Rule } from '../../../src/engine';
import { bareRule, frozen, numeric } from './makeRule';

const cents = fc.integer({ min: -100_000, max: 100_000 }).map((value) => value / 100);
const rising = fc
  .uniqueArray(fc.integer({ min: -10_000, max: 10_000 }), { minLength: 1, maxLength: 5 })
  .map((bounds) => bounds.sort((a, b) => a - b).map((bound) => bound / 100));
const method = fc.constantFrom('step' as const, 'linear' as const);
const floor = fc.constantFrom(0 as const, 1 as const);

const scoreOf = (rule: Rule, value: number) =>
  scoreActual(rule, frozen(numeric(value))).score ?? NaN;

test('a better result never scores less', () => {
  fc.assert(
    fc.property(rising, cents, cents, method, floor, (bounds, a, b, how, lowest) => {
      const rule = frozen(
        bareRule(bounds, { method: how, below: { level: lowest, score: lowest } })
      );
      const [worse, better] = a < b ? [a, b] : [b, a];
      expect(scoreOf(rule, better)).toBeGreaterThanOrEqual(scoreOf(rule, worse));
    }),
    { seed: 1, numRuns: 1000 }
  );
});

test('lower is better mirrors higher is better', () => {
  fc.assert(
    fc.property(rising, cents, method, (bounds, value, how) => {
      const up = frozen(bareRule(bounds, { method: how }));
      const mirrored = bounds.map((bound) => -bound);
      const down = frozen(bareRule(mirrored, { method: how, direction: 'lower' }));
      const [a, b] = [scoreActual(up, numeric(value)), scoreActual(down, numeric(-value))];
      expect([b.level, b.score]).toEqual([a.level, a.score]);
    }),
    { seed: 1, numRuns: 1000 }
  );
});

test('the result that is needed for a level reaches it, and a little less does not', () => {
  fc.assert(
    fc.property(
      rising,
      fc.constantFrom('higher' as const, 'lower' as const),
      (bounds, direction) => {
        const ordered = direction === 'higher' ? bounds : [...bounds].reverse();
        const rule = frozen(bareRule(ordered, { direction }));
        const short = direction === 'higher' ? -0.001 : 0.001;
        for (const step of rule.steps) {
          const needed = neededFor(rule, step.level);
          if (needed === null || needed === 'anything') throw new Error('a level without a bound');
          expect(scoreActual(rule, numeric(needed.value)).level).toBe(step.level);
          expect(scoreActual(rule, numeric(needed.value + short)).level).toBeLessThan(step.level);
        }
      }
    ),
    { seed: 1 }
  );
});

test('linear lies between the level and the next, and is the level on its bound', () => {
  fc.assert(
    fc.property(rising, cents, (bounds, value) => {
      const rule = frozen(bareRule(bounds, { method: 'linear' }));
      const { level, score } = scoreActual(rule, numeric(value));
      expect(score).toBeGreaterThanOrEqual(level ?? NaN);
      expect(score).toBeLessThanOrEqual((level ?? NaN) + 1);
      bounds.forEach((bound, index) => expect(scoreOf(rule, bound)).toBe(index + 1));
    }),
    { seed: 1, numRuns: 1000 }
  );
});

test('binary noise on a result changes nothing', () => {
  fc.assert(
    fc.property(rising, fc.nat(4), fc.constantFrom(-1, 1), (bounds, index, sign) => {
      const rule = frozen(bareRule(bounds));
      const bound = bounds[index % bounds.length] ?? 0;
      const noisy = bound + sign * Number.EPSILON * Math.abs(bound);
      expect(scoreOf(rule, noisy)).toBe(scoreOf(rule, bound));
    }),
    { seed: 1, numRuns: 1000 }
  );
});

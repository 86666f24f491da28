import fc from 'fast-check';
import { cheapestRaises, type Step } from '../../../src/scorecard/questions/cheapestRaise';

/** The fewest levels that gain enough and the most that so many can gain, by weighing every line against every level. */
function exhaustive(lines: readonly (readonly Step[])[], enough: number) {
  let gains = [0, ...lines.flatMap(() => [1, 2, 3, 4, 5].map(() => -Infinity))];
  for (const steps of lines) {
    const next = [...gains];
    for (const { cost, gain } of steps) {
      gains.forEach((before, levels) => {
        const known = next[levels + cost];
        if (known !== undefined) next[levels + cost] = Math.max(known, before + gain);
      });
    }
    gains = next;
  }
  const levels = gains.findIndex((gain) => gain >= enough);
  return { levels, gain: gains[levels] };
}

const total = (set: readonly (Step | undefined)[]) => ({
  levels: set.reduce((sum, step) => sum + (step?.cost ?? 0), 0),
  gain: set.reduce((sum, step) => sum + (step?.gain ?? 0), 0),
});

/** Steps that gain at will, not only in proportion to their levels: whole numbers, so that sums have no noise. */
const steps: fc.Arbitrary<readonly Step[]> = fc
  .array(fc.integer({ min: 1, max: 400 }), { minLength: 5, maxLength: 5 })
  .chain((rises) =>
    fc.subarray([1, 2, 3, 4, 5], { minLength: 1 }).map((costs) => {
      const gains = rises.map((_, i) => rises.slice(0, i + 1).reduce((sum, each) => sum + each));
      return costs.map((cost) => ({ cost, gain: gains[cost - 1] ?? 0 }));
    })
  );

test('however many lines: the fewest levels, and the most that they can gain', () => {
  fc.assert(
    fc.property(
      fc.array(steps, { minLength: 401, maxLength: 460, size: 'max' }),
      fc.integer({ min: 1, max: 999 }),
      (lines, thousandths) => {
        const all = lines.reduce((sum, each) => sum + (each.at(-1)?.gain ?? 0), 0);
        const enough = Math.ceil((all * thousandths) / 1000);
        for (const set of cheapestRaises(lines, enough, all)) {
          expect(total(set)).toEqual(exhaustive(lines, enough));
          return;
        }
        throw new Error('There is enough when all lines are at their highest');
      }
    ),
    { seed: 2567, numRuns: 12 }
  );
});

test('20,000 lines are a matter of a moment', () => {
  const lines = Array.from({ length: 20_000 }, (_, i): readonly Step[] =>
    [1, 2, 3].map((cost) => ({ cost, gain: cost * (1 + ((i * 7919) % 101)) }))
  );
  const all = lines.reduce((sum, each) => sum + (each.at(-1)?.gain ?? 0), 0);
  const start = performance.now();
  const { done } = cheapestRaises(lines, all / 3, all).next();
  expect(done).toBe(false);
  expect(performance.now() - start).toBeLessThan(5000);
});

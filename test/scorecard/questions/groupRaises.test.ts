import fc from 'fast-check';
import {
  groupRaises,
  type GroupStep,
  type RaiseGroup,
  type RaiseLine,
} from '../../../src/scorecard/questions/groupRaises';

interface Raised extends GroupStep {
  readonly to: number;
}

const line = fc
  .record({
    weight: fc.integer({ min: 1, max: 30 }),
    now: fc.option(fc.integer({ min: 0, max: 8 }).map((n) => n / 2)),
    levels: fc.subarray([1, 2, 3, 4, 5]),
  })
  .map(({ weight, now, levels }): RaiseLine<Raised> => ({
    weight,
    points: now === null ? null : now * weight,
    steps: levels
      .filter((to) => to > (now ?? 0))
      .map((to) => ({ to, cost: Math.ceil(to - (now ?? 0)), points: to * weight })),
  }));

const group = fc
  .record({ weight: fc.integer({ min: 1, max: 50 }), lines: fc.array(line, { maxLength: 3 }) })
  .map(({ weight, lines }): RaiseGroup<Raised> => {
    const measured = lines.filter(({ points }) => points !== null);
    return {
      weight,
      lines,
      points: measured.reduce((sum, { points }) => sum + (points ?? 0), 0),
      measured: measured.reduce((sum, one) => sum + one.weight, 0),
    };
  });

type Set = readonly (readonly (Raised | undefined)[])[];

/** Σ(group weight × group score) ÷ Σ(group weight) of groups with a score. */
function totalOf(groups: readonly RaiseGroup<Raised>[], set: Set): number | null {
  let [sum, whole] = [0, 0];
  groups.forEach(({ weight, lines }, i) => {
    let [points, measured] = [0, 0];
    lines.forEach((one, j) => {
      const is = set[i]?.[j]?.points ?? one.points;
      if (is === null) return;
      points += is;
      measured += one.weight;
    });
    if (measured === 0) return;
    sum += (weight * points) / measured;
    whole += weight;
  });
  return whole === 0 ? null : sum / whole;
}

const costOf = (set: Set): number => set.flat().reduce((sum, step) => sum + (step?.cost ?? 0), 0);

function* everySet(groups: readonly RaiseGroup<Raised>[]): Generator<Set> {
  const lines = groups.flatMap((one, i) => one.lines.map((each) => ({ each, i })));
  const chosen: (Raised | undefined)[] = [];
  yield* from(0);

  function* from(at: number): Generator<Set> {
    const one = lines[at];
    if (one === undefined) {
      let next = 0;
      yield groups.map((group) => group.lines.map(() => chosen[next++]));
      return;
    }
    for (const step of [undefined, ...one.each.steps]) {
      chosen[at] = step;
      yield* from(at + 1);
    }
  }
}

test('the fewest levels with which groups reach a total, as trying every set finds them', () => {
  fc.assert(
    fc.property(
      fc.array(group, { minLength: 1, maxLength: 3 }),
      fc.integer({ min: 100, max: 499 }).map((n) => n / 100),
      (groups, needed) => {
        const now = totalOf(groups, []);
        fc.pre(now === null || now < needed);
        fc.pre(groups.flatMap(({ lines }) => lines).length <= 6);
        const reaches = (set: Set): boolean => (totalOf(groups, set) ?? -1) >= needed - 1e-9;
        let fewest = Infinity;
        for (const set of everySet(groups)) {
          if (costOf(set) > 0 && reaches(set)) fewest = Math.min(fewest, costOf(set));
        }
        let found = Infinity;
        for (const set of groupRaises(groups, needed, 1e-9)) {
          if (!reaches(set)) continue;
          found = costOf(set);
          break;
        }
        expect(found).toBe(fewest);
      }
    ),
    { seed: 5, numRuns: 300 }
  );
});

import { bestMean, type Share } from './bestMean';
import { cheapestRaises, type Step } from './cheapestRaise';
import { groupRaises } from './groupRaises';
import type { Choice, Pool, Raise } from './pathPools';

/** Indicators, each with the level that it is raised to. */
export type RaisedSet = readonly { readonly choice: Choice; readonly raise: Raise }[];

/** Pending indicators among groups are searched as long as this much work is enough: a second, about. */
const MOST_WORK = 2e6;

/**
 * Sets of raises that make a total of `needed` or come close to it, those of the fewest levels first. Exact where one pool
 * makes the total, where nothing is pending, and among groups as far as `MOST_WORK` goes; after that, sets that weigh
 * pending indicators as their groups stand now, and at last everything at its best.
 *
 * @param size - of the numbers that points were calculated from
 */
export function* raisedSets(
  pools: readonly Pool[],
  needed: number,
  size: number
): Generator<RaisedSet> {
  const choices = pools.flatMap(({ lines }) => lines);
  const waits = choices.some(({ points }) => points === null);
  if (pools.length > 1 && waits) {
    const most = Math.floor(Math.sqrt(MOST_WORK / choices.length));
    for (const sets of groupRaises(pools, needed, NOISE * size, most)) {
      yield pools.flatMap(({ lines }, i) =>
        lines.flatMap((choice, j) => {
          const raise = sets[i]?.[j];
          return raise === undefined ? [] : [{ choice, raise }];
        })
      );
    }
  }
  yield* asTheyStand(pools, needed, size);
  yield highestSet(pools).set;
}

const NOISE = 1e-9;

interface Gaining extends Step {
  readonly raise: Raise;
}

/** Every point counts what it counts now: exact where what is pending joins the only pool, or nothing is pending. */
function* asTheyStand(pools: readonly Pool[], needed: number, size: number): Generator<RaisedSet> {
  const lines = pools.flatMap(({ lines: own, weight, measured }) =>
    own.map((choice) => {
      const by = pools.length === 1 ? 1 : weight / (measured || choice.weight);
      const from = choice.points ?? needed * choice.weight;
      const steps = choice.steps
        .map((raise): Gaining => ({ raise, cost: raise.cost, gain: by * (raise.points - from) }))
        .filter(({ gain }) => gain > 0);
      return { choice, steps };
    })
  );
  const missing = pools.reduce((sum, { weight, points, measured }) => {
    const by = pools.length === 1 ? 1 : measured === 0 ? 0 : weight / measured;
    return sum + by * (needed * measured - points);
  }, 0);
  for (const set of cheapestRaises(
    lines.map(({ steps }) => steps),
    missing,
    size
  )) {
    yield lines.flatMap(({ choice }, i) => {
      const raise = set[i]?.raise;
      return raise === undefined ? [] : [{ choice, raise }];
    });
  }
}

interface Highest extends Share {
  readonly set: RaisedSet;
}

/** What makes the highest total of all, and that total; null where there is none. */
export function highestSet(pools: readonly Pool[]): {
  readonly set: RaisedSet;
  readonly total: number | null;
} {
  const best = pools.flatMap((pool): readonly (Highest & { readonly isNew: boolean })[] => {
    const tops = pool.lines.flatMap((choice) => {
      const raise = choice.steps.at(-1);
      return raise === undefined ? [] : [{ choice, raise }];
    });
    const scored = tops.filter(({ choice }) => choice.points !== null);
    const gained = scored.reduce(
      (sum, { choice, raise }) => sum + raise.points - (choice.points ?? 0),
      0
    );
    const waiting = tops
      .filter(({ choice }) => choice.points === null)
      .map((one) => ({ sum: one.raise.points, weight: one.choice.weight, one }));
    const mean = bestMean({ sum: pool.points + gained, weight: pool.measured }, waiting);
    if (mean === null) return [];
    return [
      {
        sum: mean.mean * pool.weight,
        weight: pool.weight,
        set: [...scored, ...mean.taken.map(({ one }) => one)],
        isNew: pool.measured === 0,
      },
    ];
  });
  const known = best.filter(({ isNew }) => !isNew);
  const base = {
    sum: known.reduce((sum, one) => sum + one.sum, 0),
    weight: known.reduce((sum, one) => sum + one.weight, 0),
  };
  const whole = bestMean(
    base,
    best.filter(({ isNew }) => isNew)
  );
  return {
    set: [...known, ...(whole?.taken ?? [])].flatMap(({ set }) => set),
    total: whole?.mean ?? null,
  };
}

import { compareNumbers } from '../../engine';
import { bestGains, type Step } from './cheapestRaise';

/** One way to raise one line of a group. */
export interface GroupStep {
  /** Levels raised: a whole number from 1 on, another one for each step of a line. */
  readonly cost: number;
  /** score × weight with it. */
  readonly points: number;
}

/** A line that can be raised. */
export interface RaiseLine<S extends GroupStep> {
  readonly weight: number;
  /** score × weight now; null while it has no score, so that its weight counts only once it is raised. */
  readonly points: number | null;
  readonly steps: readonly S[];
}

/** A group, with what its lines make together now, those that cannot be raised among them. */
export interface RaiseGroup<S extends GroupStep> {
  /** Its own among the groups. */
  readonly weight: number;
  readonly points: number;
  readonly measured: number;
  readonly lines: readonly RaiseLine<S>[];
}

type Chosen<S> = readonly (S | undefined)[];

/** Levels that are looked at first; twice as many each time that they are too few. */
const FIRST_LEVELS = 8;

/**
 * Sets of steps, at most one a line, with which groups make a total of `needed`: that of the fewest levels first, of each
 * number of levels the one that adds most to Σ(group weight × (group score − needed)). Exact: of every group the highest
 * score is known for each number of levels, and the groups are put together level by level. Time grows with the levels that
 * are needed.
 */
export function* groupRaises<S extends GroupStep>(
  groups: readonly RaiseGroup<S>[],
  needed: number,
  noise: number,
  mostLevels = Infinity
): Generator<readonly Chosen<S>[]> {
  const whole = groups
    .flatMap(({ lines }) => lines)
    .reduce((sum, { steps }) => sum + Math.max(0, ...steps.map(({ cost }) => cost)), 0);
  const most = Math.min(whole, mostLevels);
  let tried = 0;
  while (tried < most) {
    const levels = Math.min(most, Math.max(FIRST_LEVELS, 2 * tried));
    const fronts = groups.map((group) => frontOf(group, needed, levels));
    const { gains, trace } = together(fronts, levels);
    for (let cost = tried + 1; cost <= levels; cost++) {
      if ((gains[cost] ?? -Infinity) < -noise) continue;
      yield trace(cost).map((own, i) => fronts[i]?.stepsOf(own) ?? []);
    }
    tried = levels;
  }
}

/** What a group can add for each number of levels, and the steps of it. */
interface Front<S> {
  readonly gains: readonly number[];
  readonly stepsOf: (levels: number) => Chosen<S>;
}

/** A step of a line as it is weighed at one moment. */
interface Weighed<S> extends Step {
  readonly step: S;
  readonly weight: number;
}

function frontOf<S extends GroupStep>(
  group: RaiseGroup<S>,
  needed: number,
  levels: number
): Front<S> {
  const rises = (pending: boolean, per: number) =>
    promising(
      group.lines.map(({ points, weight, steps }) =>
        (points === null) === pending
          ? steps.map((step): Weighed<S> => ({
              step,
              weight: pending ? weight : 0,
              cost: step.cost,
              gain: step.points - (points ?? per * weight),
            }))
          : []
      ),
      levels
    );
  const scored = bestGains(rises(false, 0), levels);
  const waiting = new Map<number, ReturnType<typeof bestGains<Weighed<S>>>>();
  const waitingAt = (score: number) => {
    const known = waiting.get(score) ?? bestGains(rises(true, score), levels);
    waiting.set(score, known);
    return known;
  };
  const found = Array.from({ length: levels + 1 }, (_, cost) => highest(cost));
  return {
    gains: found.map((one) =>
      one === null ? -Infinity : one.score === null ? 0 : group.weight * (one.score - needed)
    ),
    stepsOf: (cost) => found[cost]?.steps ?? [],
  };

  /** The highest score of the group for so many levels: a quotient, found by what it takes to be above a given one (Dinkelbach). */
  function highest(
    cost: number
  ): { readonly score: number | null; readonly steps: Chosen<S> } | null {
    let best: { readonly score: number; readonly steps: Chosen<S> } | null = null;
    let score = needed;
    for (;;) {
      const next = above(cost, score);
      if (next === null) break;
      if (best !== null && compareNumbers(next.score, best.score) <= 0) break;
      best = next;
      score = next.score;
    }
    if (best !== null) return best;
    return cost === 0 ? { score: null, steps: [] } : null;
  }

  /** Of the sets of that many levels the one that adds most above a score. */
  function above(cost: number, score: number) {
    const open = waitingAt(score);
    let own = -1;
    let most = -Infinity;
    for (let levels = 0; levels <= cost; levels++) {
      // Without a line that has a score there is none.
      if (group.measured === 0 && levels === cost) continue;
      const gain = (scored.gains[levels] ?? -Infinity) + (open.gains[cost - levels] ?? -Infinity);
      if (gain > most) [own, most] = [levels, gain];
    }
    if (own < 0) return null;
    const [raised, added] = [scored.trace(own), open.trace(cost - own)];
    const steps = raised.map((one, i) => one ?? added[i]);
    let [points, weight] = [group.points + (scored.gains[own] ?? 0), group.measured];
    for (const one of added) {
      points += one?.step.points ?? 0;
      weight += one?.weight ?? 0;
    }
    return { score: points / weight, steps: steps.map((one) => one?.step) };
  }
}

/**
 * Lines that can be in a best set of so many levels; the others without steps. A set has no more lines than levels, so that
 * among the lines that gain most by a step of the same cost one is always left to take instead.
 */
function promising<S extends Step>(
  lines: readonly (readonly S[])[],
  levels: number
): readonly (readonly S[])[] {
  if (lines.length <= levels) return lines;
  const byCost = new Map<number, { readonly line: number; readonly gain: number }[]>();
  lines.forEach((steps, line) => {
    for (const { cost, gain } of steps) {
      const known = byCost.get(cost);
      if (known === undefined) byCost.set(cost, [{ line, gain }]);
      else known.push({ line, gain });
    }
  });
  const kept = new Set(
    [...byCost.values()].flatMap((same) =>
      same
        .sort((a, b) => b.gain - a.gain)
        .slice(0, levels)
        .map(({ line }) => line)
    )
  );
  return lines.map((steps, line) => (kept.has(line) ? steps : []));
}

/** The most that groups add for each number of levels, and how many of those are each group's. */
function together(fronts: readonly Front<unknown>[], levels: number) {
  let gains: readonly number[] = [0, ...Array.from({ length: levels }, () => -Infinity)];
  const taken: number[][] = [];
  for (const front of fronts) {
    const own: number[] = [];
    const before = gains;
    gains = before.map((_, cost) => {
      let best = -Infinity;
      for (let mine = 0; mine <= cost; mine++) {
        const gain = (front.gains[mine] ?? -Infinity) + (before[cost - mine] ?? -Infinity);
        if (gain > best) [best, own[cost]] = [gain, mine];
      }
      return best;
    });
    taken.push(own);
  }
  const trace = (cost: number): readonly number[] => {
    let rest = cost;
    const shares = fronts.map(() => 0);
    for (let i = fronts.length - 1; i >= 0; i--) {
      shares[i] = taken[i]?.[rest] ?? 0;
      rest -= shares[i] ?? 0;
    }
    return shares;
  };
  return { gains, trace };
}

import { compareNumbers } from '../../engine';

/** One way to raise one line. */
export interface Step {
  /** Levels raised: a whole number from 1 on, another one for each step of a line. */
  readonly cost: number;
  /** More than 0. */
  readonly gain: number;
}

/**
 * Lines that are looked at for each difference of levels, where steps raise so many levels at most. A set of steps that
 * cannot be bettered differs from one taken in order of gain a level in fewer lines than this: were there more, some of
 * their differences would add up to no level, and taking those back would lose nothing.
 */
const near = (widest: number): number => 3 * widest + 1;
/** So many lines are all searched. */
const FEW = 400;
/** Share of a gain that binary noise is certain to be below. */
const NOISE = 1e-9;

/**
 * Sets of steps, at most one a line, that gain enough: that of the fewest levels first, of each number of levels the one
 * that gains most. Exact for any number of lines, in time that grows as they do: steps are taken in order of gain a level
 * until there is enough, which is less than the widest step from the fewest; only lines that can be otherwise in a better set
 * are then searched, by dynamic programming over levels.
 *
 * @param lines - the steps of each line, lowest first
 * @param enough - the gain that is needed, about: the caller looks closer
 * @param scale - size of the numbers that gains were calculated from
 */
export function* cheapestRaises<S extends Step>(
  lines: readonly (readonly S[])[],
  enough: number,
  scale: number
): Generator<readonly (S | undefined)[]> {
  const noise = NOISE * scale;
  const start = inOrderOfGain(lines, enough + noise);
  const widest = lines.reduce((most, steps) => Math.max(most, steps.at(-1)?.cost ?? 0), 0);
  const open = openLines(lines, start, near(widest));
  const settled = start.map((step, line) => (open.has(line) ? undefined : step));
  const sum = (of: (step: S) => number, steps: readonly (S | undefined)[]): number =>
    steps.reduce((total, step) => (step === undefined ? total : total + of(step)), 0);
  const most = sum(({ cost }) => cost, start) - sum(({ cost }) => cost, settled) + 2 * widest;
  const chosen = [...open].sort((a, b) => a - b);
  const { gains, trace } = bestGains(
    chosen.map((line) => lines[line] ?? []),
    most
  );
  const missing = enough - noise - sum(({ gain }) => gain, settled);
  for (const [levels, gain] of gains.entries()) {
    if (gain === -Infinity || gain < missing) continue;
    const set = [...settled];
    trace(levels).forEach((step, i) => (set[chosen[i] ?? 0] = step));
    yield set;
  }
}

/** Steps in order of gain a level, as long as there is not enough. */
function inOrderOfGain<S extends Step>(
  lines: readonly (readonly S[])[],
  enough: number
): readonly (S | undefined)[] {
  const rises = lines.flatMap((steps, line) => risesOf(steps).map((rise) => ({ ...rise, line })));
  rises.sort((a, b) => b.slope - a.slope);
  const taken: (S | undefined)[] = lines.map(() => undefined);
  let total = 0;
  for (const { line, to, gain } of rises) {
    total += gain;
    if (total >= enough) break;
    taken[line] = to;
  }
  return taken;
}

interface Rise<S> {
  readonly to: S;
  /** Above the rise before. */
  readonly gain: number;
  /** Gain a level, less than that of the rise before. */
  readonly slope: number;
}

/** From nothing to the highest step by way of those that gain more a level than any between them. */
function risesOf<S extends Step>(steps: readonly S[]): readonly Rise<S>[] {
  const rises: Rise<S>[] = [];
  let from: Step = { cost: 0, gain: 0 };
  for (;;) {
    let best: Rise<S> | null = null;
    for (const to of steps) {
      if (to.cost <= from.cost) continue;
      const gain = to.gain - from.gain;
      const slope = gain / (to.cost - from.cost);
      if (best === null || slope >= best.slope) best = { to, gain, slope };
    }
    if (best === null) return rises;
    rises.push(best);
    from = best.to;
  }
}

/** Lines that can have another step in a better set: of each difference of levels those that gain most, or lose least. */
function openLines<S extends Step>(
  lines: readonly (readonly S[])[],
  start: readonly (S | undefined)[],
  most: number
): ReadonlySet<number> {
  if (lines.length <= FEW) return new Set(lines.keys());
  const nothing: Step = { cost: 0, gain: 0 };
  const byDifference = new Map<number, { readonly line: number; readonly gain: number }[]>();
  lines.forEach((steps, line) => {
    const now = start[line] ?? nothing;
    for (const step of [nothing, ...steps]) {
      const difference = step.cost - now.cost;
      if (difference === 0) continue;
      const others = byDifference.get(difference) ?? [];
      others.push({ line, gain: step.gain - now.gain });
      byDifference.set(difference, others);
    }
  });
  return new Set(
    [...byDifference.values()].flatMap((others) =>
      others
        .sort((a, b) => b.gain - a.gain)
        .slice(0, most)
        .map(({ line }) => line)
    )
  );
}

/** The greatest gain for each number of levels up to `most` (-Infinity where no set has that many), and the steps of it. */
export function bestGains<S extends Step>(lines: readonly (readonly S[])[], most: number) {
  let gains: number[] = [0, ...Array.from({ length: most }, () => -Infinity)];
  const taken: (S | undefined)[][] = [];
  for (const steps of lines) {
    if (steps.length === 0) {
      taken.push([]);
      continue;
    }
    const next = [...gains];
    const chosen: (S | undefined)[] = [];
    for (const step of steps) {
      for (let levels = most; levels >= step.cost; levels--) {
        const gain = (gains[levels - step.cost] ?? -Infinity) + step.gain;
        const known = next[levels] ?? -Infinity;
        if (gain > known && compareNumbers(gain, known) > 0) {
          next[levels] = gain;
          chosen[levels] = step;
        }
      }
    }
    gains = next;
    taken.push(chosen);
  }
  const trace = (levels: number): readonly (S | undefined)[] => {
    let rest = levels;
    const steps: (S | undefined)[] = [];
    for (let line = lines.length - 1; line >= 0; line--) {
      const step = taken[line]?.[rest];
      steps.push(step);
      rest -= step?.cost ?? 0;
    }
    return steps.reverse();
  };
  return { gains, trace };
}

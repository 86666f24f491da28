import {
  compareNumbers,
  LEVELS,
  roundHalfUp,
  SHOWN_DECIMALS,
  totalOf,
  type Band,
  type Level,
} from '../../engine';
import { linesOf } from '../scoring/totals';
import type { ScoredIndicator, UnitScore } from '../scoring/scorecard';

/** One indicator raised to a better level (or, where it is pending, given a result). */
export interface Improvement {
  readonly scored: ScoredIndicator;
  /** Score now; null while it has no result. */
  readonly from: number | null;
  readonly to: Level;
  /** What it adds to the total, 0–5, unrounded. */
  readonly gain: number;
}

export type Path =
  /** The total is there already. */
  | { readonly outcome: 'reached' }
  /** The fewest levels to raise, in worksheet order. */
  | {
      readonly outcome: 'path';
      readonly improvements: readonly Improvement[];
      /** Levels raised, all together. */
      readonly levels: number;
      /** The unit's total with them, unrounded. */
      readonly total: number;
    }
  /** Not even with everything that may be raised at its best; `best` is the total then. */
  | { readonly outcome: 'outOfReach'; readonly best: number | null }
  /** Nothing is scored yet, or no indicator has a weight. */
  | { readonly outcome: 'nothingScored' };

export interface PathOptions {
  /** Codes of indicators that cannot change any more. */
  readonly locked?: ReadonlySet<string>;
  /** Decimals of the total that the band is taken from (domain.md §5): 2.495 is 2.50. */
  readonly decimals?: number;
}

/** The band above the unit's own; null at the top or without a total. */
export function nextBand({ total, band }: UnitScore, bands: readonly Band[]): Band | null {
  if (total.score === null) return null;
  const higher = bands.filter(({ from }) => from > (band?.from ?? -1));
  return higher.reduce<Band | null>(
    (next, each) => (next && next.from <= each.from ? next : each),
    null
  );
}

/**
 * The cheapest way to a total: the set of level improvements with the fewest levels raised; of such sets the one that
 * adds most, so that the target is passed safely. Exact: every set is weighed by Σ(weight × score) ÷ Σ(weight), by
 * dynamic programming over the number of levels raised (domain.md §5). A pending indicator may be given any of its
 * levels: it counts as raised from nothing, and its weight joins the measured weight. Indicators with a committee's score
 * and locked ones stay as they are.
 *
 * @param target - total to reach, 0–5, after rounding to `decimals`
 */
export function pathTo(unit: UnitScore, target: number, options: PathOptions = {}): Path {
  const decimals = options.decimals ?? SHOWN_DECIMALS;
  const lines = linesOf(unit.indicators) as readonly ScoredIndicator[];
  const { score, weight } = unit.total;
  if (score === null || weight === 0) return { outcome: 'nothingScored' };
  if (isThere(score, target, decimals)) return { outcome: 'reached' };
  const choices = lines
    .filter((scored) => !(options.locked?.has(scored.indicator.code) ?? false))
    .map((scored) => ({ scored, steps: stepsOf(scored, target - 0.5 / 10 ** decimals) }))
    .filter(({ steps }) => steps.length > 0);
  const [sets, most] = cheapestSets(choices);
  const totalWith = (improvements: readonly Improvement[]): number | null =>
    totalOf(
      lines.map((line) => {
        const raised = improvements.find(({ scored }) => scored === line);
        return raised ? { ...line, status: 'scored', score: raised.to } : line;
      })
    ).score;
  for (let levels = 1; levels <= most; levels++) {
    const set = sets[levels];
    const total = set ? totalWith(set) : null;
    if (set && total !== null && isThere(total, target, decimals)) {
      return { outcome: 'path', improvements: withGains(set, score, totalWith), levels, total };
    }
  }
  const best = sets.flatMap((set) => (set ? [totalWith(set)] : [])).filter((each) => each !== null);
  return { outcome: 'outOfReach', best: best.length === 0 ? null : Math.max(...best) };
}

function isThere(total: number, target: number, decimals: number): boolean {
  return compareNumbers(roundHalfUp(total, decimals), target) >= 0;
}

interface Step {
  readonly to: Level;
  /** Levels raised. */
  readonly cost: number;
  /** What it adds to Σ(weight × score) above what the target asks of the weight that it adds. */
  readonly gain: number;
}

/** The better levels that an indicator has, with cost and gain; `needed` is the total, unrounded, that must be reached. */
function stepsOf(scored: ScoredIndicator, needed: number): readonly Step[] {
  const { weight, score, override, status, rule } = scored;
  if (weight === null || weight <= 0 || override !== null || rule.kind === 'unscored') return [];
  if (score === null && status !== 'pending') return [];
  return levelsOf(scored)
    .filter((level) => level > (score ?? 0))
    .map((to) => ({
      to,
      cost: Math.ceil(to - (score ?? 0)),
      gain: weight * (to - (score ?? needed)),
    }))
    .filter(({ gain }) => gain > 0);
}

/** Levels that the criteria define, lowest first. */
export function levelsOf({ criteria }: ScoredIndicator): readonly Level[] {
  return LEVELS.filter((level) => (criteria?.criteria[level].kind ?? 'absent') !== 'absent');
}

interface Choice {
  readonly scored: ScoredIndicator;
  readonly steps: readonly Step[];
}

/** For each number of levels raised, the set with that many whose gain is greatest; undefined where there is none. */
function cheapestSets(
  choices: readonly Choice[]
): readonly [sets: readonly (readonly Improvement[] | undefined)[], most: number] {
  const most = choices.reduce(
    (sum, { steps }) => sum + Math.max(...steps.map(({ cost }) => cost)),
    0
  );
  let gains: number[] = [0, ...Array.from({ length: most }, () => -Infinity)];
  const taken: (Step | undefined)[][] = [];
  for (const { steps } of choices) {
    const next = [...gains];
    const chosen: (Step | undefined)[] = [];
    for (const step of steps) {
      for (let levels = most; levels >= step.cost; levels--) {
        const gain = (gains[levels - step.cost] ?? -Infinity) + step.gain;
        if (compareNumbers(gain, next[levels] ?? -Infinity) > 0) {
          next[levels] = gain;
          chosen[levels] = step;
        }
      }
    }
    gains = next;
    taken.push(chosen);
  }
  const sets = gains.map((gain, levels) => (gain > 0 ? traced(choices, taken, levels) : undefined));
  return [sets, most];
}

function traced(
  choices: readonly Choice[],
  taken: readonly (readonly (Step | undefined)[])[],
  levels: number
): readonly Improvement[] {
  const set: Improvement[] = [];
  let rest = levels;
  for (let i = choices.length - 1; i >= 0; i--) {
    const step = taken[i]?.[rest];
    const choice = choices[i];
    if (step === undefined || choice === undefined) continue;
    set.unshift({ scored: choice.scored, from: choice.scored.score, to: step.to, gain: 0 });
    rest -= step.cost;
  }
  return set;
}

/** What each improvement adds, taken one after the other. */
function withGains(
  set: readonly Improvement[],
  before: number,
  totalWith: (improvements: readonly Improvement[]) => number | null
): readonly Improvement[] {
  let last = before;
  return set.map((improvement, i) => {
    const total = totalWith(set.slice(0, i + 1)) ?? last;
    const gain = total - last;
    last = total;
    return { ...improvement, gain };
  });
}

import {
  compareNumbers,
  growingSum,
  highestScore,
  leastRoundingTo,
  percentOf,
  pointsOf,
  rounded,
  withoutNoise,
  type Band,
  type BandsBy,
  type Level,
  type Rounding,
} from '../../engine';
import { roundingsOf } from '../scoring/roundings';
import type { ScoredIndicator, UnitScore } from '../scoring/scorecard';
import { linesOf, totalFor, type TotalRules } from '../scoring/totals';
import { pointsNow, poolsOf, type Pool } from './pathPools';
import { highestSet, raisedSets, type RaisedSet } from './pathSets';

/** One indicator raised to a better level (or, where it is pending, given a result). */
export interface Improvement {
  readonly scored: ScoredIndicator;
  /** Score now; null while it has no result. */
  readonly from: number | null;
  readonly to: Level;
  /** That it then has. */
  readonly score: number;
  /** What it adds to the total, unrounded. */
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

export interface PathOptions extends TotalRules {
  /** Codes of indicators that cannot change any more. */
  readonly locked?: ReadonlySet<string>;
  /** What the target is of; the total where not given. */
  readonly by?: BandsBy;
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
 * adds most, so that the target is passed safely. Exact by the rule of totals of the workbook, with what it rounds
 * (`raisedSets`; domain.md §5, §7). A pending indicator may be given any of its levels: it counts as raised from nothing,
 * and its weight joins the measured weight. Indicators with a committee's score and locked ones stay as they are.
 *
 * @param target - total or percent to reach, rounded as bands are
 */
export function pathTo(unit: UnitScore, target: number, options: PathOptions): Path {
  const { settings, locked = new Set<string>(), by = 'total' } = options;
  const { scale } = settings;
  const { banded, weighted } = roundingsOf(settings);
  const { score, weight } = unit.total;
  if (score === null || weight === 0) return { outcome: 'nothingScored' };
  const isThere = (total: number): boolean => {
    const value = by === 'percent' ? percentOf(total, scale) : total;
    return compareNumbers(rounded(value, banded), target) >= 0;
  };
  if (isThere(score)) return { outcome: 'reached' };
  const pools = poolsOf(unit, options, locked);
  if (pools.every(({ lines }) => lines.length === 0)) return { outcome: 'outOfReach', best: null };
  const { total: best } = highestSet(pools);
  if (best === null || !isThere(best)) return { outcome: 'outOfReach', best };
  const least = leastRoundingTo(target, banded);
  const needed = by === 'percent' ? (least * highestScore(scale)) / 100 : least;
  for (const set of raisedSets(pools, needed, highestScore(scale) * weight)) {
    const total = totalWith(unit, set, options);
    if (total === null || !isThere(total)) continue;
    return {
      outcome: 'path',
      improvements: withGains(unit, improvementsOf(unit, set), pools, weighted),
      levels: set.reduce((sum, { raise }) => sum + raise.cost, 0),
      total,
    };
  }
  return { outcome: 'outOfReach', best };
}

/** In worksheet order. */
function improvementsOf({ indicators }: UnitScore, set: RaisedSet): readonly Improvement[] {
  const raises = new Map(set.map(({ choice, raise }) => [choice.scored, raise]));
  return indicators.flatMap((scored) => {
    const raise = raises.get(scored);
    if (raise === undefined) return [];
    return [{ scored, from: scored.score, to: raise.to, score: raise.score, gain: 0 }];
  });
}

function totalWith(unit: UnitScore, set: RaisedSet, rules: TotalRules): number | null {
  const scores = new Map(set.map(({ choice, raise }) => [choice.scored, raise.score]));
  const lines = linesOf(unit.indicators).map((line) => {
    const score = scores.get(line);
    return score === undefined ? line : { ...line, status: 'scored' as const, score };
  });
  return totalFor(lines, rules).score;
}

/** What each improvement adds, taken one after the other: the total with it less the total before it. */
function withGains(
  unit: UnitScore,
  set: readonly Improvement[],
  pools: readonly Pool[],
  rounding: Rounding
): readonly Improvement[] {
  const growing = pools.map((pool) => {
    const [points, measured] = [growingSum(), growingSum()];
    for (const one of pool.scored) {
      points(pointsNow(one, rounding));
      measured(one.weight ?? 0);
    }
    return { weight: pool.weight, points, measured };
  });
  const poolOf = new Map(
    pools.flatMap(({ lines }, i) => lines.map(({ scored }) => [scored, growing[i]] as const))
  );
  const means = new Map(growing.map((pool) => [pool, pool.points(0) / pool.measured(0)]));
  let last = unit.total.score ?? 0;
  return set.map((improvement) => {
    const { scored, from, score } = improvement;
    const pool = poolOf.get(scored);
    if (pool === undefined) return improvement;
    const weight = scored.weight ?? 0;
    if (from !== null) pool.points(-pointsNow(scored, rounding));
    const points = pool.points(pointsOf(score, weight, rounding));
    means.set(pool, points / pool.measured(from === null ? weight : 0));
    const known = growing.filter((each) => Number.isFinite(means.get(each)));
    const whole = known.reduce((sum, each) => sum + each.weight, 0);
    const total = withoutNoise(
      known.reduce((sum, each) => sum + each.weight * (means.get(each) ?? 0), 0) / whole
    );
    const gain = total - last;
    last = total;
    return { ...improvement, gain };
  });
}

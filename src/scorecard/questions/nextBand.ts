import {
  compareNumbers,
  growingSum,
  highestScore,
  levelsOf,
  roundHalfUp,
  scoreOfLevel,
  SHOWN_DECIMALS,
  totalOf,
  withoutNoise,
  type Band,
  type Level,
  type Scale,
} from '../../engine';
import { cheapestRaises, type Step } from './cheapestRaise';
import { linesOf } from '../scoring/totals';
import type { ScoredIndicator, UnitScore } from '../scoring/scorecard';

/** One indicator raised to a better level (or, where it is pending, given a result). */
export interface Improvement {
  readonly scored: ScoredIndicator;
  /** Score now; null while it has no result. */
  readonly from: number | null;
  readonly to: Level;
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

export interface PathOptions {
  readonly scale: Scale;
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
 * adds most, so that the target is passed safely. Exact: no set that reaches it has fewer levels by Σ(weight × score) ÷
 * Σ(weight) (`cheapestRaises`; domain.md §5). A pending indicator may be given any of its levels: it counts as raised from
 * nothing, and its weight joins the measured weight. Indicators with a committee's score and locked ones stay as they are.
 *
 * @param target - total to reach, after rounding to `decimals`
 */
export function pathTo(unit: UnitScore, target: number, options: PathOptions): Path {
  const { scale } = options;
  const decimals = options.decimals ?? SHOWN_DECIMALS;
  const lines = linesOf(unit.indicators);
  const { score, weight } = unit.total;
  if (score === null || weight === 0) return { outcome: 'nothingScored' };
  if (isThere(score, target, decimals)) return { outcome: 'reached' };
  const needed = target - 0.5 / 10 ** decimals;
  const choices = lines
    .filter((scored) => !(options.locked?.has(scored.indicator.code) ?? false))
    .map((scored) => ({ scored, steps: stepsOf(scored, needed, scale) }))
    .filter(({ steps }) => steps.length > 0);
  const highest = choices.map(({ steps }) => steps.at(-1));
  const best = choices.length === 0 ? null : totalWith(lines, raised(choices, highest), scale);
  if (best === null || !isThere(best, target, decimals)) return { outcome: 'outOfReach', best };
  const measured = lines.filter(isMeasured);
  const missing = measured.reduce((sum, line) => sum + line.weight * (needed - line.score), 0);
  const steps = choices.map((choice) => choice.steps);
  for (const set of cheapestRaises(steps, missing, highestScore(scale) * weight)) {
    const improvements = raised(choices, set);
    const total = totalWith(lines, improvements, scale);
    if (total === null || !isThere(total, target, decimals)) continue;
    const levels = set.reduce((sum, step) => sum + (step?.cost ?? 0), 0);
    return {
      outcome: 'path',
      improvements: withGains(improvements, score, measured, scale),
      levels,
      total,
    };
  }
  return { outcome: 'outOfReach', best };
}

function isThere(total: number, target: number, decimals: number): boolean {
  return compareNumbers(roundHalfUp(total, decimals), target) >= 0;
}

interface Raise extends Step {
  readonly to: Level;
}

/**
 * The better levels that an indicator has, with the levels that each raises and what it adds to Σ(weight × score) above
 * what the target asks of the weight that it adds; `needed` is the total, unrounded, that must be reached.
 */
function stepsOf(scored: ScoredIndicator, needed: number, scale: Scale): readonly Raise[] {
  const { weight, score, override, status, rule } = scored;
  if (weight === null || weight <= 0 || override !== null || rule.kind === 'unscored') return [];
  if (score === null && status !== 'pending') return [];
  const better = levelsOf(scale).filter(
    (level) => level > 0 && scoreOfLevel(scale, level) > (score ?? -Infinity)
  );
  const defined = new Set(definedLevels(scored));
  return better
    .map((to, i) => ({
      to,
      cost: i + 1,
      gain: weight * (scoreOfLevel(scale, to) - (score ?? needed)),
    }))
    .filter(({ to, gain }) => defined.has(to) && gain > 0);
}

/** Levels that the criteria define, lowest first. */
export function definedLevels({ criteria }: ScoredIndicator): readonly Level[] {
  return (criteria?.criteria ?? []).flatMap(({ kind }, level) =>
    kind === 'absent' ? [] : [level as Level]
  );
}

function raised(
  choices: readonly { readonly scored: ScoredIndicator }[],
  set: readonly (Raise | undefined)[]
): readonly Improvement[] {
  return choices.flatMap(({ scored }, i) => {
    const to = set[i]?.to;
    return to === undefined ? [] : [{ scored, from: scored.score, to, gain: 0 }];
  });
}

function totalWith(
  lines: readonly ScoredIndicator[],
  improvements: readonly Improvement[],
  scale: Scale
): number | null {
  const levels = new Map(improvements.map(({ scored, to }) => [scored, to]));
  return totalOf(
    lines.map((line) => {
      const to = levels.get(line);
      return to === undefined
        ? line
        : { ...line, status: 'scored', score: scoreOfLevel(scale, to) };
    }),
    scale
  ).score;
}

type Measured = ScoredIndicator & { readonly score: number; readonly weight: number };

function isMeasured(line: ScoredIndicator): line is Measured {
  return line.status !== 'excluded' && line.score !== null && line.weight !== null;
}

/** What each improvement adds, taken one after the other: the total with it less the total before it. */
function withGains(
  set: readonly Improvement[],
  before: number,
  measured: readonly Measured[],
  scale: Scale
): readonly Improvement[] {
  const achieved = growingSum();
  const weights = growingSum();
  for (const { score, weight } of measured) {
    achieved(score * weight);
    weights(weight);
  }
  let last = before;
  return set.map((improvement) => {
    const { scored, from, to } = improvement;
    const weight = scored.weight ?? 0;
    if (from !== null) achieved(-from * weight);
    const total = withoutNoise(
      achieved(scoreOfLevel(scale, to) * weight) / weights(from === null ? weight : 0)
    );
    const gain = total - last;
    last = total;
    return { ...improvement, gain };
  });
}

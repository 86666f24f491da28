import type { Bound, Level } from '../../criteria/criterion';
import { highestLevel, levelReached, scoreOfLevel } from '../../totals/scale';
import type { LevelScore } from '../../totals/scale';
import { compareNumbers, withoutNoise } from '../../values/numbers/compare';
import { NOISE_FREE_DIGITS } from '../../values/numbers/decimals';
import { leastRoundingTo } from '../../values/numbers/rounded';
import type { CriteriaRule } from '../rule';
import { boundOf, isConverted } from './conversion';
import { endsOf, leastPercentFor, scoreOn } from './curve';
import type { TargetRule } from '../rule';

/** By percent of target, the share of the target that the score of the level asks for (domain.md §2, kind 11; §7). */
export function neededOfTarget(
  rule: TargetRule,
  level: Level,
  needed: (rule: CriteriaRule, level: Level) => Bound | 'anything' | null,
  score = scoreOfLevel(rule.scale, level)
): Bound | 'anything' | null {
  const converted = isConverted(rule);
  const { curve, roundPercent } = rule;
  const bound = converted && curve?.of === 'percent' ? boundOf(rule.inner) : null;
  if (bound === null || curve === null) {
    if (level === highestLevel(rule.scale)) return needed(rule.inner, level);
    return level === 0 && converted ? 'anything' : null;
  }
  const percent = leastPercentFor(curve, score);
  if (percent === null) return null;
  if (percent === -Infinity) return 'anything';
  const share =
    (roundPercent === undefined ? percent : leastRoundingTo(percent, roundPercent)) / 100;
  if (share <= 0 && bound.direction === 'lower') return 'anything';
  const value =
    bound.direction === 'higher' ? withoutNoise(bound.value * share) : atMost(bound.value / share);
  return Number.isFinite(value) ? { value, open: false } : null;
}

/** A quotient that goes on for ever is cut off: rounded up, it would miss by a hair what it is to reach. */
function atMost(value: number): number {
  const short = withoutNoise(value);
  const cut = Number(short.toPrecision(NOISE_FREE_DIGITS));
  if (cut === short) return short;
  const unit = 10 ** (Math.floor(Math.log10(Math.abs(short))) - NOISE_FREE_DIGITS + 1);
  return cut < short ? cut : Number((cut - unit).toPrecision(NOISE_FREE_DIGITS));
}

/**
 * The levels that a converted target can have, each with the score that a result has which just reaches it, lowest first.
 * The last is the best that the curve gives, which may lie above its level. Empty where no score is made of the target.
 */
export function levelsOfTarget(rule: TargetRule): readonly LevelScore[] {
  const { curve, scale } = rule;
  if (curve === null || !isConverted(rule)) return [];
  const { high } = endsOf(curve);
  const found: LevelScore[] = [];
  for (const score of scale.scores) {
    const percent = leastPercentFor(curve, score);
    if (percent === null) continue;
    const worth = scoreOn(curve, percent);
    const level = levelReached(scale, worth);
    if (found.at(-1)?.level !== level) found.push({ level, score: worth });
  }
  const last = found.at(-1);
  if (last !== undefined && compareNumbers(last.score, high) < 0)
    found.push({ level: levelReached(scale, high), score: high });
  return found;
}

import { withoutNoise } from '../values/numbers/compare';
import { highestScore, lowestScore, percentOf, type Scale } from './scale';
import { exactSum } from '../values/numbers/sum';
import { rounded, type Rounding } from '../values/numbers/rounded';
import type { Total, Weighted } from './total';

/** How weighted scores are rounded where nothing is said. */
const UNROUNDED: Rounding = Object.freeze({ decimals: null, mode: 'half up' });

/** score × weight ÷ 100, shown to 4 decimals (domain.md §5); not rounded unless `rounding` says so. */
export function weightedScore(score: number, weight: number, rounding = UNROUNDED): number {
  return rounded(withoutNoise((score * weight) / 100), rounding);
}

/** What a score adds to Σ(score × weight): as the weighted score is rounded. */
export function pointsOf(score: number, weight: number, rounding = UNROUNDED): number {
  return rounding.decimals === null ? score * weight : 100 * weightedScore(score, weight, rounding);
}

/**
 * Total of lines that are not parts of each other (domain.md §5): Σ(score × weight) ÷ Σ(weight) over what is measured.
 * Excluded lines, lines without weight and met/not met without a score drop out; pending lines and lines that cannot be
 * scored are weight without a result, between the lowest and the highest score of the scale. Nothing is rounded but, where
 * `rounding` says so, each score × weight ÷ 100.
 */
export function totalOf(lines: readonly Weighted[], scale: Scale, rounding = UNROUNDED): Total {
  const products: number[] = [];
  const measuredWeights: number[] = [];
  const weights: number[] = [];
  const certain: number[] = [];
  const best: number[] = [];
  for (const line of lines) {
    if (line.weight === null || !takesPart(line)) continue;
    weights.push(line.weight);
    if (line.score === null) {
      best.push(pointsOf(highestScore(scale), line.weight, rounding));
      certain.push(pointsOf(lowestScore(scale), line.weight, rounding));
      continue;
    }
    measuredWeights.push(line.weight);
    products.push(pointsOf(line.score, line.weight, rounding));
    certain.push(pointsOf(line.least ?? line.score, line.weight, rounding));
  }
  const weight = exactSum(weights);
  const measured = exactSum(measuredWeights);
  const achieved = exactSum(products);
  const score = measured > 0 ? withoutNoise(achieved / measured) : null;
  return {
    score,
    percent: score === null ? null : percentOf(score, scale),
    weight: withoutNoise(weight),
    countedWeight: withoutNoise(measured),
    measuredWeight: weight > 0 ? withoutNoise(measured / weight) : null,
    floor: weight > 0 ? withoutNoise(exactSum(certain) / weight) : null,
    ceiling: weight > 0 ? withoutNoise((achieved + exactSum(best)) / weight) : null,
  };
}

function takesPart(line: Weighted): boolean {
  if (line.status === 'excluded') return false;
  return line.score !== null || (line.status !== 'met' && line.status !== 'notMet');
}

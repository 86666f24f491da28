import { exactSum } from '../values/numbers/sum';
import { withoutNoise } from '../values/numbers/compare';
import type { Total } from './total';

/** The total of a group and what it weighs among the others. */
export interface WeightedTotal {
  readonly total: Total;
  readonly weight: number;
}

/**
 * Total of groups (domain.md §7): Σ(group score × group weight) ÷ Σ(group weight) of those that have a score, and their
 * percent likewise; floor, ceiling and measured share by the weights of all that take part. `weight` is the sum of those.
 * Nothing is rounded.
 */
export function totalOfGroups(groups: readonly WeightedTotal[]): Total {
  const present = groups.filter(({ total }) => total.weight > 0);
  return {
    score: meanOf('score', present),
    percent: meanOf('percent', present),
    weight: weightOf(present),
    countedWeight: weightOf(present.filter(({ total }) => total.score !== null)),
    measuredWeight: meanOf('measuredWeight', present),
    floor: meanOf('floor', present),
    ceiling: meanOf('ceiling', present),
  };
}

function weightOf(groups: readonly WeightedTotal[]): number {
  return withoutNoise(exactSum(groups.map(({ weight }) => weight)));
}

/** By weight, of those that have the figure; null where none has. */
function meanOf(figure: keyof Total, groups: readonly WeightedTotal[]): number | null {
  const products: number[] = [];
  const weights: number[] = [];
  for (const { total, weight } of groups) {
    const value = total[figure];
    if (value === null) continue;
    products.push(value * weight);
    weights.push(weight);
  }
  const whole = exactSum(weights);
  return whole > 0 ? withoutNoise(exactSum(products) / whole) : null;
}

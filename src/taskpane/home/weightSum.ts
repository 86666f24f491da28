import { roundHalfUp, SUM_DECIMALS, sumOf, WHOLE_WEIGHT } from '../../engine';
import type { Scorecard } from '../../scorecard';

/** How the weights of a workbook add up: the same in every unit, or in how many units not to 100, and in how many there are none. */
export type WeightSum =
  | { readonly is: 'none' }
  | { readonly is: 'same'; readonly sum: number }
  | {
      readonly is: 'differ';
      readonly not100: number;
      readonly without: number;
      readonly units: number;
    };

/** Sums of the stated weights by unit; figures that differ only in binary noise are the same. */
export function weightSum({ units }: Pick<Scorecard, 'units'>): WeightSum {
  const sums = units
    .filter(({ equalWeights }) => !equalWeights)
    .map(({ groups }) => roundHalfUp(sumOf(groups.map(({ weight }) => weight)), SUM_DECIMALS));
  const [first] = sums;
  if (first === undefined) return { is: 'none' };
  if (sums.length === units.length && sums.every((sum) => sum === first)) {
    return { is: 'same', sum: first };
  }
  const not100 = sums.filter((sum) => sum !== WHOLE_WEIGHT).length;
  return { is: 'differ', not100, without: units.length - sums.length, units: units.length };
}

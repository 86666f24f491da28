import { withoutNoise } from '../values/numbers/compare';
import type { Combination } from '../values/periods/period';
import { exactSum, sumOf } from '../values/numbers/sum';

/** The result of one period; null where there is none yet. `ratio` is made from numerators and denominators only. */
export interface PeriodResult {
  readonly value: number | null;
  readonly numerator?: number | null;
  readonly denominator?: number | null;
}

/**
 * One result out of several periods' (domain.md §4), given in period order. Periods without a result are passed over,
 * never counted as zero; null where none has one. `ratio` is Σnumerator ÷ Σdenominator × 100 (10/10 then 70/100 is
 * 72.73, not 85); it is null when the denominators add up to zero or a period gives only half of what it needs.
 */
export function combineResults(
  results: readonly PeriodResult[],
  method: Combination
): number | null {
  if (method === 'ratio') return ratioOf(results);
  const values = results.map((result) => result.value).filter((value) => value !== null);
  const last = values.at(-1);
  if (last === undefined) return null;
  switch (method) {
    case 'latest':
      return last;
    case 'sum':
      return sumOf(values);
    case 'average':
      return withoutNoise(exactSum(values) / values.length);
    case 'min':
      return values.reduce((least, value) => (value < least ? value : least));
    case 'max':
      return values.reduce((most, value) => (value > most ? value : most));
  }
}

function ratioOf(results: readonly PeriodResult[]): number | null {
  const numerators: number[] = [];
  const denominators: number[] = [];
  for (const { value, numerator = null, denominator = null } of results) {
    if (value === null && numerator === null && denominator === null) continue;
    if (numerator === null || denominator === null) return null;
    numerators.push(numerator);
    denominators.push(denominator);
  }
  const denominator = exactSum(denominators);
  if (withoutNoise(denominator) === 0) return null;
  return withoutNoise((exactSum(numerators) / denominator) * 100);
}

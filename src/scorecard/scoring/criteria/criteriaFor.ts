import { comparePeriods, periodsUpTo, type PeriodId } from '../../../engine';
import type { CriteriaSource, Indicator } from '../../../tables';

/**
 * The criteria that hold as of a period (domain.md §4): those of the period itself, else of another period that ends with
 * it (6 months for Q2), else those without a period, else the newest earlier ones. Null where only later periods have any.
 */
export function criteriaFor(indicator: Indicator, asOf: PeriodId | null): CriteriaSource | null {
  const { criteria, periodCriteria } = indicator;
  if (periodCriteria.size === 0) return criteria;
  if (asOf === null) return criteria ?? firstOf(periodCriteria);
  const exact = periodCriteria.get(asOf);
  if (exact !== undefined) return exact;
  const upTo = periodsUpTo(asOf);
  const newest = [...periodCriteria.keys()].filter(upTo).sort(comparePeriods).at(-1);
  if (newest === undefined) return criteria;
  const endsTogether = periodsUpTo(newest)(asOf);
  return endsTogether || criteria === null ? (periodCriteria.get(newest) ?? null) : criteria;
}

function firstOf(periodCriteria: Indicator['periodCriteria']): CriteriaSource | null {
  const first = [...periodCriteria.keys()].sort(comparePeriods)[0];
  return first === undefined ? null : (periodCriteria.get(first) ?? null);
}

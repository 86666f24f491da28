import { periodsUpTo, type PeriodId } from '../../engine';
import { seriesOf } from './chosenResult';
import { criteriaFor } from './criteria/criteriaFor';
import type { ScoredIndicator } from './scorecard';

/**
 * The period under which a result that is asked for as of a period has to stand in order to count (domain.md §4): the 2nd
 * semester or 6 months instead of Q2 where the result that counts is of one of those, or the criteria are.
 *
 * @param scored - as of `asked`
 * @param has - whether KpiResults has a place for its result of a period
 * @returns null: no result is due; its criteria are those of other periods alone, none of which ends now
 */
export function resultPeriod(
  { indicator, period }: Pick<ScoredIndicator, 'indicator' | 'period'>,
  asked: PeriodId,
  has: (period: PeriodId) => boolean
): PeriodId | null {
  if (period !== null && endTogether(period, asked)) {
    if (period !== asked || has(asked)) return period;
  } else if (has(asked)) return asked;
  const { criteria, periodCriteria } = indicator;
  if (periodCriteria.size === 0 || periodCriteria.has(asked)) return asked;
  const others = [...periodCriteria.keys()];
  const holding = criteriaFor(indicator, asked);
  const ending = others.find(
    (each) => endTogether(each, asked) && periodCriteria.get(each) === holding
  );
  if (ending !== undefined) return ending;
  const isOfItsSort = others.some((each) => seriesOf(each) === seriesOf(asked));
  return criteria !== null || (holding !== null && isOfItsSort) ? asked : null;
}

/** True where both end in the same month: Q2, the 2nd semester, the first half-year and the 6-month round do. */
export const endTogether = (a: PeriodId, b: PeriodId): boolean =>
  periodsUpTo(a)(b) && periodsUpTo(b)(a);

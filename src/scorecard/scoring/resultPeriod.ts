import { isWithin, PERIODS, periodsUpTo, type PeriodId } from '../../engine';
import { seriesOf } from './chosenResult';
import { criteriaFor } from './criteria/criteriaFor';
import type { ScoredIndicator } from './scorecard';

/**
 * The period under which a result that is asked for as of a period has to stand in order to count (domain.md §4): the 2nd
 * semester or 6 months instead of Q2 where the result that counts is of one of those, or the criteria are. Where results are
 * combined, one of half a year is none of its quarters, which would be added to the others.
 *
 * @param scored - as of `asked`
 * @param has - whether KpiResults has a place for its result of a period
 * @returns null: no result is due; its criteria are those of other periods alone, and the one asked for is no part of them
 */
export function resultPeriod(
  { indicator, period }: Pick<ScoredIndicator, 'indicator' | 'period'>,
  asked: PeriodId,
  has: (period: PeriodId) => boolean
): PeriodId | null {
  const isOneOfSeveral = (of: PeriodId): boolean =>
    indicator.combination !== 'latest' && fitsSeveralTimes(of, asked);
  if (period !== null && endTogether(period, asked) && !isOneOfSeveral(period)) {
    if (period !== asked || has(asked)) return period;
  } else if (has(asked)) return asked;
  const { criteria, periodCriteria } = indicator;
  if (periodCriteria.size === 0 || periodCriteria.has(asked)) return asked;
  const others = [...periodCriteria.keys()];
  const holding = criteriaFor(indicator, asked);
  const ending = others.find(
    (each) => endTogether(each, asked) && periodCriteria.get(each) === holding
  );
  if (ending !== undefined) return isOneOfSeveral(ending) ? asked : ending;
  const isReportedNow = others.some(
    (each) => seriesOf(each) === seriesOf(asked) || isWithin(asked, each)
  );
  return criteria !== null || (holding !== null && isReportedNow) ? asked : null;
}

/** True where a period has several of the sort of another in it: half a year two quarters. */
function fitsSeveralTimes(of: PeriodId, whole: PeriodId): boolean {
  const series = seriesOf(of);
  return PERIODS.filter((each) => seriesOf(each) === series && isWithin(each, whole)).length > 1;
}

/** True where both end in the same month: Q2, the 2nd semester, the first half-year and the 6-month round do. */
export const endTogether = (a: PeriodId, b: PeriodId): boolean =>
  periodsUpTo(a)(b) && periodsUpTo(b)(a);

import type { PeriodId } from './period';

/** Months of the fiscal year (October = 1 … September = 12): the last one of a period, and how many it has. */
interface Span {
  readonly end: number;
  readonly months: number;
}

/**
 * Semesters lie in the fiscal year as schools run in Thailand: the 2nd semester of the last school year (November to
 * March) comes first, then the summer term, then the 1st semester of the new one (May to September).
 */
const SPANS: Readonly<Record<PeriodId, Span>> = {
  M1: { end: 1, months: 1 },
  M2: { end: 2, months: 1 },
  M3: { end: 3, months: 1 },
  Q1: { end: 3, months: 3 },
  M4: { end: 4, months: 1 },
  M5: { end: 5, months: 1 },
  M6: { end: 6, months: 1 },
  Q2: { end: 6, months: 3 },
  S2: { end: 6, months: 5 },
  H1: { end: 6, months: 6 },
  '6M': { end: 6, months: 6 },
  M7: { end: 7, months: 1 },
  M8: { end: 8, months: 1 },
  S3: { end: 8, months: 2 },
  M9: { end: 9, months: 1 },
  Q3: { end: 9, months: 3 },
  '9M': { end: 9, months: 9 },
  M10: { end: 10, months: 1 },
  M11: { end: 11, months: 1 },
  M12: { end: 12, months: 1 },
  Q4: { end: 12, months: 3 },
  S1: { end: 12, months: 5 },
  H2: { end: 12, months: 6 },
  '12M': { end: 12, months: 12 },
  Y: { end: 12, months: 12 },
};

/** Every period, in the order of `comparePeriods`. */
export const PERIODS: readonly PeriodId[] = Object.freeze(
  (Object.keys(SPANS) as PeriodId[]).sort(comparePeriods)
);

/**
 * Order for sorting (domain.md §4): by the end of the period within the fiscal year, the longer after the shorter
 * (Q2 before H1, Q4 before Y); 0 only for the same period.
 */
export function comparePeriods(a: PeriodId, b: PeriodId): number {
  const byEnd = SPANS[a].end - SPANS[b].end;
  if (byEnd !== 0) return byEnd;
  const byLength = SPANS[a].months - SPANS[b].months;
  if (byLength !== 0) return byLength;
  return tieRank(a) - tieRank(b);
}

/** H1 before 6M, 12M before Y. */
function tieRank(period: PeriodId): number {
  return period === 'Y' ? 2 : period.endsWith('M') ? 1 : 0;
}

/** The last month of a period within the fiscal year: October is 1, September 12. */
export function lastMonth(period: PeriodId): number {
  return SPANS[period].end;
}

/** True where a period lies in another: the 1st quarter in the first half-year. */
export function isWithin(part: PeriodId, whole: PeriodId): boolean {
  const begin = (period: PeriodId): number => SPANS[period].end - SPANS[period].months;
  return begin(part) >= begin(whole) && SPANS[part].end <= SPANS[whole].end;
}

/** "As of": true for the periods that have ended when `asOf` ends. As of Q2 that includes H1 and the 6-month round. */
export function periodsUpTo(asOf: PeriodId): (period: PeriodId) => boolean {
  const end = SPANS[asOf].end;
  return (period) => SPANS[period].end <= end;
}

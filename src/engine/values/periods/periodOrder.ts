import type { PeriodId } from './period';

/** Months of the fiscal year (October = 1 … September = 12): the last one of a period, and how many it has. */
type Span = readonly [end: number, months: number];

/**
 * Semesters lie in the fiscal year as schools run in Thailand: the 2nd semester of the last school year (November to
 * March) comes first, then the summer term, then the 1st semester of the new one (May to September).
 */
export const SPANS: Readonly<Record<PeriodId, Span>> = {
  M1: [1, 1],
  M2: [2, 1],
  M3: [3, 1],
  Q1: [3, 3],
  M4: [4, 1],
  M5: [5, 1],
  M6: [6, 1],
  Q2: [6, 3],
  S2: [6, 5],
  H1: [6, 6],
  '6M': [6, 6],
  M7: [7, 1],
  M8: [8, 1],
  S3: [8, 2],
  M9: [9, 1],
  Q3: [9, 3],
  '9M': [9, 9],
  M10: [10, 1],
  M11: [11, 1],
  M12: [12, 1],
  Q4: [12, 3],
  S1: [12, 5],
  H2: [12, 6],
  '12M': [12, 12],
  Y: [12, 12],
};

/**
 * Every period in order (domain.md §4), as it is written above: by its end within the fiscal year, the longer after the
 * shorter (Q2 before H1, Q4 before Y).
 */
export const PERIODS: readonly PeriodId[] = Object.freeze(Object.keys(SPANS) as PeriodId[]);

/** Order for sorting: that of `PERIODS`; 0 only for the same period. */
export function comparePeriods(a: PeriodId, b: PeriodId): number {
  return PERIODS.indexOf(a) - PERIODS.indexOf(b);
}

/** The last month of a period within the fiscal year: October is 1, September 12. */
export function lastMonth(period: PeriodId): number {
  return SPANS[period][0];
}

/** "As of": true for the periods that have ended when `asOf` ends. As of Q2 that includes H1 and the 6-month round. */
export function periodsUpTo(asOf: PeriodId): (period: PeriodId) => boolean {
  const [end] = SPANS[asOf];
  return (period) => SPANS[period][0] <= end;
}

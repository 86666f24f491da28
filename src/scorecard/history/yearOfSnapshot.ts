import { fiscalYearOf, periodsUpTo, type PeriodId } from '../../engine';
import type { TakenSnapshot } from '../intake/snapshotTable';

const MONTHS = 12;
/** Before its last month ends, a quarter may be reported from its first one on. */
const AHEAD = 2;

/**
 * The fiscal year, B.E., of which a snapshot was taken: that of its day, where its period has come to its last quarter by
 * then, else the one before. A period is reported within a year; of a workbook that is scored or tried later, what it has kept
 * is of its own year.
 *
 * @param newest - fiscal year of the workbook, after which nothing in it was kept
 */
export function yearOfSnapshot(
  { day, period }: Pick<TakenSnapshot, 'day' | 'period'>,
  newest: number
): number {
  const year = fiscalYearOf(day.year, day.month);
  // October is the first month.
  const month = ((day.month + AHEAD) % MONTHS) + 1;
  const upTo = `M${Math.min(MONTHS, month + AHEAD)}` as PeriodId;
  return Math.min(newest, periodsUpTo(upTo)(period) ? year : year - 1);
}

import { comparePeriods, type PeriodId } from '../../engine';
import type { Result, Tables } from '../../tables';

/**
 * The period of a run (domain.md §4): the one asked for, else the workbook's setting, else the newest period that has a
 * result; null when there is no result at all.
 */
export function asOfPeriod(tables: Tables, asked: PeriodId | undefined): PeriodId | null {
  return asked ?? tables.settings.period ?? newestPeriod(tables.results);
}

function newestPeriod(results: readonly Result[]): PeriodId | null {
  let newest: PeriodId | null = null;
  for (const result of results) {
    if (isBlankResult(result)) continue;
    if (newest === null || comparePeriods(result.period, newest) > 0) newest = result.period;
  }
  return newest;
}

/** True while nothing has been reported for the period: no actual, no numerator and denominator, no committee's score. */
export function isBlankResult(result: Result): boolean {
  return (
    result.actual.state === 'pending' &&
    (result.numerator === null || result.denominator === null) &&
    result.override === null
  );
}

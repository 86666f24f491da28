import { calendarDay, commonYear, fiscalYearOf, serialDay } from '../../../engine';
import type { Tables } from '../../../tables';

/** How far the holidays of a workbook reach into the new year. */
export interface NextHolidays {
  readonly count: number;
  /** Excel serial day; null where there are none. */
  readonly last: number | null;
  /** Some are missing in all likelihood: there are none in the second half of the year. */
  readonly short: boolean;
}

/** First month of the second half of a fiscal year. */
const APRIL = 4;

/** The holidays of a fiscal year (B.E.). */
export function holidaysIn({ holidays }: Tables, year: number): NextHolidays {
  const days = (holidays?.days ?? []).filter((serial) => {
    const day = calendarDay(serial);
    return day !== null && fiscalYearOf(day.year, day.month) === year;
  });
  const last = days.length === 0 ? null : Math.max(...days);
  return {
    count: days.length,
    last,
    short: last === null || last < serialDay(commonYear(year), APRIL, 1),
  };
}

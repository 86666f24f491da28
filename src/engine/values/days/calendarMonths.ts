import { calendarDay, daysInMonth, serialDay } from './calendar';
import type { CalendarDay } from './calendar';

/** A length of time by the calendar: whole months, and the days that remain. */
export interface CalendarLength {
  readonly months: number;
  readonly days: number;
  /** Days of the month that has begun: so many more would make it whole. */
  readonly of: number;
}

/**
 * The months from one Excel serial day to a later one, the first day not counted as of `daysBetween`. A month ends on
 * the day of the same number, and where a month has no such day on its last: from 31 January it is one month to the end of
 * February, two to 31 March; from 29 February a year to 28 February. Null where a day lies outside Excel's calendar.
 */
export function calendarLength(start: number, end: number): CalendarLength | null {
  const [first, last] = [calendarDay(start), calendarDay(end)];
  if (first === null || last === null) return null;
  const apart = (last.year - first.year) * 12 + last.month - first.month;
  const months = Math.floor(end) < monthsAfter(first, apart) ? apart - 1 : apart;
  const whole = monthsAfter(first, months);
  return { months, days: Math.floor(end) - whole, of: monthsAfter(first, months + 1) - whole };
}

/** Serial day of so many months later. */
function monthsAfter({ year, month, day }: CalendarDay, months: number): number {
  const at = year * 12 + month - 1 + months;
  const [y, m] = [Math.floor(at / 12), (at % 12) + 1];
  return serialDay(y, m, Math.min(day, daysInMonth(m, y)));
}

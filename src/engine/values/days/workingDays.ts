/** Serial day 7 of Excel's 1900 calendar, and every seventh day from it, is a Saturday; the day after it a Sunday. */
const WEEK = 7;

/**
 * Days from one Excel serial day to another, the first day not counted (Thai practice: a period of days starts on the
 * day after): 1 to 8 October is 7 days. Negative where the end lies before the start.
 */
export function daysBetween(start: number, end: number): number {
  return Math.floor(end) - Math.floor(start);
}

/**
 * Working days from one serial day to another, the first day not counted and the last one included: Monday to Friday
 * without the holidays. A holiday at a weekend, or listed twice, takes no day away a second time.
 */
export function workingDaysBetween(
  start: number,
  end: number,
  holidays: readonly number[]
): number {
  const [first, last] = [Math.floor(start), Math.floor(end)];
  const off = new Set(holidays.map(Math.floor));
  let days = weekdaysUpTo(last) - weekdaysUpTo(first);
  for (const day of off) if (day > first && day <= last && !isWeekend(day)) days -= 1;
  return days;
}

/** Whether a list names a holiday in each calendar year (given as serial days of 1 January) that a span touches. */
export function coversSpan(start: number, end: number, holidays: readonly number[]): boolean {
  const YEAR = 366;
  return [start, end].every((day) => holidays.some((one) => Math.abs(one - day) <= YEAR / 2));
}

function isWeekend(day: number): boolean {
  return day % WEEK < 2;
}

/** Weekdays among the serial days 0 … day. */
function weekdaysUpTo(day: number): number {
  const weeks = Math.floor(day / WEEK);
  return weeks * 5 + Math.max(0, day - weeks * WEEK - 1);
}

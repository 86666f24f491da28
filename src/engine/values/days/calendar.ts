import { monthNames, MONTHS } from './months';

const MONTH_OF = new Map(
  MONTHS.flatMap((month, index) =>
    monthNames(month).map((name) => [name.toLowerCase(), index + 1] as const)
  )
);

/** Source of a pattern for a month's name, Thai or English, long or short. */
export const MONTH_NAME = `(?:${[...MONTH_OF.keys()]
  .sort((a, b) => b.length - a.length)
  .map((name) => name.replaceAll('.', '\\.') + (/[a-z]$/.test(name) ? '(?![a-z])' : ''))
  .join('|')})`;

/** Month 1–12 of a name that MONTH_NAME matches; null for any other text. */
export function monthOf(name = ''): number | null {
  return MONTH_OF.get(name) ?? null;
}

/** C.E. year of a year as written: 2569 is B.E. (C.E. + 543), 2026 is C.E.; null for anything that is neither surely. */
export function christianYear(written: number): number | null {
  if (written >= 2400 && written <= 2700) return written - 543;
  return written >= 1900 && written <= 2150 ? written : null;
}

/** Days in a month; February of an unknown year has 29. */
export function daysInMonth(month: number, year: number | null): number {
  const some = year ?? LEAP_YEAR;
  return serialDay(some, month + 1, 1) - serialDay(some, month, 1);
}

const LEAP_YEAR = 2000;

const EPOCH_1900 = 25569;

/** Excel serial day (1900 system) of a C.E. calendar day; month 13 is the January after the year. */
export function serialDay(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468 + EPOCH_1900;
}

/** A day of the C.E. calendar; months count from 1. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** C.E. calendar day of an Excel serial day; null where it lies outside Excel's calendar. */
export function calendarDay(serial: number): CalendarDay | null {
  if (!(serial >= 61 && serial < 2_958_466)) return null;
  const days = Math.floor(serial) - EPOCH_1900 + 719468;
  const era = Math.floor(days / 146097);
  const dayOfEra = days - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36524) -
      Math.floor(dayOfEra / 146096)) /
      365
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}

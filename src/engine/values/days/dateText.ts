import { christianYear, daysInMonth, MONTH_NAME, monthOf } from './calendar';

/** A calendar day named in text; `year` is C.E. or null where the text has none, `month` null for "of the next month". */
interface DayNamed {
  readonly day: number;
  readonly month: number | null;
  readonly year: number | null;
}

const yearOf = (digits: string): string =>
  `(?:[ -]?(?:ปี)?(?:[พค]\\.ศ\\.|งบประมาณ|b\\.?e\\.?|,)? ?(${digits}))?`;
const YEAR = yearOf('\\d{4}');
/** Of two digits those that no C.E. year of a plan has: 50 may be 2550 or 2050. */
const YEARS = '\\d{4}|5[5-9]|[6-9]\\d';
const DAY_MONTH = new RegExp(
  `^(\\d{1,2})(?:st|nd|rd|th)?[ -]?(?:เดือน|of )?(${MONTH_NAME})${yearOf(YEARS)}$`
);
const MONTH_DAY = new RegExp(`^(${MONTH_NAME}) (\\d{1,2})(?:st|nd|rd|th)?${YEAR}$`);
const WHOLE_MONTH = new RegExp(`^(?:เดือน|สิ้นเดือน)(${MONTH_NAME})${yearOf(YEARS)}$`);
const NUMERIC = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;
const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const ANY_MONTH =
  /^(\d{1,2})(?:st|nd|rd|th)? ?(?:ของ(?:ทุกๆ?เดือน|เดือน(?:ถัดไป)?|แต่ละเดือน)|of (?:the |every |each )?(?:next |following )?month)$/;

/**
 * Reads a normalised text that is one calendar day: `30 กันยายน 2569`, `30 ก.ย. 2569`, `30/9/2569`, `2026-09-30`,
 * `September 30, 2026`, `เดือนกันยายน` (its last day), `30 ของเดือนถัดไป`. Years B.E. or C.E. with four digits, or
 * after a month's name the last two of a B.E. one from 2555 on (`30 ก.ย. 69`); a day that does not exist, or day and month
 * that could be either way round, give null.
 */
export function readDay(text: string): DayNamed | null {
  let match = DAY_MONTH.exec(text);
  if (match) return checked(match[1], monthOf(match[2]), match[3]);
  match = MONTH_DAY.exec(text);
  if (match) return checked(match[2], monthOf(match[1]), match[3]);
  match = WHOLE_MONTH.exec(text);
  if (match) return monthEnd(monthOf(match[1]), match[2]);
  match = ISO.exec(text);
  if (match) return checked(match[3], Number(match[2]), match[1]);
  match = NUMERIC.exec(text);
  if (match) {
    // 3/4/2026 could be March or April; a B.E. year or a day above 12 says that the day comes first; 4/4/2026 is one day.
    const sure = Number(match[3]) >= 2400 || Number(match[1]) > 12 || match[1] === match[2];
    return sure ? checked(match[1], Number(match[2]), match[3]) : null;
  }
  match = ANY_MONTH.exec(text);
  const day = Number(match?.[1]);
  return match && day >= 1 && day <= 31 ? { day, month: null, year: null } : null;
}

function checked(
  dayText: string | undefined,
  month: number | null,
  yearText: string | undefined
): DayNamed | null {
  const day = Number(dayText);
  // 69 is 2569.
  const year = yearText === undefined ? null : christianYear(Number(`25${yearText}`.slice(-4)));
  if (!month || month > 12 || (yearText !== undefined && year === null)) {
    return null;
  }
  return day >= 1 && day <= daysInMonth(month, year) ? { day, month, year } : null;
}

function monthEnd(month: number | null, yearText: string | undefined): DayNamed | null {
  if (month === null) return null;
  const year = christianYear(Number(`25${yearText}`.slice(-4)));
  return checked(String(daysInMonth(month, year)), month, yearText);
}

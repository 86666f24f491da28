import type { Measure } from '../criteria/criterion';
import type { Language } from '../values/language';
import { calendarDay, type CalendarDay } from '../values/days/calendar';
import { buddhistYear } from '../values/days/fiscalYear';
import { MONTHS } from '../values/days/months';
import { numberText } from '../values/numbers/numberText';
import type { PeriodId } from '../values/periods/period';

interface FigureWords {
  readonly percent: (number: string) => string;
  readonly day: (day: CalendarDay) => string;
  readonly year: string;
  readonly halves: Readonly<Record<'H1' | 'H2', string>>;
  readonly rounds: (months: string) => string;
  readonly quarter: (number: string) => string;
  readonly semester: (number: string) => string;
  /** Months from January on. */
  readonly months: readonly string[];
}

const WORDS: Readonly<Record<Language, FigureWords>> = {
  th: {
    percent: (number) => `ร้อยละ ${number}`,
    day: ({ day, month, year }) => `${day} ${MONTHS[month - 1]?.thShort} ${buddhistYear(year)}`,
    year: 'ทั้งปี',
    halves: { H1: 'ครึ่งปีแรก', H2: 'ครึ่งปีหลัง' },
    rounds: (months) => `รอบ ${months} เดือน`,
    quarter: (number) => `ไตรมาส ${number}`,
    semester: (number) => `ภาคเรียนที่ ${number}`,
    months: MONTHS.map(({ th }) => th),
  },
  en: {
    percent: (number) => `${number}%`,
    day: ({ day, month, year }) => `${day} ${MONTHS[month - 1]?.en.slice(0, 3)} ${year}`,
    year: 'Full year',
    halves: { H1: 'First half-year', H2: 'Second half-year' },
    rounds: (months) => `${months} months`,
    quarter: (number) => `Q${number}`,
    semester: (number) => `Semester ${number}`,
    months: MONTHS.map(({ en }) => en),
  },
};

/** A number with its measure: "85%", "ร้อยละ 85". */
export function measuredText(value: number, measure: Measure, language: Language): string {
  const number = numberText(value);
  return measure === 'plain' ? number : WORDS[language].percent(number);
}

/** An Excel serial day as people write it: `30 ก.ย. 2569`, `30 Sep 2026`. */
export function dayText(serial: number, language: Language): string {
  const day = calendarDay(serial);
  return day === null ? numberText(serial) : WORDS[language].day(day);
}

/** Name of a period for people: "ไตรมาส 1" / "Q1", "รอบ 6 เดือน" / "6 months", "ตุลาคม" / "October". */
export function periodName(period: PeriodId, language: Language): string {
  const words = WORDS[language];
  if (period === 'Y') return words.year;
  if (period === 'H1' || period === 'H2') return words.halves[period];
  if (period.endsWith('M')) return words.rounds(period.slice(0, -1));
  const number = period.slice(1);
  if (period.startsWith('Q')) return words.quarter(number);
  if (period.startsWith('S')) return words.semester(number);
  // Month 1 of the fiscal year is October.
  return words.months[(Number(number) + 8) % 12] ?? period;
}

import type { ThresholdEvidence } from '../kinds/threshold/rule';
import type { Measure } from '../criteria/criterion';
import { calendarDay } from '../values/days/calendar';
import { numberText } from '../values/numbers/numberText';
import type { PeriodId } from '../values/periods/period';
import type { FigureWords } from './engineWords';

/** A number with its measure: "85%", "ร้อยละ 85". */
export function measuredIn(value: number, measure: Measure, words: FigureWords): string {
  const number = numberText(value);
  return measure === 'plain' ? number : words.percent(number);
}

/** An Excel serial day as people write it: `30 ก.ย. 2569`, `30 Sep 2026`. */
export function dayIn(serial: number, words: FigureWords): string {
  const day = calendarDay(serial);
  return day === null ? numberText(serial) : words.day(day);
}

/** Name of a period for people: "ไตรมาส 1" / "Q1", "รอบ 6 เดือน" / "6 months", "ตุลาคม" / "October". */
export function periodIn(period: PeriodId, words: FigureWords): string {
  if (period === 'Y') return words.year;
  if (period === 'H1' || period === 'H2') return words.halves[period];
  if (period.endsWith('M')) return words.rounds(period.slice(0, -1));
  const number = period.slice(1);
  if (period.startsWith('Q')) return words.quarter(number);
  if (period.startsWith('S')) return words.semester(number);
  // Month 1 of the fiscal year is October.
  return words.months[(Number(number) + 8) % 12] ?? period;
}

/** A length of time between two days in units that people count in: `1 ปี 2 เดือน 5 วัน`; weeks in days. */
export function lengthIn(
  { months, days, unit, start, end }: NonNullable<ThresholdEvidence['between']>,
  words: FigureWords
): string {
  if (unit === 'week') return words.length(end - start, 'day');
  const years = unit === 'year' ? Math.floor(months / 12) : 0;
  const parts = [
    [years, 'year'],
    [months - years * 12, 'month'],
    [days, 'day'],
  ] as const;
  const said = parts.filter(([value]) => value > 0);
  return (said.length === 0 ? [[0, unit] as const] : said)
    .map(([value, of]) => words.length(value, of))
    .join(' ');
}

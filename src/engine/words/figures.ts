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

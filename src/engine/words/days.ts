import type { Language } from '../values/language';
import type { PeriodId } from '../values/periods/period';
import { figures as en } from './en/figures';
import type { FigureWords } from './engineWords';
import { dayIn, periodIn } from './figures';
import { figures as th } from './th/figures';

const WORDS: Readonly<Record<Language, FigureWords>> = { th, en };

/** An Excel serial day as people write it: `30 ก.ย. 2569`, `30 Sep 2026`. */
export function dayText(serial: number, language: Language): string {
  return dayIn(serial, WORDS[language]);
}

/** Name of a period for people: "ไตรมาส 1" / "Q1", "รอบ 6 เดือน" / "6 months", "ตุลาคม" / "October". */
export function periodName(period: PeriodId, language: Language): string {
  return periodIn(period, WORDS[language]);
}

import type { Level } from '../criteria/criterion';
import type { Warning } from '../kinds/outcome';
import type { Language } from '../values/language';
import { periodName } from './figures';

type WarningSentences = {
  readonly [C in Warning['code']]: (warning: Extract<Warning, { code: C }>) => string;
};

/** What a warning means and what to do about it, in one or two plain sentences. */
export function describeWarning(warning: Warning, language: Language): string {
  const say = WARNINGS[language][warning.code] as (warning: Warning) => string;
  return say(warning);
}

const WARNINGS: Readonly<Record<Language, WarningSentences>> = {
  th: {
    inGap: () => 'ไม่มีระดับใดตามที่เขียนไว้ครอบคลุมค่านี้ จึงใช้ระดับสูงสุดที่ทำได้ถึง โปรดตรวจสอบช่วงค่าในเกณฑ์',
    inOverlap: ({ levels }) =>
      `ค่านี้เข้าเกณฑ์ตามที่เขียนไว้หลายระดับ (ระดับ ${inOrder(levels).join(' และ ')}) จึงใช้ระดับที่สูงกว่า โปรดแก้ช่วงค่าที่ซ้อนกัน`,
    measureDiffers: () =>
      'ผลและเกณฑ์มีหน่วยไม่ตรงกัน (ฝ่ายหนึ่งเป็นร้อยละ อีกฝ่ายหนึ่งไม่ใช่) จึงเทียบตัวเลขกันโดยไม่แปลงค่า โปรดตรวจสอบ',
    noHolidays: () =>
      'ไม่มีรายการวันหยุดของช่วงนี้ จึงนับวันทำการโดยเว้นเฉพาะวันเสาร์และวันอาทิตย์ โปรดเพิ่มวันหยุดในตาราง KpiHolidays',
    stepsBeyondMissing: ({ missing, steps }) =>
      `ขั้นตอนที่ ${missing} ยังไม่เสร็จ ขั้นตอนที่ ${steps.join(', ')} จึงยังไม่นับ`,
    earlierResult: ({ period }) => `ยังไม่มีผลของรอบนี้ จึงใช้ผลล่าสุดที่มี (${periodName(period, 'th')})`,
  },
  en: {
    inGap: () =>
      'No level as written covers this result, so the highest level it reaches was used. Check the ranges of the criteria.',
    inOverlap: ({ levels }) =>
      `This result fits several levels as written (levels ${inOrder(levels).join(' and ')}), so the higher one was used. Correct the ranges that overlap.`,
    measureDiffers: () =>
      'The result and the criteria count differently (one in percent, the other not); the numbers were compared as they are. Please check.',
    noHolidays: () =>
      'No holidays are listed around these days, so working days leave out only weekends. Add the holidays to the table KpiHolidays.',
    stepsBeyondMissing: ({ missing, steps }) =>
      `Step ${missing} is not finished, so step ${steps.join(', ')} does not count yet.`,
    earlierResult: ({ period }) =>
      `There is no result for this period yet; the newest one (${periodName(period, 'en')}) was used.`,
  },
};

const inOrder = (levels: readonly Level[]): readonly Level[] => [...levels].sort((a, b) => a - b);

import type { Language } from '../values/cell';
import type { Warning } from '../kinds/outcome';
import { periodName } from './figures';

/** What a warning means and what to do about it, in one or two plain sentences. */
export function describeWarning(warning: Warning, language: Language): string {
  const thai = language === 'th';
  switch (warning.code) {
    case 'inGap':
      return thai
        ? 'ไม่มีระดับใดตามที่เขียนไว้ครอบคลุมค่านี้ จึงใช้ระดับสูงสุดที่ทำได้ถึง โปรดตรวจสอบช่วงค่าในเกณฑ์'
        : 'No level as written covers this result, so the highest level it reaches was used. Check the ranges of the criteria.';
    case 'inOverlap': {
      const levels = [...warning.levels].sort((a, b) => a - b);
      return thai
        ? `ค่านี้เข้าเกณฑ์ตามที่เขียนไว้หลายระดับ (ระดับ ${levels.join(' และ ')}) จึงใช้ระดับที่สูงกว่า โปรดแก้ช่วงค่าที่ซ้อนกัน`
        : `This result fits several levels as written (levels ${levels.join(' and ')}), so the higher one was used. Correct the ranges that overlap.`;
    }
    case 'measureDiffers':
      return thai
        ? 'ผลและเกณฑ์มีหน่วยไม่ตรงกัน (ฝ่ายหนึ่งเป็นร้อยละ อีกฝ่ายหนึ่งไม่ใช่) จึงเทียบตัวเลขกันโดยไม่แปลงค่า โปรดตรวจสอบ'
        : 'The result and the criteria count differently (one in percent, the other not); the numbers were compared as they are. Please check.';
    case 'noHolidays':
      return thai
        ? 'ไม่มีรายการวันหยุดของช่วงนี้ จึงนับวันทำการโดยเว้นเฉพาะวันเสาร์และวันอาทิตย์ โปรดเพิ่มวันหยุดในตาราง KpiHolidays'
        : 'No holidays are listed around these days, so working days leave out only weekends. Add the holidays to the table KpiHolidays.';
    case 'stepsBeyondMissing':
      return thai
        ? `ขั้นตอนที่ ${warning.missing} ยังไม่เสร็จ ขั้นตอนที่ ${warning.steps.join(', ')} จึงยังไม่นับ`
        : `Step ${warning.missing} is not finished, so step ${warning.steps.join(', ')} does not count yet.`;
    case 'earlierResult': {
      const name = periodName(warning.period, language);
      return thai
        ? `ยังไม่มีผลของรอบนี้ จึงใช้ผลล่าสุดที่มี (${name})`
        : `There is no result for this period yet; the newest one (${name}) was used.`;
    }
    default:
      return unknownWarning(warning);
  }
}

function unknownWarning(warning: never): never {
  throw new TypeError(`Unknown warning ${JSON.stringify(warning)}`);
}

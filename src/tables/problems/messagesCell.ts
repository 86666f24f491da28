import { numberText } from '../../engine';
import type { ActualReason, Bilingual } from '../../engine';
import { columnTitle } from '../columns/headers';
import { settingTitle } from '../settings/settings';
import type { Sentences } from './sentences';
import { quoted } from './sentences';
import { termTitle } from '../../engine';

/** Column or setting, as it is headed in Thai. */
function thai(column: string): string {
  return settingTitle(column, 'th') ?? columnTitle(column, 'th');
}

const WHY_UNREADABLE: Readonly<Record<ActualReason, Bilingual>> = {
  excelError: {
    th: 'เป็นค่าผิดพลาดของ Excel ให้แก้สูตรหรือพิมพ์ผลเป็นค่า',
    en: 'is an Excel error. Correct the formula or type the result',
  },
  notFinite: {
    th: 'ไม่ใช่จำนวนที่ใช้ได้ ให้พิมพ์ผลเป็นตัวเลข',
    en: 'is not a usable number. Type the result as a number',
  },
  dividedByZero: {
    th: 'ประเมินไม่ได้ เพราะตัวหารเป็น 0 ให้แก้ตัวหาร หรือใส่ “ไม่ประเมิน” เป็นผล',
    en: 'cannot be assessed: the denominator is 0. Correct it, or enter “N/A” as the result',
  },
  endBeforeStart: {
    th: 'มีวันสิ้นสุดก่อนวันเริ่ม ให้พิมพ์ วันเริ่ม; วันสิ้นสุด',
    en: 'ends before it starts. Type start; end',
  },
  ambiguousNumber: {
    th: 'อ่านได้หลายทาง (ไม่แน่ชัดว่าเครื่องหมายใดคั่นหลักพันหรือเป็นจุดทศนิยม) ให้ใช้จุดเป็นทศนิยม เช่น 12.5',
    en: 'can be read in several ways (what separates thousands, and what decimals?). Use a decimal point, such as 12.5',
  },
  notCombined: {
    th: 'ไม่ใช่ตัวเลข จึงนำไปรวมกับรอบอื่นไม่ได้ ให้พิมพ์เป็นตัวเลข หรือเปลี่ยน “การรวมรอบ” เป็น “ล่าสุด”',
    en: 'is no number and cannot be combined with other periods. Type a number, or set “Combine periods” to latest',
  },
  noQuotient: {
    th: 'ใช้กับการรวมรอบแบบอัตราส่วนไม่ได้ ให้กรอกตัวตั้งและตัวหาร',
    en: 'cannot be used, as periods are combined by ratio. Fill in the numerator and the denominator',
  },
  notUnderstood: {
    th: 'อ่านไม่เข้าใจ ให้พิมพ์เป็นตัวเลข วันที่ ใช่/ไม่ใช่ หรือ “ไม่ประเมิน”',
    en: 'is not understood. Type a number, a date, yes/no or “N/A”',
  },
};

/** Problems of single cells. */
export const CELL_SENTENCES: Sentences<
  | 'blankRequired'
  | 'excelError'
  | 'notANumber'
  | 'negative'
  | 'outOfRange'
  | 'unknownValue'
  | 'unknownPeriod'
  | 'unreadableActual'
  | 'reasonRequired'
> = {
  blankRequired: ({ column }) => ({
    th: `ช่อง “${thai(column)}” ว่างอยู่ ให้กรอกให้ครบ หรือลบทั้งแถว`,
    en: `“${column}” is blank. Fill it in, or delete the whole row.`,
  }),
  excelError: ({ column, text }) => ({
    th: `ช่อง “${thai(column)}” เป็นค่าผิดพลาดของ Excel (${text}) ให้แก้สูตรหรือพิมพ์ค่าแทน`,
    en: `“${column}” holds the Excel error ${text}. Correct the formula or type the value.`,
  }),
  notANumber: ({ column, text }) => ({
    th: `“${thai(column)}” ${quoted(text)} ไม่ใช่ตัวเลข ให้พิมพ์เป็นตัวเลข`,
    en: `“${column}” ${quoted(text)} is not a number. Type a number.`,
  }),
  negative: ({ column, value }) => ({
    th: `“${thai(column)}” ติดลบ (${numberText(value)}) ให้แก้เป็นค่าที่ไม่ติดลบ`,
    en: `“${column}” is negative (${numberText(value)}). Correct it.`,
  }),
  outOfRange: ({ column, value, low, high, above, whole }) =>
    above === true
      ? {
          th: `“${thai(column)}” ${numberText(value)} ใช้ไม่ได้ ต้องมากกว่า ${numberText(low)} และไม่เกิน ${numberText(high)} ให้แก้น้ำหนัก`,
          en: `“${column}” ${numberText(value)} cannot be used: it must be more than ${numberText(low)} and at most ${numberText(high)}. Correct the weight.`,
        }
      : {
          th: `“${thai(column)}” ${numberText(value)} ใช้ไม่ได้ ต้องอยู่ระหว่าง ${numberText(low)} ถึง ${numberText(high)}${whole === true ? ' และเป็นจำนวนเต็ม' : ''}`,
          en: `“${column}” ${numberText(value)} cannot be used: it must be ${whole === true ? 'a whole number ' : ''}from ${numberText(low)} to ${numberText(high)}.`,
        },
  unknownValue: ({ column, text, allowed }) =>
    allowed.length === 0
      ? {
          th: `${quoted(text)} มีซ้ำ ใช้แถวแรก ให้ลบแถวนี้`,
          en: `${quoted(text)} is there already; the first row is used. Delete this one.`,
        }
      : {
          th: `“${thai(column)}” ไม่มีค่า ${quoted(text)} ให้ใช้ค่าใดค่าหนึ่ง: ${allowed.map((value) => settingTitle(value, 'th') ?? termTitle(value, 'th')).join(', ')}`,
          en: `“${column}” cannot be ${quoted(text)}. Use one of: ${allowed.join(', ')}.`,
        },
  unknownPeriod: ({ text }) => ({
    th: `${quoted(text)} ไม่ใช่รอบที่รู้จัก ให้ใช้ เช่น ไตรมาส 1, Q1, 6 เดือน, ครึ่งปีแรก, ภาคเรียนที่ 1 หรือ ปี`,
    en: `${quoted(text)} is not a known period. Use for example Q1, H1, 6M, S1, a month or Year.`,
  }),
  unreadableActual: ({ text, reason }) => ({
    th: `ผลการปฏิบัติงาน ${quoted(text)} ${WHY_UNREADABLE[reason].th}`,
    en: `The actual ${quoted(text)} ${WHY_UNREADABLE[reason].en}.`,
  }),
  reasonRequired: () => ({
    th: 'คะแนนกรรมการต้องมีเหตุผล จึงยังไม่ใช้คะแนนนี้ ให้กรอกช่อง “เหตุผล”',
    en: 'A committee’s score needs a reason, so it is not used yet. Fill in “Reason”.',
  }),
};

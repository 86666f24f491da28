import type { Actual, ActualReason } from '../values/actual';
import type { Bilingual, Language } from '../values/language';
import type { UnreadableReason } from '../criteria/criterion';
import type { UnscoredReason } from '../kinds/unscoredRule';

const UNSCORED: Readonly<Record<UnscoredReason, Bilingual>> = {
  noParts: { th: 'ไม่มีตัวชี้วัดย่อย', en: 'there are no parts' },
  noCriteria: { th: 'ไม่มีเกณฑ์การให้คะแนน', en: 'there are no level criteria' },
  unreadableCriteria: {
    th: 'มีเกณฑ์การให้คะแนนที่อ่านไม่ได้',
    en: 'a level criterion cannot be read',
  },
  mixedDirection: {
    th: 'เกณฑ์เพิ่มขึ้นแล้วลดลง (หรือกลับกัน) จึงไม่ทราบว่าค่ามากหรือค่าน้อยดีกว่า',
    en: 'the criteria rise and then fall (or the reverse), so it is unclear which way is better',
  },
  invalidDefinition: {
    th: 'กรอกประเภท ทิศทาง วิธีคิดคะแนน การรวมรอบ หรือทศนิยมของตัวชี้วัดนี้ไว้ไม่ถูกต้อง',
    en: 'its kind, direction, score method, combination of periods or precision cannot be read',
  },
  directionDisagrees: {
    th: 'ทิศทางที่ระบุไว้ขัดกับเกณฑ์',
    en: 'the stated direction contradicts the criteria',
  },
  mixedMeasure: {
    th: 'เกณฑ์บางระดับเป็นร้อยละ บางระดับเป็นสัดส่วน',
    en: 'some levels are percentages and some are fractions',
  },
  linearNeedsNumbers: {
    th: 'การคิดคะแนนแบบสัดส่วนต้องมีเกณฑ์เป็นตัวเลขทุกระดับ',
    en: 'proportional (linear) scoring needs a number on every level',
  },
  linearNeedsBounds: {
    th: 'การคิดคะแนนแบบสัดส่วนต้องมีค่าที่ต้องทำให้ถึงครบทุกระดับ',
    en: 'proportional (linear) scoring needs a bound to reach on every level',
  },
  mixedDays: {
    th: 'เกณฑ์มีทั้งวัน วันทำการ หรือวันที่ปนกัน',
    en: 'the criteria mix days, working days or dates',
  },
  noFiscalYear: {
    th: 'กำหนดวันที่ไม่มีปี และไม่ได้ตั้งปีงบประมาณไว้',
    en: 'a deadline has no year, and no fiscal year is set',
  },
  noPeriod: {
    th: 'กำหนดวันที่ของเดือนถัดไป แต่ไม่ทราบรอบ',
    en: 'a deadline is in “the next month”, but the period is not known',
  },
  noTarget: { th: 'ไม่มีค่าเป้าหมาย', en: 'there is no target' },
  zeroTarget: {
    th: 'เป้าหมายเป็น 0 จึงประเมินไม่ได้ (หารด้วยศูนย์)',
    en: 'the target is 0, so it cannot be assessed (division by zero)',
  },
  unclear: {
    th: 'ไม่แน่ชัดว่าเกณฑ์หมายถึงขั้นตอน รายการ หรือผลข้อใด',
    en: 'it is unclear which steps, items or inputs the criteria mean',
  },
  mixedCriteria: {
    th: 'เกณฑ์มีทั้งตัวเลขและข้อความปนกัน',
    en: 'numbers and statements are mixed in the criteria',
  },
};

const CRITERION: Readonly<Record<UnreadableReason, Bilingual>> = {
  excelError: { th: 'เซลล์มีค่าผิดพลาดของ Excel', en: 'the cell holds an Excel error' },
  notFinite: { th: 'ตัวเลขใหญ่เกินไปหรือไม่ใช่ตัวเลข', en: 'the number is too large or no number' },
  ambiguousNumber: {
    th: 'ไม่แน่ชัดว่าเครื่องหมายในตัวเลขคั่นหลักพันหรือเป็นจุดทศนิยม',
    en: 'it is unclear what separates thousands and what decimals',
  },
  emptyInterval: {
    th: 'ค่าต่ำสุดของช่วงมากกว่าค่าสูงสุด จึงไม่มีค่าใดอยู่ในช่วงนี้',
    en: 'the range starts above its end, so no value lies in it',
  },
  alternatives: {
    th: 'มีหลายเกณฑ์ให้เลือก (“หรือ”) ในช่องเดียว',
    en: 'it names alternatives (“or”)',
  },
  several: {
    th: 'มีตัวเลขหลายค่าในช่องเดียว ควรแยกเป็นตัวชี้วัดย่อย',
    en: 'it holds several values; make each a part of its own',
  },
  notUnderstood: {
    th: 'ไม่เข้าใจข้อความที่อยู่กับตัวเลข',
    en: 'the words with the number are not understood',
  },
};

const ACTUAL: Readonly<Record<ActualReason, Bilingual>> = {
  excelError: CRITERION.excelError,
  notFinite: CRITERION.notFinite,
  ambiguousNumber: CRITERION.ambiguousNumber,
  notCombined: {
    th: 'ผลหลายรอบนำมารวมกันได้เมื่อเป็นตัวเลขทุกรอบเท่านั้น',
    en: 'results of several periods are combined only where all of them are numbers',
  },
  noQuotient: {
    th: 'การรวมรอบแบบอัตราส่วนต้องมีทั้งตัวตั้งและตัวหารทุกรอบ',
    en: 'combining by ratio needs a numerator and a denominator in every period',
  },
  dividedByZero: { th: 'ตัวหารเป็น 0', en: 'the denominator is 0' },
  endBeforeStart: {
    th: 'วันสิ้นสุดอยู่ก่อนวันเริ่ม',
    en: 'the end lies before the start',
  },
  notUnderstood: { th: 'ไม่เข้าใจข้อความ', en: 'the text is not understood' },
};

const STATES: Readonly<Record<Actual['state'], Bilingual>> = {
  pending: { th: 'เซลล์ว่าง', en: 'blank' },
  excluded: { th: 'รายการที่ไม่ประเมิน', en: 'marked as not assessed' },
  number: { th: 'ตัวเลข', en: 'a number' },
  flag: { th: 'คำตอบใช่หรือไม่', en: 'a yes or no' },
  date: { th: 'วันที่', en: 'a date' },
  words: { th: 'ข้อความ', en: 'text' },
  list: { th: 'รายการหลายค่า', en: 'a list of several values' },
  unreadable: { th: 'ข้อมูลที่อ่านไม่ได้', en: 'unreadable' },
};

/** Why criteria give no score: a clause, to follow "because". */
export function unscoredReasonText(reason: UnscoredReason, language: Language): string {
  return UNSCORED[reason][language];
}

/** Why a criteria cell could not be read: a clause, to follow "because". */
export function unreadableReasonText(reason: UnreadableReason, language: Language): string {
  return CRITERION[reason][language];
}

/** Why a result could not be read: a clause, to follow "because". */
export function actualReasonText(reason: ActualReason, language: Language): string {
  return ACTUAL[reason][language];
}

/** What a result is: "a date", "วันที่". */
export function actualStateText(state: Actual['state'], language: Language): string {
  return STATES[state][language];
}

import type { Combination, Direction, IndicatorKind, Language, ScoreMethod } from '../engine';

/** A fixed word of a function's argument in all its spellings; the same words as in the worksheet columns. */
export type Words<V extends string> = Readonly<Record<V, readonly string[]>>;

export const KIND_WORDS: Words<IndicatorKind> = {
  threshold: [
    'เกณฑ์ตัวเลข',
    'เกณฑ์',
    'ช่วงคะแนน',
    'เชิงปริมาณ',
    'interval',
    'number',
    'gate',
    'qualified',
    'joint',
  ],
  milestone: ['ขั้นตอน', 'ขั้นของความสำเร็จ', 'ระดับขั้นของความสำเร็จ', 'milestones'],
  checklist: ['รายการตรวจสอบ', 'รายการ', 'เช็กลิสต์', 'เช็คลิสต์', 'check list'],
  ladder: ['เลือกระดับ', 'ระดับคุณภาพ', 'เชิงคุณภาพ', 'statement', 'levels'],
  deadline: ['กำหนดเวลา', 'ระยะเวลา', 'วันที่', 'duration', 'date'],
  composite: ['หลายส่วน', 'รวมส่วนย่อย', 'ผลรวมส่วนย่อย', 'parts'],
  target: ['เป้าหมายอย่างเดียว', 'เป้าหมาย', 'target only'],
};

export const DIRECTION_WORDS: Words<Direction> = {
  higher: ['มากดี', 'ยิ่งมากยิ่งดี', 'ยิ่งสูงยิ่งดี', 'สูงดี', 'มาก', 'เพิ่ม', 'higher is better', 'up', 'more'],
  lower: ['น้อยดี', 'ยิ่งน้อยยิ่งดี', 'ยิ่งต่ำยิ่งดี', 'ต่ำดี', 'น้อย', 'ลด', 'lower is better', 'down', 'less'],
};

export const METHOD_WORDS: Words<ScoreMethod> = {
  step: ['ตามระดับ', 'ขั้นบันได', 'ระดับ', 'steps', 'level'],
  linear: ['เทียบสัดส่วน', 'เชิงเส้น', 'บัญญัติไตรยางศ์', 'interpolated'],
};

export const COMBINATION_WORDS: Words<Combination> = {
  latest: ['ล่าสุด', 'ค่าล่าสุด', 'สะสม', 'cumulative', 'last'],
  sum: ['ผลรวม', 'รวม', 'บวก', 'total'],
  average: ['เฉลี่ย', 'ค่าเฉลี่ย', 'mean', 'avg'],
  min: ['ต่ำสุด', 'ค่าต่ำสุด', 'minimum', 'lowest'],
  max: ['สูงสุด', 'ค่าสูงสุด', 'maximum', 'highest'],
  ratio: ['อัตราส่วน', 'สัดส่วน', 'ตัวตั้งหารตัวหาร', 'percentage'],
};

export const LANGUAGE_WORDS: Words<Language> = {
  th: ['ไทย', 'ภาษาไทย', 'thai', 'th-th'],
  en: ['อังกฤษ', 'ภาษาอังกฤษ', 'english', 'en-us', 'en-gb'],
};

/** Lower case, one space for any white space, none around the text: for comparing words. */
export function wordKey(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** The value that a word names in either language, or null. */
export function named<V extends string>(words: Words<V>, text: string): V | null {
  const key = wordKey(text);
  for (const value in words) if (value === key || words[value].includes(key)) return value;
  return null;
}

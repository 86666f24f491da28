import type { Combination, Direction, IndicatorKind, Language, ScoreMethod } from '../engine';

/** A fixed word of a function's argument and its Thai names, as in the worksheet columns. */
export type Words<V extends string> = Readonly<Record<V, readonly string[]>>;

export const KIND_WORDS: Words<IndicatorKind> = {
  threshold: ['เกณฑ์ตัวเลข'],
  milestone: ['ขั้นตอน'],
  checklist: ['รายการตรวจสอบ'],
  ladder: ['เลือกระดับ'],
  deadline: ['กำหนดเวลา'],
  composite: ['หลายส่วน'],
  target: ['เป้าหมาย'],
};

export const DIRECTION_WORDS: Words<Direction> = {
  higher: ['มากดี', 'ยิ่งมากยิ่งดี'],
  lower: ['น้อยดี', 'ยิ่งน้อยยิ่งดี'],
};

export const METHOD_WORDS: Words<ScoreMethod> = {
  step: ['ตามระดับ'],
  linear: ['เทียบสัดส่วน'],
};

export const COMBINATION_WORDS: Words<Combination> = {
  latest: ['ล่าสุด'],
  sum: ['ผลรวม'],
  average: ['เฉลี่ย'],
  min: ['ต่ำสุด'],
  max: ['สูงสุด'],
  ratio: ['อัตราส่วน'],
};

export const LANGUAGE_WORDS: Words<Language> = { th: ['ไทย', 'thai'], en: ['อังกฤษ', 'english'] };

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

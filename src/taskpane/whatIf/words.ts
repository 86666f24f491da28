import type { Language } from '../../engine';
import type { Texts } from '../words/en';

const en = {
  notSaved: 'Only here: nothing of this is written to the workbook.',
  unit: 'Unit',
  whole: 'Whole organisation',
  now: 'Now',
  then: 'With the changes',
  difference: 'Difference',
  total: 'Total',
  band: 'Band',
  reset: 'Take back all changes',
  changes: (n: number) => `${n} changed`,
  goal: 'What would it take?',
  target: 'Total to reach (0 to 5)',
  targetNamed: ({ name, score }: Texts<'name' | 'score'>) => `To reach: ${name}, ${score}`,
  targetWrong: 'Give a number from 0 to 5.',
  apply: 'Apply as what-if',
  outcome: {
    reached: 'That total is reached already.',
    nothingScored: 'Nothing is scored yet, so there is no way to tell.',
  },
  outOfReach: (best: string) =>
    `Out of reach with the indicators that may change; the most is ${best}.`,
  path: ({ levels, n, score }: Texts<'levels' | 'n' | 'score'>) =>
    `${levels} levels on ${n} indicators reach ${score}:`,
  raise: ({ level, needed }: Texts<'level' | 'needed'>) => `level ${level}: ${needed}`,
  anything: 'any result',
  indicators: 'Indicators',
  lock: 'Cannot change',
  edit: 'Try another result',
  close: 'Done',
  back: 'Take back',
  scoreTo: ({ from, to }: Texts<'from' | 'to'>) => `${from} → ${to}`,
  assumed: (level: string) => `assumed: level ${level}`,
  tried: (text: string) => `tried: ${text}`,
  noScore: '–',
  committee: 'The committee’s score counts; it does not change.',
};

export type WhatIfWords = typeof en;

const th: WhatIfWords = {
  notSaved: 'ลองในหน้านี้เท่านั้น ไม่มีการบันทึกลงสมุดงาน',
  unit: 'หน่วยงาน',
  whole: 'ทั้งองค์กร',
  now: 'ปัจจุบัน',
  then: 'เมื่อเปลี่ยนผล',
  difference: 'ผลต่าง',
  total: 'คะแนนรวม',
  band: 'ระดับผลประเมิน',
  reset: 'ยกเลิกที่ลองทั้งหมด',
  changes: (n) => `เปลี่ยน ${n} ตัวชี้วัด`,
  goal: 'ต้องทำอะไรเพิ่มจึงจะถึงเป้า',
  target: 'คะแนนรวมที่ต้องการ (0 ถึง 5)',
  targetNamed: ({ name, score }) => `เป้าหมาย: ${name} ${score} คะแนน`,
  targetWrong: 'กรอกตัวเลขตั้งแต่ 0 ถึง 5',
  apply: 'นำไปลองเปลี่ยนผล',
  outcome: { reached: 'ถึงคะแนนนี้แล้ว', nothingScored: 'ยังไม่มีคะแนน จึงยังบอกไม่ได้' },
  outOfReach: (best) => `ตัวชี้วัดที่ยังเปลี่ยนได้ทำให้ถึงไม่ได้ คะแนนสูงสุดที่เป็นไปได้คือ ${best}`,
  path: ({ levels, n, score }) => `เพิ่ม ${levels} ระดับใน ${n} ตัวชี้วัด จะได้ ${score} คะแนน:`,
  raise: ({ level, needed }) => `ระดับ ${level}: ${needed}`,
  anything: 'ผลใดก็ได้',
  indicators: 'ตัวชี้วัด',
  lock: 'เปลี่ยนไม่ได้แล้ว',
  edit: 'ลองผลอื่น',
  close: 'เสร็จ',
  back: 'ยกเลิก',
  scoreTo: ({ from, to }) => `${from} → ${to}`,
  assumed: (level) => `สมมติว่าได้ระดับ ${level}`,
  tried: (text) => `ลองผล: ${text}`,
  noScore: '–',
  committee: 'ใช้คะแนนของคณะกรรมการ จึงไม่เปลี่ยน',
};

/** Words of the what-if view, which load with it. */
export const WHAT_IF_WORDS: Readonly<Record<Language, WhatIfWords>> = { th, en };

import type { Language } from '../../../engine';

export interface PathWords {
  readonly sheet: string;
  readonly title: string;
  readonly columns: readonly string[];
  readonly targetScore: string;
  readonly goal: (now: string, band: string, target: string, name: string) => string;
  readonly path: (levels: number, indicators: number, total: string) => string;
  readonly reached: (target: string) => string;
  readonly top: string;
  readonly outOfReach: (best: string) => string;
  readonly nothing: string;
  readonly noResult: string;
  readonly anything: string;
  readonly locked: (codes: string) => string;
  readonly rule: string;
}

const TH: PathWords = {
  sheet: 'เส้นทางสู่ระดับถัดไป',
  title: 'ต้องทำอะไรเพิ่มจึงจะถึงระดับถัดไป',
  columns: ['รหัส', 'ตัวชี้วัด', 'น้ำหนัก', 'ผลปัจจุบัน', 'คะแนน', 'เป็นระดับ', 'ผลที่ต้องทำให้ได้', 'เพิ่มคะแนนรวม'],
  targetScore: 'เป้าหมายคะแนนรวม',
  goal: (now, band, target, name) => `คะแนนรวมปัจจุบัน ${now} (${band}) · เป้าหมาย ${target} (${name})`,
  path: (levels, indicators, total) =>
    `ยกระดับรวม ${levels} ระดับ ใน ${indicators} ตัวชี้วัด คะแนนรวมจะเป็น ${total}`,
  reached: (target) => `ถึงเป้าหมาย ${target} แล้ว`,
  top: 'อยู่ในระดับสูงสุดแล้ว',
  outOfReach: (best) => `ยังไปไม่ถึงแม้ทุกตัวชี้วัดที่เปลี่ยนได้จะได้ระดับสูงสุด คะแนนรวมมากที่สุดคือ ${best}`,
  nothing: 'ยังไม่มีคะแนน จึงยังบอกเส้นทางไม่ได้',
  noResult: 'ยังไม่มีผล',
  anything: 'ผลใดก็ได้',
  locked: (codes) => `ตัวชี้วัดที่ล็อกไว้ ไม่นำมาพิจารณา: ${codes}`,
  rule: 'เลือกชุดที่ยกระดับน้อยที่สุด ถ้าเท่ากันเลือกชุดที่เพิ่มคะแนนมากที่สุด ตัวชี้วัดที่ยังไม่มีผลนับจาก 0',
};

const EN: PathWords = {
  sheet: 'Path to next band',
  title: 'What it would take to reach the next band',
  columns: [
    'Code',
    'Indicator',
    'Weight',
    'Result now',
    'Score',
    'To level',
    'Result needed',
    'Adds to total',
  ],
  targetScore: 'target score',
  goal: (now, band, target, name) => `Total now ${now} (${band}) · to reach ${target} (${name})`,
  path: (levels, indicators, total) =>
    `Levels to raise: ${levels}, in indicators: ${indicators}; the total would be ${total}`,
  reached: (target) => `${target} is reached already`,
  top: 'This is the highest band already',
  outOfReach: (best) =>
    `Out of reach even with everything that can change at its highest level; the most is ${best}`,
  nothing: 'There is no score yet, so there is no path yet',
  noResult: 'no result',
  anything: 'any result',
  locked: (codes) => `Locked and left as they are: ${codes}`,
  rule: 'The fewest levels to raise; of equal choices the one that adds most. Indicators without a result count from 0.',
};

const WORDS: Readonly<Record<Language, PathWords>> = { th: TH, en: EN };

export function pathWords(language: Language): PathWords {
  return WORDS[language];
}

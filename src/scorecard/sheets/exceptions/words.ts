import type { Language } from '../../../engine';

export interface ExceptionWords {
  readonly sheet: string;
  readonly title: (target: string) => string;
  readonly unit: string;
  readonly code: string;
  readonly name: string;
  readonly score: string;
  readonly supervisor: string;
  readonly dataKeeper: string;
  readonly evidence: string;
  readonly decision: string;
  readonly none: string;
  readonly onTarget: string;
  readonly gone: string;
  readonly kept: string;
}

const TH: ExceptionWords = {
  sheet: 'รายการที่ต้องติดตาม',
  title: (target) => `ตัวชี้วัดที่ต่ำกว่า ${target} คะแนน หรือไม่บรรลุเป้าหมาย`,
  unit: 'หน่วยงาน',
  code: 'รหัส',
  name: 'ตัวชี้วัด',
  score: 'คะแนน',
  supervisor: 'ผู้กำกับดูแล',
  dataKeeper: 'ผู้จัดเก็บข้อมูล',
  evidence: 'ผลและเหตุผล',
  decision: 'มติที่ประชุม',
  none: 'ไม่มีตัวชี้วัดที่ต้องติดตาม',
  onTarget: 'ขณะนี้ไม่ต่ำกว่าเกณฑ์ติดตามแล้ว คงไว้เพราะมีมติที่ประชุม',
  gone: 'ไม่มีตัวชี้วัดนี้ในการคิดคะแนนครั้งนี้ คงไว้เพราะมีมติที่ประชุม',
  kept: 'ช่องมติที่ประชุมเป็นของผู้ใช้ ข้อความในช่องนี้จะอยู่ต่อเมื่อจัดทำแผ่นงานใหม่',
};

const EN: ExceptionWords = {
  sheet: 'Exceptions',
  title: (target) => `Indicators below ${target}, or with a target not met`,
  unit: 'Unit',
  code: 'Code',
  name: 'Indicator',
  score: 'Score',
  supervisor: 'Supervisor',
  dataKeeper: 'Data keeper',
  evidence: 'Result and reason',
  decision: 'Decision of the meeting',
  none: 'Nothing to follow up',
  onTarget: 'No longer below; kept because of the decision',
  gone: 'Not in this scorecard; kept because of the decision',
  kept: 'The column of decisions is yours: what stands there is kept when the sheet is made again.',
};

const WORDS: Readonly<Record<Language, ExceptionWords>> = { th: TH, en: EN };

export function exceptionWords(language: Language): ExceptionWords {
  return WORDS[language];
}

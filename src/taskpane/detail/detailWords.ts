import type { Language } from '../../engine';

interface DetailWords {
  readonly backToList: string;
  readonly blank: string;
  readonly resultColumn: string;
  readonly levelColumn: string;
  readonly scoreColumn: string;
  readonly criteriaColumn: string;
  readonly thisLevel: string;
  readonly acrossUnits: string;
  readonly earlierResults: string;
  readonly goToIndicator: string;
  readonly goToResult: string;
  readonly overPeriods: string;
  readonly scaleNoResult: string;
  readonly scaleBelow: (value: string) => string;
  readonly scaleOutside: (value: string) => string;
  readonly scaleAt: (at: { readonly value: string; readonly level: string }) => string;
  readonly overrideIs: (given: { readonly score: string; readonly reason: string }) => string;
  readonly computedWas: (score: string) => string;
  readonly fromParts: string;
  readonly enterResult: string;
}

/** What the pane says around the figures of one indicator. */
export const detailWords: Readonly<Record<Language, DetailWords>> = {
  en: {
    enterResult: 'Enter the result',
    blank: 'blank',
    backToList: 'Back to the list',
    resultColumn: 'Result',
    scoreColumn: 'Score',
    levelColumn: 'Level',
    criteriaColumn: 'Criteria',
    thisLevel: 'level reached',
    acrossUnits: 'In every unit that holds it',
    earlierResults: 'Results used',
    goToIndicator: 'Go to the indicator',
    goToResult: 'Go to the result',
    overPeriods: 'Over the periods',
    scaleNoResult: 'Scale of the levels; there is no result on it yet',
    overrideIs: ({ score, reason }) => `The committee gave ${score}: ${reason}`,
    computedWas: (score) => `Computed: ${score} · totals use the committee's score`,
    scaleBelow: (value) => `Scale of the levels: ${value} lies below the lowest level`,
    scaleOutside: (value) => `Scale of the levels: ${value} lies within no level`,
    scaleAt: ({ value, level }) => `Scale of the levels: ${value} lies in level ${level}`,
    fromParts: 'The score of this indicator comes from its parts: enter the results of the parts.',
  },
  th: {
    enterResult: 'กรอกผลการปฏิบัติงาน',
    blank: 'ว่าง',
    backToList: 'กลับไปที่รายการ',
    resultColumn: 'ผลการปฏิบัติงาน',
    scoreColumn: 'คะแนน',
    levelColumn: 'ระดับ',
    criteriaColumn: 'เกณฑ์การให้คะแนน',
    thisLevel: 'ระดับที่ได้',
    acrossUnits: 'ตัวชี้วัดเดียวกันในทุกหน่วยงาน',
    earlierResults: 'ผลที่นำมาใช้',
    goToIndicator: 'ไปที่ตัวชี้วัด',
    goToResult: 'ไปที่ผลการปฏิบัติงาน',
    overPeriods: 'ย้อนหลังแต่ละรอบ',
    scaleNoResult: 'มาตราส่วนของระดับ ยังไม่มีผล',
    overrideIs: ({ score, reason }) => `กรรมการให้ ${score}: ${reason}`,
    computedWas: (score) => `คะแนนที่คำนวณได้: ${score} · คะแนนรวมใช้คะแนนกรรมการ`,
    scaleBelow: (value) => `มาตราส่วนของระดับ: ${value} ต่ำกว่าระดับต่ำสุด`,
    scaleOutside: (value) => `มาตราส่วนของระดับ: ${value} ไม่อยู่ในช่วงของระดับใด`,
    scaleAt: ({ value, level }) => `มาตราส่วนของระดับ: ${value} อยู่ในระดับ ${level}`,
    fromParts: 'คะแนนของตัวชี้วัดนี้มาจากตัวชี้วัดย่อย ให้กรอกผลที่ตัวชี้วัดย่อย',
  },
};

import type { ScorecardWords } from '../en/scorecard';

export const th: ScorecardWords = {
  dates: {
    month: new Intl.DateTimeFormat('th-TH', { month: 'long', timeZone: 'UTC' }),
    era: 'BE',
    otherEra: (year) => `ค.ศ. ${year}`,
    madeOn: (date) => `จัดทำเมื่อ ${date}`,
  },
  fiscalYear: (year) => `ปีงบประมาณ พ.ศ. ${year}`,
  committee: ({ score, reason }) => `คณะกรรมการให้ ${score} คะแนน (${reason}) ผลที่คำนวณได้: `,
};

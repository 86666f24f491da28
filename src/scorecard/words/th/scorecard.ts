import type { ScorecardWords } from '../en/scorecard';

export const th: ScorecardWords = {
  dates: {
    month: new Intl.DateTimeFormat('th-TH', { month: 'long', timeZone: 'UTC' }),
    era: 'BE',
    otherEra: (year) => `ค.ศ. ${year}`,
    madeOn: (date) => `จัดทำเมื่อ ${date}`,
  },
  asOf: 'ข้อมูล ณ',
  fiscalYear: (year) => `ปีงบประมาณ พ.ศ. ${year}`,
  noResults: 'ยังไม่มีผลการปฏิบัติงาน',
  committee: ({ score, reason }) => `คณะกรรมการให้ ${score} คะแนน (${reason}) ผลที่คำนวณได้: `,
  targets: {
    met: (met, of) => `บรรลุเป้าหมาย ${met} จาก ${of} ตัวชี้วัดที่มีผล`,
    metShort: (met, of) => `บรรลุ ${met}/${of}`,
    pending: (number) => `ยังไม่มีผล ${number}`,
    unassessed: (number) => `ประเมินไม่ได้ ${number}`,
    metShare: (met, of, percent) => `บรรลุ ${met} จาก ${of} (ร้อยละ ${percent})`,
    notMet: (number) => `ไม่บรรลุ ${number}`,
    stillPending: (number) => `รอผล ${number}`,
    noneKnown: 'ยังไม่มีเป้าหมายใดที่มีผล',
  },
};

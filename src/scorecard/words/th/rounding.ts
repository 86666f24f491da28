import type { SheetWords } from '../en/sheets';

/** What is rounded where, as one sentence: the stages that round, in their order, each with its decimals. */
export const rounding: SheetWords['rounding'] = {
  percent: (decimals) => `ร้อยละ ${decimals} ตำแหน่ง`,
  score: (decimals) => `คะแนน ${decimals} ตำแหน่ง`,
  weighted: (decimals) => `คะแนนถ่วงน้ำหนัก ${decimals} ตำแหน่ง`,
  sentence: (stages, totals, mode) => {
    if (mode === 'down') {
      return `ปัดเศษทิ้ง: ${[...stages, `คะแนนรวม ${totals} ตำแหน่ง`].join(', ')}`;
    }
    return stages.length === 0
      ? `คะแนนรวมปัดเศษ ${totals} ตำแหน่ง (ตั้งแต่ครึ่งหนึ่งปัดขึ้น)`
      : `ปัดเศษ (ตั้งแต่ครึ่งหนึ่งปัดขึ้น): ${[...stages, `คะแนนรวม ${totals} ตำแหน่ง`].join(', ')}`;
  },
};

/** How totals are made, where it is not by the weights of indicators; and what the bands are of. */
export const totalRule: SheetWords['totalRule'] = {
  groups: 'คะแนนรวมคือค่าเฉลี่ยของประเด็นตามน้ำหนักของประเด็น คะแนนของประเด็นคิดตามน้ำหนักของตัวชี้วัดในประเด็น',
  'mean of groups':
    'คะแนนรวมคือค่าเฉลี่ยของประเด็นซึ่งมีน้ำหนักเท่ากัน คะแนนของประเด็นคิดตามน้ำหนักของตัวชี้วัดในประเด็น',
  bandsByPercent: 'ระดับการประเมินดูจากร้อยละ',
  groupDigits: 'คะแนนของประเด็นแสดงทศนิยม 2 ตำแหน่ง แต่รวมคะแนนจากค่าที่ไม่ได้ปัดเศษ',
};

import type { Language } from '../../../engine';

export interface ComparisonWords {
  readonly sheet: string;
  readonly title: string;
  readonly ranking: string;
  readonly shared: string;
  readonly rank: string;
  readonly code: string;
  readonly total: string;
  readonly measured: string;
  readonly notThere: string;
  readonly single: (count: number) => string;
  readonly colours: string;
  readonly order: string;
}

const TH: ComparisonWords = {
  sheet: 'เปรียบเทียบหน่วยงาน',
  title: 'เปรียบเทียบผลการประเมินระหว่างหน่วยงาน',
  ranking: 'คะแนนรวมและคะแนนรายประเด็น เรียงจากมากไปน้อย',
  shared: 'ตัวชี้วัดเดียวกันในแต่ละหน่วยงาน',
  rank: 'อันดับ',
  code: 'รหัส',
  total: 'คะแนนรวม',
  measured: 'มีผลแล้ว',
  notThere: '–',
  single: (count) => `ตัวชี้วัดที่มีเพียงหน่วยงานเดียว ${count} ตัว ไม่แสดงในตารางเปรียบเทียบรายตัวชี้วัด`,
  colours: 'สีและคำในแต่ละช่องเป็นระดับการประเมินของคะแนนนั้น – หมายถึงหน่วยงานไม่มีรายการนี้',
  order: 'หน่วยงานที่คะแนนเท่ากันได้อันดับเดียวกัน หน่วยงานที่ยังไม่มีคะแนนอยู่ท้ายตารางและไม่มีอันดับ',
};

const EN: ComparisonWords = {
  sheet: 'Unit comparison',
  title: 'Comparison of units',
  ranking: 'Totals and groups, the highest total first',
  shared: 'The same indicator in every unit',
  rank: 'Rank',
  code: 'Code',
  total: 'Total',
  measured: 'Measured',
  notThere: '–',
  single: (count) =>
    `Indicators held by one unit only: ${count}; they are not in the comparison by indicator.`,
  colours:
    'Colour and word of a cell are the band of its score; – means that the unit does not have it.',
  order: 'Units with the same total share a rank; units without a score stand last and have none.',
};

const WORDS: Readonly<Record<Language, ComparisonWords>> = { th: TH, en: EN };

export function comparisonWords(language: Language): ComparisonWords {
  return WORDS[language];
}

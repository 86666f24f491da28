import { commonYear, numberText, type Language } from '../../../engine';

interface YearPlanWords {
  readonly sheet: string;
  readonly title: string;
  readonly dimension: string;
  readonly projects: string;
  readonly statements: string;
  readonly budget: (year: number) => string;
  readonly years: string;
  readonly remark: string;
  readonly total: string;
  readonly none: string;
  readonly unknown: (projects: number) => string;
  readonly reconciliation: string;
  readonly printed: (of: string) => string;
  readonly computed: (of: string) => string;
  readonly difference: (of: string) => string;
  readonly agrees: string;
  readonly differs: (years: string) => string;
  readonly notCompared: (years: string) => string;
  readonly targets: string;
  readonly base: (year: string | null, value: number) => string;
  readonly growth: (percent: string) => string;
  readonly cannot: string;
  readonly shared: (project: string, holder: string) => string;
  readonly baht: string;
}

const TH: YearPlanWords = {
  sheet: 'สรุปแผน',
  title: 'สรุปงบประมาณและเป้าหมายตามแผน',
  dimension: 'มิติ / ผลผลิต ผลลัพธ์',
  projects: 'โครงการ',
  statements: 'ผลผลิต ผลลัพธ์ / หน่วยวัด',
  budget: (year) => `ปี ${year}`,
  years: 'รวมทุกปี',
  remark: 'หมายเหตุ',
  total: 'รวมทั้งแผน',
  none: '(ไม่ระบุมิติ)',
  unknown: (projects) => `ไม่ทราบงบประมาณ ${projects} โครงการ ไม่นับเป็นศูนย์`,
  reconciliation: 'กระทบยอดกับยอดรวมที่พิมพ์ไว้ในแผน',
  printed: (of) => `${of}: พิมพ์ไว้`,
  computed: (of) => `${of}: คำนวณได้`,
  difference: (of) => `${of}: ผลต่าง`,
  agrees: 'ตรงกันทุกปี',
  differs: (years) => `ไม่ตรงกัน ปี ${years}`,
  notCompared: (years) => `เทียบไม่ได้ ปี ${years}`,
  targets: 'เป้าหมายรายปี',
  base: (year, value) => `ฐาน${year === null ? '' : `ปี ${year}`} ${numberText(value)}`,
  growth: (percent) => `ปีสุดท้ายเทียบฐาน ${percent}`,
  cannot: 'เทียบฐานไม่ได้',
  shared: (project, holder) => `${project}: ใช้งบร่วมกับ ${holder} จึงนับครั้งเดียว`,
  baht: 'งบประมาณเป็นบาท ช่องว่างคือไม่ทราบ ไม่ใช่ศูนย์',
};

const EN: YearPlanWords = {
  sheet: 'Plan summary',
  title: 'Budgets and targets of the plan',
  dimension: 'Dimension / output or outcome',
  projects: 'Projects',
  statements: 'Outcomes / unit',
  budget: (year) => `${year} (${commonYear(year)})`,
  years: 'All years',
  remark: 'Remark',
  total: 'Whole plan',
  none: '(no dimension)',
  unknown: (projects) => `budget of ${projects} not known, not counted as zero`,
  reconciliation: 'Held against the totals printed in the plan',
  printed: (of) => `${of}: printed`,
  computed: (of) => `${of}: computed`,
  difference: (of) => `${of}: difference`,
  agrees: 'Agrees in every year',
  differs: (years) => `Differs in ${years}`,
  notCompared: (years) => `cannot be compared in ${years}`,
  targets: 'Targets by year',
  base: (year, value) => `Base ${year === null ? '' : `${year} `}${numberText(value)}`,
  growth: (percent) => `last year against base ${percent}`,
  cannot: 'cannot be held against the base',
  shared: (project, holder) => `${project}: shares the budget of ${holder}, counted once`,
  baht: 'Budgets are in baht; a blank cell is not known, which is not zero.',
};

const WORDS: Readonly<Record<Language, YearPlanWords>> = { th: TH, en: EN };

export function yearPlanWords(language: Language): YearPlanWords {
  return WORDS[language];
}

import type { Language } from '../../../engine';

interface TrendWords {
  readonly sheet: string;
  readonly title: string;
  readonly code: string;
  readonly name: string;
  readonly trend: string;
  readonly change: string;
  readonly chart: string;
  readonly target: string;
  readonly total: (unit: string) => string;
  readonly oneUnitTotal: string;
  readonly notes: readonly string[];
}

const TH: TrendWords = {
  sheet: 'แนวโน้ม',
  title: 'แนวโน้มคะแนนรายรอบ',
  code: 'รหัส',
  name: 'หน่วยงาน / ประเด็น / ตัวชี้วัด',
  trend: 'แนวโน้ม',
  change: 'เปลี่ยนแปลงจากรอบก่อน',
  chart: 'คะแนนรวมรายรอบ',
  target: 'เป้าหมายคะแนนรวม',
  total: (unit) => `รวม ${unit}`,
  oneUnitTotal: 'คะแนนรวม',
  notes: [
    'คะแนนของแต่ละรอบคิดจากผลที่มีถึงรอบนั้น ตามเกณฑ์และน้ำหนักปัจจุบัน',
    'แถบแนวโน้ม: ยิ่งสูงยิ่งคะแนนมาก (0–5) · หมายถึงรอบที่ยังไม่มีคะแนน',
  ],
};

const EN: TrendWords = {
  sheet: 'Trend',
  title: 'Scores over the periods',
  code: 'Code',
  name: 'Unit / group / indicator',
  trend: 'Trend',
  change: 'Change since the period before',
  chart: 'Totals over the periods',
  target: 'Target for the total',
  total: (unit) => `Total of ${unit}`,
  oneUnitTotal: 'Total',
  notes: [
    'Each period is scored from the results up to it, by the criteria and weights of today.',
    'Trend bars: the higher, the better the score (0–5); · is a period without a score.',
  ],
};

const WORDS: Readonly<Record<Language, TrendWords>> = { th: TH, en: EN };

export function trendWords(language: Language): TrendWords {
  return WORDS[language];
}

import type { Language } from '../../../engine';

interface ExecutiveWords {
  readonly sheet: string;
  readonly title: string;
  readonly total: string;
  readonly outOf: (score: string, percent: string) => string;
  readonly noTotal: string;
  readonly measured: (share: string, floor: string, ceiling: string) => string;
  readonly byGroup: string;
  readonly byUnit: string;
  readonly name: string;
  readonly weight: string;
  readonly score: string;
  readonly target: string;
  readonly band: string;
  readonly chart: string;
  readonly rises: string;
  readonly falls: string;
  readonly before: string;
  readonly now: string;
  readonly change: string;
  readonly pending: string;
  readonly below: (target: string) => string;
  readonly evidence: string;
  readonly none: string;
  readonly more: (count: number) => string;
  readonly moreBars: (count: number) => string;
  readonly noEarlier: string;
  /** Totals use the committee's scores of these. */
  readonly committee: (lines: string) => string;
  readonly decided: (code: string, score: string, computed: string, reason: string) => string;
}

const TH: ExecutiveWords = {
  sheet: 'บทสรุปผู้บริหาร',
  title: 'บทสรุปผู้บริหาร: ผลการประเมินตัวชี้วัด',
  total: 'คะแนนรวม',
  outOf: (score, percent) => `${score} เต็ม 5 (ร้อยละ ${percent})`,
  noTotal: 'ยังไม่มีคะแนน',
  measured: (share, floor, ceiling) =>
    `มีผลแล้วร้อยละ ${share} ของน้ำหนัก · ถ้าส่วนที่เหลือได้ 0 จะเป็น ${floor} ถ้าได้ 5 จะเป็น ${ceiling}`,
  byGroup: 'คะแนนรายประเด็น',
  byUnit: 'คะแนนรายหน่วยงาน',
  name: 'รายการ',
  weight: 'น้ำหนัก',
  score: 'คะแนน',
  target: 'เป้าหมาย',
  band: 'ระดับการประเมิน',
  chart: 'คะแนนเทียบกับเป้าหมาย',
  rises: 'คะแนนเพิ่มขึ้นมากที่สุดจากรอบก่อน',
  falls: 'คะแนนลดลงมากที่สุดจากรอบก่อน',
  before: 'รอบก่อน',
  now: 'รอบนี้',
  change: 'เปลี่ยนแปลง',
  pending: 'ยังไม่มีผล',
  below: (target) => `ต่ำกว่าเป้าหมาย (${target} คะแนน หรือไม่บรรลุเป้าหมาย)`,
  evidence: 'เหตุผล',
  none: 'ไม่มี',
  moreBars: (count) => `และอีก ${count} รายการ ดูแผ่นงานเปรียบเทียบหรือสรุปผลคะแนน`,
  more: (count) => `และอีก ${count} ตัวชี้วัด ดูแผ่นงานรายการที่ต้องติดตาม`,
  noEarlier: 'ยังไม่มีรอบก่อนให้เปรียบเทียบ',
  committee: (lines) => `คะแนนรวมใช้คะแนนของคณะกรรมการ: ${lines}`,
  decided: (code, score, computed, reason) =>
    `${code} ให้ ${score} (คำนวณได้ ${computed}) เหตุผล: ${reason}`,
};

const EN: ExecutiveWords = {
  sheet: 'Executive summary',
  title: 'Executive summary of the scorecard',
  total: 'Total',
  outOf: (score, percent) => `${score} out of 5 (${percent}%)`,
  noTotal: 'No score yet',
  measured: (share, floor, ceiling) =>
    `${share}% of the weight has a result · ${floor} if the rest scores 0, ${ceiling} if it scores 5`,
  byGroup: 'Scores by group',
  byUnit: 'Scores by unit',
  name: 'Name',
  weight: 'Weight',
  score: 'Score',
  target: 'Target',
  band: 'Band',
  chart: 'Scores against the target',
  rises: 'Greatest rises since the period before',
  falls: 'Greatest falls since the period before',
  before: 'Before',
  now: 'Now',
  change: 'Change',
  pending: 'No result yet',
  below: (target) => `Below target (${target}, or target not met)`,
  evidence: 'Why',
  none: 'None',
  moreBars: (count) => `and ${count} more; see the comparison or the form`,
  more: (count) => `and ${count} more; see the sheet of exceptions`,
  noEarlier: 'There is no period before to compare with',
  committee: (lines) => `Totals use the committee’s scores: ${lines}`,
  decided: (code, score, computed, reason) =>
    `${code} given ${score} (computed ${computed}), reason: ${reason}`,
};

const WORDS: Readonly<Record<Language, ExecutiveWords>> = { th: TH, en: EN };

export function executiveWords(language: Language): ExecutiveWords {
  return WORDS[language];
}

import type { Language } from '../../../engine';

/** Words of the official form, after the sheet "แบบข้อเสนอและประเมินผลสัมฤทธิ์การปฏิบัติราชการ". */
export interface SummaryWords {
  readonly sheet: string;
  readonly unitSheet: (unit: string) => string;
  readonly title: string;
  readonly units: (count: number) => string;
  readonly sequence: string;
  readonly group: string;
  readonly indicator: string;
  readonly levels: string;
  readonly actual: string;
  readonly score: string;
  readonly weight: string;
  readonly weighted: string;
  readonly total: string;
  readonly times20: string;
  readonly band: string;
  readonly noTotal: string;
  readonly legend: string;
  readonly range: (from: string, to: string | null) => string;
  readonly notes: string;
  readonly soFar: (share: string, floor: string, ceiling: string) => string;
  readonly normalised: (sum: string) => string;
  readonly roundingDiffers: (sum: string, total: string) => string;
  readonly percentDiffers: (total: string, product: string) => string;
  readonly excluded: (codes: string) => string;
  readonly unscored: (codes: string) => string;
  readonly settings: (floor: number, linear: boolean, decimals: number) => string;
  readonly override: (code: string, score: string, computed: string, reason: string) => string;
  /** Totals use the committee's scores of these. */
  readonly committee: (codes: string) => string;
  readonly notComputed: string;
}

const TH: SummaryWords = {
  sheet: 'สรุปผลคะแนน',
  unitSheet: (unit) => `แบบ ${unit}`,
  title: 'แบบสรุปผลการประเมินผลสัมฤทธิ์การปฏิบัติราชการ',
  units: (count) => `ทุกหน่วยงาน (${count} หน่วยงาน)`,
  sequence: 'ลำดับที่',
  group: 'ประเด็นการประเมิน / รหัส',
  indicator: 'ตัวชี้วัดผลงาน',
  levels: 'คะแนนตามระดับค่าเป้าหมาย',
  actual: 'ผลการปฏิบัติงาน',
  score: 'คะแนนที่ได้ตามค่าเป้าหมาย (ก)',
  weight: 'น้ำหนัก (ข)',
  weighted: 'คะแนนถ่วงน้ำหนัก (ก × ข ÷ 100)',
  total: 'รวม (ค)',
  times20: 'สรุปคะแนนประเมิน เต็ม 100 ได้ (ค) × 20',
  band: 'ระดับการประเมิน',
  noTotal: 'ยังไม่มีผล',
  legend: 'เกณฑ์ระดับการประเมิน',
  range: (from, to) => (to === null ? `${from} ขึ้นไป` : `${from} – ${to}`),
  notes: 'หมายเหตุ',
  soFar: (share, floor, ceiling) =>
    `มีผลแล้วร้อยละ ${share} ของน้ำหนัก คะแนนรวมคิดจากส่วนที่มีผลแล้ว หากส่วนที่เหลือได้ 0 คะแนนรวมจะเป็น ${floor} หากได้ 5 จะเป็น ${ceiling}`,
  normalised: (sum) => `น้ำหนักรวมเป็น ${sum} ไม่ใช่ 100 คะแนนรวมจึงหารด้วยน้ำหนักที่มีผลจริง`,
  roundingDiffers: (sum, total) =>
    `คะแนนรวมปัดเศษครั้งเดียวจากค่าที่ยังไม่ปัด (${total}) จึงต่างจากการนำคะแนนที่แสดงในตารางมาบวกกัน (${sum})`,
  percentDiffers: (total, product) =>
    `คะแนนเต็ม 100 คิดจากคะแนนรวมที่ยังไม่ปัดเศษ จึงต่างจาก ${total} × 20 = ${product}`,
  excluded: (codes) => `ไม่ประเมิน: ตัวชี้วัด ${codes} ไม่นำมาคิดคะแนน และนำน้ำหนักไปเฉลี่ยให้ตัวชี้วัดอื่น`,
  unscored: (codes) => `ให้คะแนนไม่ได้: ตัวชี้วัด ${codes} ยังไม่นำมาคิดในคะแนนรวม ดูเหตุผลได้จากการตรวจสอบข้อมูล`,
  settings: (floor, linear, decimals) =>
    `วิธีคิดคะแนน: ${linear ? 'เทียบบัญญัติไตรยางศ์ระหว่างระดับ' : 'ตามระดับที่ทำได้'} · ต่ำกว่าระดับต่ำสุดได้ ${floor} คะแนน · คะแนนรวมปัดเศษ ${decimals} ตำแหน่ง (ตั้งแต่ครึ่งหนึ่งปัดขึ้น)`,
  override: (code, score, computed, reason) =>
    `* ตัวชี้วัด ${code}: คณะกรรมการให้ ${score} คะแนน (คำนวณได้ ${computed}) เหตุผล: ${reason}`,
  committee: (codes) => `คะแนนรวมใช้คะแนนของคณะกรรมการสำหรับตัวชี้วัด ${codes}`,
  notComputed: 'ไม่มีคะแนน',
};

const EN: SummaryWords = {
  sheet: 'Summary',
  unitSheet: (unit) => `Form ${unit}`,
  title: 'Performance evaluation: summary of scores',
  units: (count) => `All units (${count})`,
  sequence: 'No.',
  group: 'Group / code',
  indicator: 'Indicator',
  levels: 'Score by target level',
  actual: 'Actual',
  score: 'Score (a)',
  weight: 'Weight (b)',
  weighted: 'Weighted (a × b ÷ 100)',
  total: 'Total (c)',
  times20: 'Score out of 100: (c) × 20',
  band: 'Result',
  noTotal: 'No results yet',
  legend: 'Bands',
  range: (from, to) => (to === null ? `${from} and above` : `${from} – ${to}`),
  notes: 'Notes',
  soFar: (share, floor, ceiling) =>
    `${share}% of the weight has a result, and the total is made from that. It would be ${floor} if the rest scored 0, and ${ceiling} if it scored 5.`,
  normalised: (sum) =>
    `The weights add up to ${sum}, not 100; the total is divided by the weight that has results.`,
  roundingDiffers: (sum, total) =>
    `The total (${total}) is rounded once, from unrounded parts; adding up the scores as shown gives ${sum}.`,
  percentDiffers: (total, product) =>
    `The score out of 100 is made from the unrounded total, so it differs from ${total} × 20 = ${product}.`,
  excluded: (codes) =>
    `Not assessed: indicator ${codes} is left out, and its weight goes to the other indicators.`,
  unscored: (codes) =>
    `Not scored: indicator ${codes} is not in the total yet. Check the workbook to see why.`,
  settings: (floor, linear, decimals) =>
    `Score method: ${linear ? 'linear between levels' : 'the level reached'} · below the lowest level: ${floor} · totals rounded half up to ${decimals} decimals`,
  override: (code, score, computed, reason) =>
    `* Indicator ${code}: the committee gave ${score} (computed: ${computed}). Reason: ${reason}`,
  committee: (codes) => `Totals use the committee’s scores for indicator ${codes}.`,
  notComputed: 'no score',
};

const WORDS: Readonly<Record<Language, SummaryWords>> = { th: TH, en: EN };

export function summaryWords(language: Language): SummaryWords {
  return WORDS[language];
}

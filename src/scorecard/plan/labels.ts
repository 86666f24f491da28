import { commonYear, periodName, type Language, type Status } from '../../engine';
import type { Scorecard } from '../scoring/scorecard';

/** Words of the sheets that the add-in writes. */
export interface Labels {
  readonly status: Readonly<Record<Status, string>>;
  readonly scores: {
    readonly title: string;
    /** Headers of KpiScores, in the order of design.md §2. */
    readonly headers: readonly string[];
    readonly totalHeaders: readonly string[];
    /** On a sheet of plain formulas: what they are, and what a row says that is none of them. */
    readonly plainFormulas: string;
    readonly staysValue: string;
  };
  readonly total: string;
  /** All units together, and what stands without a unit beside units. */
  readonly organisation: string;
  readonly noUnit: string;
  readonly noGroup: string;
  readonly asOf: string;
  readonly fiscalYear: string;
  readonly noResults: string;
  readonly equalWeights: string;
  readonly meanOfParts: (codes: readonly string[]) => string;
  readonly leastOfParts: (codes: readonly string[]) => string;
}

const TH: Labels = {
  status: {
    scored: 'ให้คะแนนแล้ว',
    pending: 'รอผล',
    excluded: 'ไม่ประเมิน',
    unscored: 'ให้คะแนนไม่ได้',
    met: 'บรรลุเป้าหมาย',
    notMet: 'ไม่บรรลุเป้าหมาย',
  },
  scores: {
    title: 'คะแนนตัวชี้วัด',
    headers: [
      'หน่วยงาน',
      'ประเด็นการประเมิน',
      'รหัส',
      'ตัวชี้วัด',
      'รอบ',
      'ผลการปฏิบัติงาน',
      'ระดับ',
      'คะแนน',
      'น้ำหนัก',
      'คะแนนถ่วงน้ำหนัก',
      'คะแนนกรรมการ',
      'สถานะ',
      'คำอธิบาย',
    ],
    totalHeaders: [
      'หน่วยงาน',
      'ประเด็นการประเมิน',
      'น้ำหนัก',
      'สัดส่วนที่มีผลแล้ว',
      'คะแนน',
      'ร้อยละ',
      'ระดับการประเมิน',
    ],
    plainFormulas:
      'ระดับ คะแนน และผลรวมเป็นสูตร Excel ทั่วไป เปิดได้โดยไม่ต้องมีส่วนเสริม คำอธิบายเป็นข้อความ ณ วันที่คำนวณ',
    staysValue: '(แถวนี้เป็นค่าที่คำนวณไว้ ไม่ใช่สูตร หากผลเปลี่ยนให้คำนวณใหม่)',
  },
  total: 'รวม',
  organisation: 'ทุกหน่วยงาน',
  noUnit: '(ทั้งองค์กร)',
  noGroup: '(ไม่ระบุประเด็น)',
  asOf: 'ข้อมูล ณ',
  fiscalYear: 'ปีงบประมาณ พ.ศ.',
  noResults: 'ยังไม่มีผลการปฏิบัติงาน',
  equalWeights: 'ไม่ได้กำหนดน้ำหนัก จึงถือว่าทุกตัวชี้วัดมีน้ำหนักเท่ากัน',
  meanOfParts: (codes) => `ค่าเฉลี่ยถ่วงน้ำหนักของตัวชี้วัดย่อย ${codes.join(', ')}`,
  leastOfParts: (codes) => `คะแนนต่ำสุดในบรรดาตัวชี้วัดย่อย ${codes.join(', ')}`,
};

const EN: Labels = {
  status: {
    scored: 'Scored',
    pending: 'Pending',
    excluded: 'Not assessed',
    unscored: 'Not scored',
    met: 'Target met',
    notMet: 'Target not met',
  },
  scores: {
    title: 'Indicator scores',
    headers: [
      'Unit',
      'Group',
      'Code',
      'Indicator',
      'Period',
      'Actual',
      'Level',
      'Score',
      'Weight',
      'Weighted',
      'Override',
      'Status',
      'Explanation',
    ],
    totalHeaders: ['Unit', 'Group', 'Weight', 'Measured', 'Score', 'Percent', 'Band'],
    plainFormulas:
      'Levels, scores and totals are plain Excel formulas and need no add-in; explanations are text of the day they were made',
    staysValue: '(This row holds values, not formulas: score again after a change.)',
  },
  total: 'Total',
  organisation: 'All units',
  noUnit: '(whole organisation)',
  noGroup: '(no group)',
  asOf: 'As of',
  fiscalYear: 'Fiscal year',
  noResults: 'No results yet',
  equalWeights: 'No weights are given, so all indicators weigh the same',
  meanOfParts: (codes) => `Weighted mean of its parts ${codes.join(', ')}`,
  leastOfParts: (codes) => `The lowest score of its parts ${codes.join(', ')}`,
};

export function labels(language: Language): Labels {
  return language === 'th' ? TH : EN;
}

/** The explanation of a computed score, preceded by the committee's where there is one (domain.md §5). */
export function withCommittee(
  explanation: string,
  override: { readonly score: number; readonly reason: string } | null,
  language: Language
): string {
  return override === null ? explanation : committeeText(override, language) + explanation;
}

/** `คณะกรรมการให้ 4 คะแนน (เหตุผล) ผลที่คำนวณได้: ` */
export function committeeText(
  override: { readonly score: number; readonly reason: string },
  language: Language
): string {
  return language === 'th'
    ? `คณะกรรมการให้ ${override.score} คะแนน (${override.reason}) ผลที่คำนวณได้: `
    : `The committee gave ${override.score} (${override.reason}). As computed: `;
}

/** `ปีงบประมาณ พ.ศ. 2564 · ข้อมูล ณ ไตรมาส 2`; says so where there are no results. */
export function asOfLine(scorecard: Scorecard, language: Language): string {
  const words = labels(language);
  const { period, settings } = scorecard;
  const year = settings.fiscalYear;
  return [
    ...(year === null ? [] : [yearText(year, language)]),
    period === null ? words.noResults : `${words.asOf} ${periodName(period, language)}`,
  ].join(' · ');
}

/** The fiscal year, in English in both eras: `Fiscal year 2564 B.E. (2021)`. */
export function yearText(fiscalYear: number, language: Language): string {
  return language === 'th'
    ? `${labels('th').fiscalYear} ${fiscalYear}`
    : `${labels('en').fiscalYear} ${fiscalYear} B.E. (${commonYear(fiscalYear)})`;
}

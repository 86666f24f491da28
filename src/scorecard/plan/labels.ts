import { commonYear, type Era, type Language, type Status } from '../../engine';

interface CommitteeScore {
  readonly score: number;
  readonly reason: string;
}

/** Words that several of the sheets that the add-in writes have in common. */
export interface Labels {
  /** Names of months and, as people of the language expect it, its era; `otherEra` marks a year of the other. */
  readonly dates: {
    readonly month: Intl.DateTimeFormat;
    readonly era: Era;
    readonly otherEra: (year: number) => string;
    readonly madeOn: (date: string) => string;
  };
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
  /** In English in both eras: `Fiscal year 2564 B.E. (2021)`. */
  readonly fiscalYear: (year: number) => string;
  readonly noResults: string;
  readonly equalWeights: string;
  readonly meanOfParts: (codes: readonly string[]) => string;
  readonly leastOfParts: (codes: readonly string[]) => string;
  /** `คณะกรรมการให้ 4 คะแนน (เหตุผล) ผลที่คำนวณได้: ` */
  readonly committee: (override: CommitteeScore) => string;
  /** Codes of a printed sheet's footer. */
  readonly page: string;
  readonly signature: { readonly sign: string; readonly date: string };
}

const TH: Labels = {
  dates: {
    month: new Intl.DateTimeFormat('th-TH', { month: 'long', timeZone: 'UTC' }),
    era: 'BE',
    otherEra: (year) => `ค.ศ. ${year}`,
    madeOn: (date) => `จัดทำเมื่อ ${date}`,
  },
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
  fiscalYear: (year) => `ปีงบประมาณ พ.ศ. ${year}`,
  noResults: 'ยังไม่มีผลการปฏิบัติงาน',
  equalWeights: 'ไม่ได้กำหนดน้ำหนัก จึงถือว่าทุกตัวชี้วัดมีน้ำหนักเท่ากัน',
  meanOfParts: (codes) => `ค่าเฉลี่ยถ่วงน้ำหนักของตัวชี้วัดย่อย ${codes.join(', ')}`,
  leastOfParts: (codes) => `คะแนนต่ำสุดในบรรดาตัวชี้วัดย่อย ${codes.join(', ')}`,
  committee: ({ score, reason }) => `คณะกรรมการให้ ${score} คะแนน (${reason}) ผลที่คำนวณได้: `,
  page: 'หน้า &P / &N',
  signature: { sign: 'ลงชื่อ', date: 'วันที่' },
};

const EN: Labels = {
  dates: {
    month: new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' }),
    era: 'CE',
    otherEra: (year) => `${year} B.E.`,
    madeOn: (date) => `made on ${date}`,
  },
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
  fiscalYear: (year) => `Fiscal year ${year} B.E. (${commonYear(year)})`,
  noResults: 'No results yet',
  equalWeights: 'No weights are given, so all indicators weigh the same',
  meanOfParts: (codes) => `Weighted mean of its parts ${codes.join(', ')}`,
  leastOfParts: (codes) => `The lowest score of its parts ${codes.join(', ')}`,
  committee: ({ score, reason }) => `The committee gave ${score} (${reason}). As computed: `,
  page: 'Page &P / &N',
  signature: { sign: 'Signed', date: 'Date' },
};

const WORDS: Readonly<Record<Language, Labels>> = { th: TH, en: EN };

export function labels(language: Language): Labels {
  return WORDS[language];
}

/** The explanation of a computed score, preceded by the committee's where there is one (domain.md §5). */
export function withCommittee(
  explanation: string,
  override: CommitteeScore | null,
  language: Language
): string {
  return override === null ? explanation : labels(language).committee(override) + explanation;
}

import { sameTextKey } from '../cells/text';
import type { Language } from '../../engine';
import { PLAN_COLUMNS, thaiYearTitle } from '../yearPlan/yearPlanColumns';

export type TableKind = 'indicators' | 'results' | 'bands' | 'settings' | 'holidays';

/** One column the reader knows: its headers in both languages and other words that people use for it. */
export interface ColumnSpec<K extends string = string> {
  readonly key: K;
  readonly en: string;
  readonly th: string;
  readonly aliases: readonly string[];
  readonly required: boolean;
}

function column<K extends string>(
  key: K,
  en: string,
  th: string,
  aliases: readonly string[] = [],
  required = false
): ColumnSpec<K> {
  return { key, en, th, aliases, required };
}

function level<K extends string>(key: K, n: number): ColumnSpec<K> {
  return column(key, `Level ${n}`, `ระดับ ${n}`, [
    `ระดับที่ ${n}`,
    `ระดับคะแนน ${n}`,
    `คะแนน ${n}`,
    `เกณฑ์ ${n}`,
    `Score ${n}`,
    `${n}`,
  ]);
}

const UNIT = column('unit', 'Unit', 'หน่วยงาน', ['ส่วนราชการ', 'Department', 'Agency']);
const CODE_ALIASES = ['รหัสตัวชี้วัด', 'ตัวชี้วัดที่', 'Indicator code', 'KPI code'];
const CODE = column('code', 'Code', 'รหัส', CODE_ALIASES, true);
const PERIOD_ALIASES = ['งวด', 'ไตรมาส', 'รอบการประเมิน', 'รอบรายงาน', 'Quarter'];
const EVIDENCE = column('evidence', 'Evidence', 'หลักฐาน', ['เอกสารหลักฐาน']);
const NOTE = column('note', 'Note', 'หมายเหตุ', ['Notes', 'Remark', 'Remarks']);

/** Columns of the four tables in the order of the template (design.md §2). */
export const COLUMNS = {
  indicators: [
    UNIT,
    column('group', 'Group', 'ประเด็นการประเมิน', ['ประเด็น', 'มิติ', 'Dimension', 'Perspective']),
    CODE,
    column('partOf', 'Part of', 'เป็นส่วนของ', ['ส่วนของ', 'ตัวชี้วัดหลัก', 'Parent']),
    column('name', 'Indicator', 'ตัวชี้วัด', ['ชื่อตัวชี้วัด', 'Indicator name', 'KPI'], true),
    column('unitOfMeasure', 'Unit of measure', 'หน่วยวัด', ['หน่วยนับ']),
    column('kind', 'Kind', 'ประเภท', ['ประเภทตัวชี้วัด', 'Type']),
    column('period', 'Period', 'รอบ', PERIOD_ALIASES),
    level('level0', 0),
    level('level1', 1),
    level('level2', 2),
    level('level3', 3),
    level('level4', 4),
    level('level5', 5),
    column('target', 'Target', 'เป้าหมาย', ['ค่าเป้าหมาย']),
    column('weight', 'Weight', 'น้ำหนัก', ['ค่าน้ำหนัก', 'Weight %', 'น้ำหนัก ร้อยละ']),
    column('direction', 'Direction', 'ทิศทาง'),
    column('method', 'Score method', 'วิธีคิดคะแนน', ['วิธีให้คะแนน']),
    column('combination', 'Combine periods', 'การรวมรอบ', ['วิธีรวมรอบ']),
    column('precision', 'Precision', 'ทศนิยม', ['จำนวนทศนิยม', 'Decimals']),
    column('supervisor', 'Supervisor', 'ผู้กำกับดูแล', ['ผู้กำกับดูแลตัวชี้วัด']),
    column('dataKeeper', 'Data keeper', 'ผู้จัดเก็บข้อมูล', ['ผู้จัดเก็บข้อมูลตัวชี้วัด']),
    column('formula', 'Formula', 'สูตรการคำนวณ', ['สูตร']),
    EVIDENCE,
    NOTE,
  ],
  results: [
    UNIT,
    CODE,
    column('period', 'Period', 'รอบ', PERIOD_ALIASES),
    column('actual', 'Actual', 'ผลการปฏิบัติงาน', ['ผลการดำเนินงาน', 'ผลงาน', 'Result']),
    column('numerator', 'Numerator', 'ตัวตั้ง'),
    column('denominator', 'Denominator', 'ตัวหาร'),
    column('override', 'Override score', 'คะแนนกรรมการ', ['Override', 'คะแนนของกรรมการ']),
    column('reason', 'Reason', 'เหตุผล'),
    EVIDENCE,
    NOTE,
  ],
  bands: [
    column('from', 'From', 'ตั้งแต่', ['คะแนนตั้งแต่'], true),
    column('name', 'Name', 'ระดับการประเมิน', ['Thai name', 'ชื่อระดับ', 'Band'], true),
    column('englishName', 'English name', 'ชื่อภาษาอังกฤษ', ['English']),
    column('colour', 'Colour', 'สี', ['Color']),
  ],
  settings: [
    column('setting', 'Setting', 'รายการ', ['การตั้งค่า'], true),
    column('value', 'Value', 'ค่า', [], true),
  ],
  holidays: [
    column('date', 'Date', 'วันที่', ['วันเดือนปี'], true),
    column('holiday', 'Holiday', 'วันหยุด', ['ชื่อวันหยุด', 'วันหยุดราชการ'], true),
  ],
} as const satisfies Readonly<Record<TableKind, readonly ColumnSpec[]>>;

export type ColumnKey<K extends TableKind = TableKind> = (typeof COLUMNS)[K][number]['key'];

/** Excel table names that the reader looks for first. */
export const TABLE_NAMES: Readonly<Record<TableKind, string>> = {
  indicators: 'KpiIndicators',
  results: 'KpiResults',
  bands: 'KpiBands',
  settings: 'KpiSettings',
  holidays: 'KpiHolidays',
};

/** Headers of a table's columns in one language, in the template's order. */
export function columnTitles(kind: TableKind, language: Language): readonly string[] {
  return COLUMNS[kind].map((spec) => spec[language]);
}

/** English header (as problems carry it) in the reader's language; unknown headers stay as they are. */
export function columnTitle(english: string, language: Language): string {
  for (const specs of [...Object.values(COLUMNS), PLAN_COLUMNS]) {
    const spec = specs.find((candidate) => candidate.en === english);
    if (spec) return spec[language];
  }
  return language === 'th' ? thaiYearTitle(english) : english;
}

/** Key under which a header is looked up: spaces, line breaks, case, digits and punctuation do not count. */
export function headerKey(header: string): string {
  return sameTextKey(header).replace(/[^\p{L}\p{M}\p{N}]/gu, '');
}

function specsByHeader(kind: TableKind): ReadonlyMap<string, ColumnSpec> {
  return new Map(
    COLUMNS[kind].flatMap((spec: ColumnSpec) =>
      [spec.en, spec.th, ...spec.aliases].map((name) => [headerKey(name), spec] as const)
    )
  );
}

const LOOKUP: Readonly<Record<TableKind, ReadonlyMap<string, ColumnSpec>>> = {
  indicators: specsByHeader('indicators'),
  results: specsByHeader('results'),
  bands: specsByHeader('bands'),
  settings: specsByHeader('settings'),
  holidays: specsByHeader('holidays'),
};

/** The column that a header names; a remark in brackets after it (`Weight (%)`) does not matter. Null: not one of ours. */
export function columnOf(kind: TableKind, header: string): ColumnSpec | null {
  const found = LOOKUP[kind].get(headerKey(header));
  return found ?? LOOKUP[kind].get(headerKey(header.replace(/[([（].*$/su, ''))) ?? null;
}

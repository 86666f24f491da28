import type { Scale } from '../../engine';
import {
  anyCell,
  dayCell,
  periodCell,
  requiredText,
  targetCell,
  termCell,
  textCell,
  unitsCell,
} from '../cells/cells';
import { budgetCell, fiscalYearCell, numberCell } from '../cells/numberCells';
import { column, type ColumnSpec } from './column';
import { COMBINATIONS, DIRECTIONS, KINDS, METHOD_WORDS, PLAN_KINDS } from '../../engine';

/*
 * Every column of every table, declared once: its headers in all languages, what its cells are read as, and how the
 * template draws it. One file, because it is what a new language has to go through.
 */

const ANY_NUMBER = numberCell({ low: -Number.MAX_VALUE, high: Number.MAX_VALUE });
/** A weight is more than 0; how large is a matter of the sum, which is normalised (domain.md §5). */
const WEIGHT = numberCell({ low: 0, high: 10_000, above: true });
const PRECISION = numberCell({ low: 0, high: 10, whole: true });
const BASE_VALUE = numberCell({ low: -1e15, high: 1e15 });

const FIGURE = { centred: true, withFormat: true };

function level<K extends string>(key: K, n: number) {
  return column(key, { en: `Level ${n}`, th: `ระดับ ${n}` }, anyCell, {
    aliases: [`ระดับที่ ${n}`, `ระดับคะแนน ${n}`, `คะแนน ${n}`, `เกณฑ์ ${n}`, `Score ${n}`, `${n}`],
    ...FIGURE,
  });
}

const UNIT = column('unit', { en: 'Unit', th: 'หน่วยงาน' }, unitsCell, {
  aliases: ['ส่วนราชการ', 'Department', 'Agency'],
  width: 16,
});
const CODE = column('code', { en: 'Code', th: 'รหัส' }, requiredText, {
  aliases: ['รหัสตัวชี้วัด', 'ตัวชี้วัดที่', 'Indicator code', 'KPI code'],
  required: true,
  width: 8,
  centred: true,
  typedAsText: true,
});
const PERIOD = {
  aliases: ['งวด', 'ไตรมาส', 'รอบการประเมิน', 'รอบรายงาน', 'Quarter'],
  width: 10,
  centred: true,
  typedAsText: true,
};
const EVIDENCE = column('evidence', { en: 'Evidence', th: 'หลักฐาน' }, textCell, {
  aliases: ['เอกสารหลักฐาน'],
  width: 24,
});
const NOTE = column('note', { en: 'Note', th: 'หมายเหตุ' }, textCell, {
  aliases: ['Notes', 'Remark', 'Remarks'],
  width: 26,
});

const ENGLISH_NAME = column('englishName', { en: 'English name', th: 'ชื่อภาษาอังกฤษ' }, textCell, {
  aliases: ['English'],
  width: 28,
});

/** Columns of the tables in the order of the template (design.md §2). */
export const COLUMNS = {
  indicators: [
    UNIT,
    column('group', { en: 'Group', th: 'ประเด็นการประเมิน' }, textCell, {
      aliases: ['ประเด็น', 'มิติ', 'Dimension', 'Perspective'],
      width: 30,
    }),
    CODE,
    column('partOf', { en: 'Part of', th: 'เป็นส่วนของ' }, textCell, {
      aliases: ['ส่วนของ', 'ตัวชี้วัดหลัก', 'Parent'],
      width: 10,
      centred: true,
      typedAsText: true,
    }),
    column('name', { en: 'Indicator', th: 'ตัวชี้วัด' }, textCell, {
      aliases: ['ชื่อตัวชี้วัด', 'Indicator name', 'KPI'],
      required: true,
      width: 44,
    }),
    column('unitOfMeasure', { en: 'Unit of measure', th: 'หน่วยวัด' }, textCell, {
      aliases: ['หน่วยนับ'],
    }),
    column('kind', { en: 'Kind', th: 'ประเภท' }, termCell(KINDS), {
      aliases: ['ประเภทตัวชี้วัด', 'Type'],
    }),
    column('period', { en: 'Period', th: 'รอบ' }, periodCell, PERIOD),
    level('level0', 0),
    level('level1', 1),
    level('level2', 2),
    level('level3', 3),
    level('level4', 4),
    level('level5', 5),
    level('level6', 6),
    level('level7', 7),
    level('level8', 8),
    level('level9', 9),
    level('level10', 10),
    column('target', { en: 'Target', th: 'เป้าหมาย' }, anyCell, {
      aliases: ['ค่าเป้าหมาย'],
      withFormat: true,
    }),
    column('weight', { en: 'Weight', th: 'น้ำหนัก' }, WEIGHT, {
      aliases: ['ค่าน้ำหนัก', 'Weight %', 'น้ำหนัก ร้อยละ'],
      width: 10,
      ...FIGURE,
    }),
    column('direction', { en: 'Direction', th: 'ทิศทาง' }, termCell(DIRECTIONS)),
    column('method', { en: 'Score method', th: 'วิธีคิดคะแนน' }, termCell(METHOD_WORDS), {
      aliases: ['วิธีให้คะแนน'],
    }),
    column('combination', { en: 'Combine periods', th: 'การรวมรอบ' }, termCell(COMBINATIONS), {
      aliases: ['วิธีรวมรอบ'],
    }),
    column('precision', { en: 'Precision', th: 'ทศนิยม' }, PRECISION, {
      aliases: ['จำนวนทศนิยม', 'Decimals'],
    }),
    column('supervisor', { en: 'Supervisor', th: 'ผู้กำกับดูแล' }, textCell, {
      aliases: ['ผู้กำกับดูแลตัวชี้วัด'],
      width: 36,
    }),
    column('dataKeeper', { en: 'Data keeper', th: 'ผู้จัดเก็บข้อมูล' }, textCell, {
      aliases: ['ผู้จัดเก็บข้อมูลตัวชี้วัด'],
      width: 36,
    }),
    column('formula', { en: 'Formula', th: 'สูตรการคำนวณ' }, textCell, {
      aliases: ['สูตร'],
      width: 36,
    }),
    EVIDENCE,
    NOTE,
  ],
  results: [
    UNIT,
    CODE,
    column('period', { en: 'Period', th: 'รอบ' }, periodCell, { ...PERIOD, required: 'long' }),
    column('actual', { en: 'Actual', th: 'ผลการปฏิบัติงาน' }, anyCell, {
      aliases: ['ผลการดำเนินงาน', 'ผลงาน', 'Result'],
      required: 'long',
      width: 18,
      ...FIGURE,
    }),
    column('numerator', { en: 'Numerator', th: 'ตัวตั้ง' }, ANY_NUMBER, {
      ...FIGURE,
    }),
    column('denominator', { en: 'Denominator', th: 'ตัวหาร' }, ANY_NUMBER, {
      width: 14,
      ...FIGURE,
    }),
    column('override', { en: 'Override score', th: 'คะแนนกรรมการ' }, ANY_NUMBER, {
      aliases: ['Override', 'คะแนนของกรรมการ'],
      ...FIGURE,
    }),
    column('reason', { en: 'Reason', th: 'เหตุผล' }, textCell, { width: 34 }),
    EVIDENCE,
    NOTE,
  ],
  groups: [
    column('group', { en: 'Group', th: 'ประเด็นการประเมิน' }, textCell, {
      aliases: ['ประเด็น', 'มิติ', 'กลุ่ม', 'Dimension', 'Perspective'],
      required: true,
      width: 30,
    }),
    column('weight', { en: 'Weight', th: 'น้ำหนัก' }, WEIGHT, {
      aliases: ['ค่าน้ำหนัก', 'Weight %', 'น้ำหนัก ร้อยละ'],
      required: true,
      width: 10,
      ...FIGURE,
    }),
    ENGLISH_NAME,
  ],
  bands: [
    column('from', { en: 'From', th: 'ตั้งแต่' }, ANY_NUMBER, {
      aliases: ['คะแนนตั้งแต่'],
      required: true,
      centred: true,
    }),
    column('name', { en: 'Name', th: 'ระดับการประเมิน' }, textCell, {
      aliases: ['Thai name', 'ชื่อระดับ', 'Band'],
      required: true,
      width: 26,
    }),
    ENGLISH_NAME,
    column('colour', { en: 'Colour', th: 'สี' }, textCell, { aliases: ['Color'] }),
  ],
  settings: [
    column('setting', { en: 'Setting', th: 'รายการ' }, textCell, {
      aliases: ['การตั้งค่า'],
      required: true,
      width: 24,
    }),
    column('value', { en: 'Value', th: 'ค่า' }, anyCell, { required: true, width: 16 }),
  ],
  holidays: [
    column('date', { en: 'Date', th: 'วันที่' }, dayCell, {
      aliases: ['วันเดือนปี'],
      required: true,
      width: 16,
      typedAsText: true,
      withFormat: true,
    }),
    column('holiday', { en: 'Holiday', th: 'วันหยุด' }, anyCell, {
      aliases: ['ชื่อวันหยุด', 'วันหยุดราชการ'],
      required: true,
      width: 32,
    }),
  ],
  /** One row for each statement; beside these, columns of years (`YEAR_COLUMNS`). */
  plan: [
    column('dimension', { en: 'Dimension', th: 'มิติ' }, textCell, {
      aliases: ['ยุทธศาสตร์', 'Strategy'],
    }),
    column('projectCode', { en: 'Project code', th: 'รหัสโครงการ' }, textCell, {
      aliases: ['Project no'],
    }),
    column('project', { en: 'Project', th: 'โครงการ' }, textCell, {
      aliases: ['โครงการ/กิจกรรม/มาตรการ', 'ชื่อโครงการ'],
      required: true,
    }),
    column('code', { en: 'Code', th: 'รหัส' }, textCell, {
      aliases: ['รหัสตัวชี้วัด', 'Indicator code'],
    }),
    column('statement', { en: 'Statement', th: 'ผลที่กำหนด' }, textCell, {
      aliases: ['ผลผลิต/ผลลัพธ์', 'ตัวชี้วัด', 'Indicator'],
    }),
    column('kind', { en: 'Kind', th: 'ประเภท' }, termCell(PLAN_KINDS), { aliases: ['Type'] }),
    column('unit', { en: 'Unit', th: 'หน่วยงาน' }, textCell, {
      aliases: ['ผู้รับผิดชอบ', 'หน่วยงานรับผิดชอบ', 'Department'],
    }),
    column('unitOfMeasure', { en: 'Unit of measure', th: 'หน่วยวัด' }, textCell, {
      aliases: ['หน่วยนับ'],
    }),
    column('baseYear', { en: 'Base year', th: 'ปีฐาน' }, fiscalYearCell),
    column('baseValue', { en: 'Base value', th: 'ค่าฐาน' }, BASE_VALUE, {
      aliases: ['ข้อมูลฐาน', 'Baseline'],
      withFormat: true,
    }),
    column('shared', { en: 'Shared budget', th: 'งบร่วมกับ' }, textCell, {
      aliases: ['ใช้งบร่วมกับ', 'Budget shared with'],
    }),
    column('note', { en: 'Note', th: 'หมายเหตุ' }, anyCell, { aliases: ['Notes', 'Remark'] }),
  ],
} as const satisfies Readonly<Record<string, readonly ColumnSpec[]>>;

/** Index = level. */
export const LEVEL_KEYS = [
  'level0',
  'level1',
  'level2',
  'level3',
  'level4',
  'level5',
  'level6',
  'level7',
  'level8',
  'level9',
  'level10',
] as const;

export type TableKind = keyof typeof COLUMNS;
export type ColumnKey<K extends TableKind = TableKind> = (typeof COLUMNS)[K][number]['key'];

/** Those of a table that a workbook with such a scale needs: all but the levels that it does not have. */
export function columnsFor<K extends TableKind>(
  kind: K,
  scale: Scale
): readonly (typeof COLUMNS)[K][number][] {
  const beyond = new Set<string>(LEVEL_KEYS.slice(scale.scores.length));
  const columns: readonly (typeof COLUMNS)[K][number][] = COLUMNS[kind];
  return columns.filter(({ key }) => !beyond.has(key));
}

/** Columns of KpiPlan for one fiscal year (B.E.): `Target 2566`, `งบประมาณ 2566`. */
export const YEAR_COLUMNS = {
  target: (year: number) =>
    column(`target${year}`, { en: `Target ${year}`, th: `เป้าหมาย ${year}` }, targetCell, {
      withFormat: true,
    }),
  budget: (year: number) =>
    column(`budget${year}`, { en: `Budget ${year}`, th: `งบประมาณ ${year}` }, budgetCell),
} as const;

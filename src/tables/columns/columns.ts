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
const SCORE = numberCell({ low: 0, high: 5 });
const BASE_VALUE = numberCell({ low: -1e15, high: 1e15 });

function level<K extends string>(key: K, n: number) {
  return column(key, `Level ${n}`, `ระดับ ${n}`, anyCell, {
    aliases: [`ระดับที่ ${n}`, `ระดับคะแนน ${n}`, `คะแนน ${n}`, `เกณฑ์ ${n}`, `Score ${n}`, `${n}`],
    centred: true,
    withFormat: true,
  });
}

const UNIT = column('unit', 'Unit', 'หน่วยงาน', unitsCell, {
  aliases: ['ส่วนราชการ', 'Department', 'Agency'],
  width: 16,
});
const CODE = column('code', 'Code', 'รหัส', requiredText, {
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
const EVIDENCE = column('evidence', 'Evidence', 'หลักฐาน', textCell, {
  aliases: ['เอกสารหลักฐาน'],
  width: 24,
});
const NOTE = column('note', 'Note', 'หมายเหตุ', textCell, {
  aliases: ['Notes', 'Remark', 'Remarks'],
  width: 50,
});

/** Columns of the tables in the order of the template (design.md §2). */
export const COLUMNS = {
  indicators: [
    UNIT,
    column('group', 'Group', 'ประเด็นการประเมิน', textCell, {
      aliases: ['ประเด็น', 'มิติ', 'Dimension', 'Perspective'],
      width: 30,
    }),
    CODE,
    column('partOf', 'Part of', 'เป็นส่วนของ', textCell, {
      aliases: ['ส่วนของ', 'ตัวชี้วัดหลัก', 'Parent'],
      width: 10,
      centred: true,
      typedAsText: true,
    }),
    column('name', 'Indicator', 'ตัวชี้วัด', textCell, {
      aliases: ['ชื่อตัวชี้วัด', 'Indicator name', 'KPI'],
      required: true,
      width: 44,
    }),
    column('unitOfMeasure', 'Unit of measure', 'หน่วยวัด', textCell, { aliases: ['หน่วยนับ'] }),
    column('kind', 'Kind', 'ประเภท', termCell(KINDS), { aliases: ['ประเภทตัวชี้วัด', 'Type'] }),
    column('period', 'Period', 'รอบ', periodCell, PERIOD),
    level('level0', 0),
    level('level1', 1),
    level('level2', 2),
    level('level3', 3),
    level('level4', 4),
    level('level5', 5),
    column('target', 'Target', 'เป้าหมาย', anyCell, {
      aliases: ['ค่าเป้าหมาย'],
      withFormat: true,
    }),
    column('weight', 'Weight', 'น้ำหนัก', WEIGHT, {
      aliases: ['ค่าน้ำหนัก', 'Weight %', 'น้ำหนัก ร้อยละ'],
      width: 10,
      centred: true,
      withFormat: true,
    }),
    column('direction', 'Direction', 'ทิศทาง', termCell(DIRECTIONS)),
    column('method', 'Score method', 'วิธีคิดคะแนน', termCell(METHOD_WORDS), {
      aliases: ['วิธีให้คะแนน'],
    }),
    column('combination', 'Combine periods', 'การรวมรอบ', termCell(COMBINATIONS), {
      aliases: ['วิธีรวมรอบ'],
    }),
    column('precision', 'Precision', 'ทศนิยม', PRECISION, { aliases: ['จำนวนทศนิยม', 'Decimals'] }),
    column('supervisor', 'Supervisor', 'ผู้กำกับดูแล', textCell, {
      aliases: ['ผู้กำกับดูแลตัวชี้วัด'],
      width: 36,
    }),
    column('dataKeeper', 'Data keeper', 'ผู้จัดเก็บข้อมูล', textCell, {
      aliases: ['ผู้จัดเก็บข้อมูลตัวชี้วัด'],
      width: 36,
    }),
    column('formula', 'Formula', 'สูตรการคำนวณ', textCell, { aliases: ['สูตร'], width: 36 }),
    EVIDENCE,
    NOTE,
  ],
  results: [
    UNIT,
    CODE,
    column('period', 'Period', 'รอบ', periodCell, { ...PERIOD, required: 'long' }),
    column('actual', 'Actual', 'ผลการปฏิบัติงาน', anyCell, {
      aliases: ['ผลการดำเนินงาน', 'ผลงาน', 'Result'],
      required: 'long',
      width: 18,
      centred: true,
      withFormat: true,
    }),
    column('numerator', 'Numerator', 'ตัวตั้ง', ANY_NUMBER, { centred: true, withFormat: true }),
    column('denominator', 'Denominator', 'ตัวหาร', ANY_NUMBER, { centred: true, withFormat: true }),
    column('override', 'Override score', 'คะแนนกรรมการ', SCORE, {
      aliases: ['Override', 'คะแนนของกรรมการ'],
      centred: true,
      withFormat: true,
    }),
    column('reason', 'Reason', 'เหตุผล', textCell, { width: 36 }),
    EVIDENCE,
    NOTE,
  ],
  bands: [
    column('from', 'From', 'ตั้งแต่', SCORE, {
      aliases: ['คะแนนตั้งแต่'],
      required: true,
      centred: true,
    }),
    column('name', 'Name', 'ระดับการประเมิน', textCell, {
      aliases: ['Thai name', 'ชื่อระดับ', 'Band'],
      required: true,
      width: 30,
    }),
    column('englishName', 'English name', 'ชื่อภาษาอังกฤษ', textCell, {
      aliases: ['English'],
      width: 28,
    }),
    column('colour', 'Colour', 'สี', textCell, { aliases: ['Color'] }),
  ],
  settings: [
    column('setting', 'Setting', 'รายการ', textCell, {
      aliases: ['การตั้งค่า'],
      required: true,
      width: 24,
    }),
    column('value', 'Value', 'ค่า', anyCell, { required: true, width: 16 }),
  ],
  holidays: [
    column('date', 'Date', 'วันที่', dayCell, {
      aliases: ['วันเดือนปี'],
      required: true,
      width: 16,
      typedAsText: true,
      withFormat: true,
    }),
    column('holiday', 'Holiday', 'วันหยุด', anyCell, {
      aliases: ['ชื่อวันหยุด', 'วันหยุดราชการ'],
      required: true,
      width: 32,
    }),
  ],
  /** One row for each statement; beside these, columns of years (`YEAR_COLUMNS`). */
  plan: [
    column('dimension', 'Dimension', 'มิติ', textCell, { aliases: ['ยุทธศาสตร์', 'Strategy'] }),
    column('projectCode', 'Project code', 'รหัสโครงการ', textCell, { aliases: ['Project no'] }),
    column('project', 'Project', 'โครงการ', textCell, {
      aliases: ['โครงการ/กิจกรรม/มาตรการ', 'ชื่อโครงการ'],
      required: true,
    }),
    column('code', 'Code', 'รหัส', textCell, { aliases: ['รหัสตัวชี้วัด', 'Indicator code'] }),
    column('statement', 'Statement', 'ผลที่กำหนด', textCell, {
      aliases: ['ผลผลิต/ผลลัพธ์', 'ตัวชี้วัด', 'Indicator'],
    }),
    column('kind', 'Kind', 'ประเภท', termCell(PLAN_KINDS), { aliases: ['Type'] }),
    column('unit', 'Unit', 'หน่วยงาน', textCell, {
      aliases: ['ผู้รับผิดชอบ', 'หน่วยงานรับผิดชอบ', 'Department'],
    }),
    column('unitOfMeasure', 'Unit of measure', 'หน่วยวัด', textCell, { aliases: ['หน่วยนับ'] }),
    column('baseYear', 'Base year', 'ปีฐาน', fiscalYearCell),
    column('baseValue', 'Base value', 'ค่าฐาน', BASE_VALUE, {
      aliases: ['ข้อมูลฐาน', 'Baseline'],
      withFormat: true,
    }),
    column('shared', 'Shared budget', 'งบร่วมกับ', textCell, {
      aliases: ['ใช้งบร่วมกับ', 'Budget shared with'],
    }),
    column('note', 'Note', 'หมายเหตุ', anyCell, { aliases: ['Notes', 'Remark'] }),
  ],
} as const satisfies Readonly<Record<string, readonly ColumnSpec[]>>;

export const LEVEL_KEYS = ['level0', 'level1', 'level2', 'level3', 'level4', 'level5'] as const;

export type TableKind = keyof typeof COLUMNS;
export type ColumnKey<K extends TableKind = TableKind> = (typeof COLUMNS)[K][number]['key'];

/** Excel table names that the reader looks for first. */
export const TABLE_NAMES: Readonly<Record<TableKind, string>> = {
  indicators: 'KpiIndicators',
  results: 'KpiResults',
  bands: 'KpiBands',
  settings: 'KpiSettings',
  holidays: 'KpiHolidays',
  plan: 'KpiPlan',
};

/** Columns of KpiPlan for one fiscal year (B.E.): `Target 2566`, `งบประมาณ 2566`. */
export const YEAR_COLUMNS = {
  target: (year: number) =>
    column(`target${year}`, `Target ${year}`, `เป้าหมาย ${year}`, targetCell, { withFormat: true }),
  budget: (year: number) =>
    column(`budget${year}`, `Budget ${year}`, `งบประมาณ ${year}`, budgetCell),
} as const;

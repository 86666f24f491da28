import type { Scale } from '../../engine';
import { anyCell, dayCell, periodCell, textCell } from '../cells/cells';
import { isBlank } from '../cells/text';
import { column, type ColumnSpec } from './column';
import { INDICATOR_COLUMNS, LEVEL_KEYS } from './indicatorColumns';
import { PLAN_COLUMNS } from './planColumns';
import {
  ANY_NUMBER,
  CODE,
  EVIDENCE,
  FIGURE,
  NOTE,
  PERIOD,
  UNIT,
  WEIGHT,
  WEIGHT_COLUMN,
} from './sharedColumns';

/*
 * Every column of every table, declared once: its headers in all languages, what its cells are read as, and how the
 * template draws it. These files (`*Columns.ts`) are what a new language has to go through.
 */

const ENGLISH_NAME = column('englishName', { en: 'English name', th: 'ชื่อภาษาอังกฤษ' }, textCell, {
  aliases: ['English'],
  width: 28,
});

/** Columns of the tables in the order of the template (design.md §2). */
export const COLUMNS = {
  indicators: INDICATOR_COLUMNS,
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
      ...WEIGHT_COLUMN,
      required: true,
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
      width: 30,
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
      width: 64,
    }),
  ],
  plan: PLAN_COLUMNS,
} as const satisfies Readonly<Record<string, readonly ColumnSpec[]>>;

export type TableKind = keyof typeof COLUMNS;
export type ColumnKey<K extends TableKind = TableKind> = (typeof COLUMNS)[K][number]['key'];

/** A column of somebody's own in a table of ours, under its own header in every language. */
export function ownColumn(key: string, header: string): ColumnSpec {
  return column(key, { en: header, th: header }, anyCell, { width: OWN_WIDTH });
}

const OWN_WIDTH = 18;

/**
 * Those of a table that a workbook with such a scale needs: all but the levels that it does not have, and the rare ones in
 * which none of its rows says anything. `rows`: their cells in the order of all columns.
 */
export function columnsFor<K extends TableKind>(
  kind: K,
  scale: Scale,
  rows: readonly (readonly unknown[])[] = []
): readonly (typeof COLUMNS)[K][number][] {
  const beyond = new Set<string>(LEVEL_KEYS.slice(scale.scores.length));
  const columns: readonly (typeof COLUMNS)[K][number][] = COLUMNS[kind];
  const says = (column: number): boolean => rows.some((row) => !isBlank(row[column]));
  return columns.filter(({ key, rare }, i) => !beyond.has(key) && (!rare || says(i)));
}

import { COMBINATIONS, DIRECTIONS, KINDS, METHOD_WORDS } from '../../engine';
import { anyCell, periodCell, termCell, textCell } from '../cells/cells';
import { targetCurve } from '../cells/curveCell';
import { numberCell } from '../cells/numberCells';
import { column, type ColumnSpec } from './column';
import { CODE, EVIDENCE, FIGURE, NOTE, PERIOD, UNIT, WEIGHT, WEIGHT_COLUMN } from './sharedColumns';

const PRECISION = numberCell({ low: 0, high: 10, whole: true });

function level<K extends string>(key: K, n: number) {
  return column(key, { en: `Level ${n}`, th: `ระดับ ${n}` }, anyCell, {
    aliases: [`ระดับที่ ${n}`, `ระดับคะแนน ${n}`, `คะแนน ${n}`, `เกณฑ์ ${n}`, `Score ${n}`, `${n}`],
    ...FIGURE,
  });
}

/** Columns of KpiIndicators in the order of the template (design.md §2). */
export const INDICATOR_COLUMNS = [
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
  column('weight', { en: 'Weight', th: 'น้ำหนัก' }, WEIGHT, WEIGHT_COLUMN),
  column('direction', { en: 'Direction', th: 'ทิศทาง' }, termCell(DIRECTIONS)),
  column('method', { en: 'Score method', th: 'วิธีคิดคะแนน' }, termCell(METHOD_WORDS), {
    aliases: ['วิธีให้คะแนน'],
  }),
  column('curve', { en: 'Target curve', th: 'เส้นคะแนนของเป้าหมาย' }, targetCurve, {
    aliases: ['เส้นคะแนน', 'Curve'],
    width: 24,
    typedAsText: true,
    rare: true,
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
] as const satisfies readonly ColumnSpec[];

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

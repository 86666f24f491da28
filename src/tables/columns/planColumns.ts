import { PLAN_KINDS } from '../../engine';
import { anyCell, targetCell, termCell, textCell } from '../cells/cells';
import { budgetCell, fiscalYearCell, numberCell } from '../cells/numberCells';
import { column, type ColumnSpec } from './column';

const BASE_VALUE = numberCell({ low: -1e15, high: 1e15 });

/** Columns of KpiPlan, one row for each statement; beside these, columns of years (`YEAR_COLUMNS`). */
export const PLAN_COLUMNS = [
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
] as const satisfies readonly ColumnSpec[];

/** Columns of KpiPlan for one fiscal year (B.E.): `Target 2566`, `งบประมาณ 2566`. */
export const YEAR_COLUMNS = {
  target: (year: number) =>
    column(`target${year}`, { en: `Target ${year}`, th: `เป้าหมาย ${year}` }, targetCell, {
      withFormat: true,
    }),
  budget: (year: number) =>
    column(`budget${year}`, { en: `Budget ${year}`, th: `งบประมาณ ${year}` }, budgetCell),
} as const;

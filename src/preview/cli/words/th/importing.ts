import type { FormKind } from '../../../../tables';
import { views } from '../../../../taskpane/words/th/views';
import type { ImportingWords } from '../en/importing';

/** The pane's words for what columns and rows are. */
const { columnRole, rowRole } = views.import;

const KINDS: Readonly<Record<FormKind, string>> = {
  levels: 'เกณฑ์ของแต่ละระดับเรียงตามคอลัมน์',
  target: 'มีเป้าหมาย ไม่มีเกณฑ์ของแต่ละระดับ',
  ladder: 'เกณฑ์ของแต่ละระดับเรียงลงตามแถว',
  ticks: 'ทำเครื่องหมาย ✓ ของแต่ละหน่วยงาน',
  list: 'รายการข้อความ',
  unknown: 'ไม่ทราบรูปแบบ',
};

const place = (at: string): string => at || 'ช่องของผลนี้';

export const importing: ImportingWords = {
  form: (kind, roles) =>
    `แบบฟอร์ม: ${KINDS[kind]} (${roles.map((role) => columnRole[role]).join(', ')})`,
  rowRole: (role) => rowRole[role],
  standing: ({ range, title, unit, headerRow, indicators }) =>
    [
      `${range}: ตัวชี้วัด ${indicators}`,
      headerRow === null ? 'ไม่มีหัวตาราง' : `หัวตารางอยู่แถว ${headerRow}`,
      unit === null ? 'ไม่ระบุหน่วยงาน' : `หน่วยงาน ${unit}`,
      ...(title === null ? [] : [`“${title}”`]),
    ].join(' · '),
  leftOut: 'ไม่นำเข้า:',
  indicators: (count) => `ตัวชี้วัด: ${count}`,
  skipped: (codes) => `มีอยู่แล้ว จึงไม่เพิ่ม: ${codes}`,
  missing: (columns) => `ตารางไม่มีคอลัมน์: ${columns}`,
  results: (count) =>
    [
      `ผลการปฏิบัติงาน: ใหม่ ${count.new}`,
      `ตรงกับเดิม ${count.same}`,
      `ต่างจากเดิม ${count.differ}`,
      ...(count.left > 0 ? [`ไม่นำเข้า ${count.left}`] : []),
    ].join(' · '),
  of: { numerator: columnRole.numerator, denominator: columnRole.denominator },
  told: {
    replaced: ({ was, is }) => `เดิม ${was} เปลี่ยนเป็น ${is}`,
    changed: ({ was, is }) => `คงค่าเดิม ${was} ไว้ แบบฟอร์มระบุ ${is}`,
    noPeriod: ({ is }) => `ผล ${is} ไม่ระบุรอบ โปรดระบุด้วย --period`,
    twice: ({ is }) => `แบบฟอร์มระบุมากกว่าหนึ่งครั้งและไม่ตรงกัน ครั้งนี้ ${is} จึงไม่บันทึก`,
    formula: ({ was, is, at }) => `${place(at)} เป็นสูตร จึงคงไว้ (${was}) แบบฟอร์มระบุ ${is}`,
    noColumn: () => 'ตาราง KpiResults ไม่มีคอลัมน์สำหรับผลนี้',
    sharedRow: ({ was, is, at }) =>
      `แถวของ ${place(at)} ใช้ร่วมกันหลายหน่วยงาน จึงคงไว้ (${was}) แบบฟอร์มระบุ ${is} โปรดแยกเป็นแถวของแต่ละหน่วยงาน`,
  },
  notWritten: 'ไม่ได้บันทึกไฟล์ เพราะไม่มีสิ่งที่จะเพิ่ม',
};

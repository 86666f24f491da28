import type { Bilingual } from '../../engine';

/** What happened, and what the user can do about it. */
export interface Said {
  readonly what: Bilingual;
  readonly todo: Bilingual;
}

/** The sheet that was at work; nothing where it is not known. */
const atSheet = {
  th: (name: string): string => (name === '' ? '' : ` ที่แผ่นงาน “${name}”`),
  en: (name: string): string => (name === '' ? '' : ` at the sheet “${name}”`),
};

/** What is said of each problem; `name`: the sheet, table, cell, unit or code that it is about. */
export const HOST_WORDS = {
  editMode: () => ({
    what: { th: 'Excel กำลังอยู่ในโหมดแก้ไขเซลล์', en: 'Excel is editing a cell.' },
    todo: {
      th: 'กด Enter หรือ Esc เพื่อออกจากเซลล์ แล้วลองอีกครั้ง',
      en: 'Press Enter or Esc to leave the cell, then try again.',
    },
  }),
  protected: (name) => ({
    what:
      name === ''
        ? { th: 'แผ่นงานหรือสมุดงานถูกป้องกันไว้', en: 'The sheet or the workbook is protected.' }
        : { th: `แผ่นงาน “${name}” ถูกป้องกันไว้`, en: `The sheet “${name}” is protected.` },
    todo: {
      th: 'ยกเลิกการป้องกัน (แท็บ รีวิว) แล้วลองอีกครั้ง',
      en: 'Unprotect it (Review tab), then try again.',
    },
  }),
  sheetsLocked: (name) => ({
    what: {
      th: `โครงสร้างของสมุดงานถูกป้องกันไว้ จึงเพิ่มแผ่นงาน “${name}” ไม่ได้ และไม่มีอะไรเปลี่ยน`,
      en: `The structure of the workbook is protected, so the sheet “${name}” cannot be added. Nothing was changed.`,
    },
    todo: {
      th: 'เปิดแท็บ รีวิว แล้วกด ป้องกันสมุดงาน เพื่อยกเลิก แล้วลองอีกครั้ง',
      en: 'Press Protect Workbook in the Review tab to take the protection off, then try again.',
    },
  }),
  tooLarge: (name) => ({
    what: {
      th: `ข้อมูลมากกว่าที่ Excel รับได้ในครั้งเดียว${atSheet.th(name)}`,
      en: `This is more data than Excel accepts at once${atSheet.en(name)}.`,
    },
    todo: {
      th: 'ให้คะแนนทีละหน่วยงาน หรือแบ่งสมุดงาน',
      en: 'Score one unit at a time, or split the workbook.',
    },
  }),
  sheetTaken: (name) => ({
    what: {
      th: `มีแผ่นงานชื่อ “${name}” อยู่แล้ว และไม่ใช่แผ่นที่โปรแกรมสร้าง จึงไม่เขียนทับ`,
      en: `There is already a sheet named “${name}” that this add-in did not make, so it was not overwritten.`,
    },
    todo: { th: 'เปลี่ยนชื่อแผ่นงานนั้น แล้วลองอีกครั้ง', en: 'Rename that sheet, then try again.' },
  }),
  tableTaken: (name) => ({
    what: {
      th: `มีตารางชื่อ “${name}” อยู่แล้ว และไม่ใช่ตารางที่โปรแกรมสร้าง จึงไม่เขียนทับ`,
      en: `There is already a table named “${name}” that this add-in did not make, so it was not overwritten.`,
    },
    todo: {
      th: 'เปลี่ยนชื่อตารางนั้น (แท็บ การออกแบบตาราง) แล้วลองอีกครั้ง',
      en: 'Rename that table (Table Design tab), then try again.',
    },
  }),
  nameTaken: (name) => ({
    what: {
      th: `มีชื่อที่กำหนดไว้ “${name}” อยู่แล้ว จึงไม่ได้เขียนอะไร`,
      en: `There is already a defined name “${name}”, so nothing was written.`,
    },
    todo: {
      th: 'เปลี่ยนชื่อนั้น (แท็บ สูตร แล้วเลือก ตัวจัดการชื่อ) แล้วลองอีกครั้ง',
      en: 'Rename it (Formulas tab, Name Manager), then try again.',
    },
  }),
  noRoom: (name) => ({
    what: {
      th: `ใต้ตาราง “${name}” มีข้อมูลอื่นอยู่ จึงไม่ได้เพิ่มแถว`,
      en: `There is something else below the table “${name}”, so no rows were added.`,
    },
    todo: {
      th: 'ย้ายสิ่งที่อยู่ใต้ตาราง หรือแทรกแถวว่างใต้ตาราง แล้วลองอีกครั้ง',
      en: 'Move what is below the table, or insert blank rows there, then try again.',
    },
  }),
  filtered: (name) => ({
    what: {
      th: `ตัวกรองซ่อนบางแถว${name === '' ? '' : `ของ “${name}” `}อยู่ จึงไม่ได้เขียนอะไร เพราะค่าอาจลงผิดแถว`,
      en: `A filter hides rows${name === '' ? '' : ` of “${name}”`}, so nothing was written: values could land in other rows.`,
    },
    todo: {
      th: 'ล้างตัวกรองนั้น (แท็บ ข้อมูล > ล้าง) แล้วลองอีกครั้ง',
      en: 'Clear that filter (Data tab, Clear), then try again.',
    },
  }),
  cannotGrow: (name) => ({
    what: {
      th: `ขยายตารางไม่ได้ (${name} แถว) เพราะตารางมีแถวผลรวม`,
      en: `The table could not be made longer (${name} rows), because it has a total row.`,
    },
    todo: {
      th: 'เพิ่มแถวว่างท้ายตารางตามจำนวนนั้น (ปิดแถวผลรวมก่อน) แล้วลองอีกครั้ง',
      en: 'Add as many blank rows at its end (without the total row), then try again.',
    },
  }),
  nothingReported: () => ({
    what: {
      th: 'ยังไม่มีผลการปฏิบัติงาน จึงยังไม่มีอะไรให้เก็บเป็นภาพ ณ วันรายงาน',
      en: 'There are no results yet, so there is nothing to keep as reported.',
    },
    todo: {
      th: 'กรอกผลอย่างน้อยหนึ่งรายการ แล้วลองอีกครั้ง',
      en: 'Enter at least one result, then try again.',
    },
  }),
  nothingToSummarise: () => ({
    what: {
      th: 'แผ่นสรุปที่เลือกไม่มีข้อมูลให้แสดง (เช่น เปรียบเทียบหน่วยงานเมื่อมีหน่วยงานเดียว)',
      en: 'There is nothing for the chosen sheets (a comparison needs two units, changes need a snapshot).',
    },
    todo: { th: 'เลือกแผ่นสรุปอื่น', en: 'Choose other sheets.' },
  }),
  noResultTable: () => ({
    what: {
      th: 'ไม่พบตารางผลการปฏิบัติงาน (KpiResults)',
      en: 'There is no table of results (KpiResults).',
    },
    todo: {
      th: 'แทรกแม่แบบเปล่าเพื่อสร้างตาราง แล้วลองอีกครั้ง',
      en: 'Insert the empty template to get one, then try again.',
    },
  }),
  noResultColumn: (name) => ({
    what: {
      th: `ตารางผลการปฏิบัติงานไม่มีคอลัมน์สำหรับข้อมูลนี้ (${name})`,
      en: `The table of results has no column for this (${name}).`,
    },
    todo: {
      th: 'เพิ่มคอลัมน์นั้นในตาราง (ดูชื่อคอลัมน์ได้จากแม่แบบ) แล้วลองอีกครั้ง',
      en: 'Add that column to the table (the template shows its name), then try again.',
    },
  }),
  formulaThere: (name) => ({
    what: {
      th: `เซลล์ ${name} เป็นสูตร จึงไม่เขียนทับ`,
      en: `The cell ${name} holds a formula, so it was not overwritten.`,
    },
    todo: { th: 'แก้ไขที่เซลล์นั้นเอง', en: 'Change it in the cell itself.' },
  }),
  unfinished: (name) => ({
    what: {
      th: `Excel ยังคำนวณสูตรของโปรแกรมไม่เสร็จ (${name}) จึงยังไม่เปลี่ยนสูตรใดเป็นค่า`,
      en: `Excel has not finished calculating formulas of this add-in (${name}), so no formula was turned into a value.`,
    },
    todo: {
      th: 'รอจนเซลล์เหล่านั้นแสดงผล แล้วลองอีกครั้ง',
      en: 'Wait until these cells show their results, then try again.',
    },
  }),
  changedSince: () => ({
    what: {
      th: 'ผลในเซลล์นี้ถูกแก้ไขหลังจากบันทึกแล้ว จึงไม่ย้อนกลับ',
      en: 'This result has been changed since it was written, so it was not taken back.',
    },
    todo: { th: 'แก้ไขที่เซลล์นั้นเอง', en: 'Change it in the cell itself.' },
  }),
  noSelection: () => ({
    what: {
      th: 'ที่เลือกไว้ไม่ใช่ช่วงเซลล์ช่วงเดียว หรือใหญ่เกินไป',
      en: 'The selection is not one range of cells, or it is too large.',
    },
    todo: {
      th: 'เลือกช่วงของแบบฟอร์ม (ไม่เกิน 20,000 แถว 100 คอลัมน์) แล้วลองอีกครั้ง',
      en: 'Select the range of the form (at most 20,000 rows and 100 columns), then try again.',
    },
  }),
  cancelled: () => ({
    what: {
      th: 'ยกเลิกแล้ว สมุดงานเหมือนก่อนเริ่ม',
      en: 'Cancelled. The workbook is as it was before.',
    },
    todo: { th: 'เริ่มใหม่ได้ทุกเมื่อ', en: 'Start again whenever you like.' },
  }),
  noUndo: (name) => ({
    what: {
      th: `Excel ไม่รับขั้นตอนนี้${atSheet.th(name)} เพราะย้อนกลับไม่ได้`,
      en: `Excel refused this${atSheet.en(name)} because it could not be undone.`,
    },
    todo: {
      th: 'ลองอีกครั้ง ถ้ายังเกิดซ้ำ ให้ปรับปรุง Excel เป็นรุ่นล่าสุด',
      en: 'Try again; if it happens again, update Excel to its newest version.',
    },
  }),
  interrupted: (name) => ({
    what: {
      th: `Excel หยุดตอบ${atSheet.th(name)} สมุดงานเหมือนก่อนเริ่ม`,
      en: `Excel stopped answering${atSheet.en(name)}. The workbook is as it was before.`,
    },
    todo: { th: 'ลองอีกครั้ง', en: 'Try again.' },
  }),
  refused: (name) => ({
    what: {
      th: `Excel ไม่ทำตามคำขอของโปรแกรมเสริม${atSheet.th(name)} สมุดงานเหมือนก่อนเริ่ม`,
      en: `Excel refused what the add-in asked for${atSheet.en(name)}. The workbook is as it was before.`,
    },
    todo: {
      th: 'ลองอีกครั้ง ถ้ายังเกิดซ้ำ ให้ส่งข้อความนี้ให้ผู้ดูแลโปรแกรมเสริม',
      en: 'Try again; if it happens again, send this message to whoever looks after the add-in.',
    },
  }),
  ours: (name) => ({
    what: {
      th: `โปรแกรมเสริมทำงานผิดพลาดเอง${atSheet.th(name)} ไม่ใช่เพราะ Excel หรือสมุดงาน สมุดงานเหมือนก่อนเริ่ม`,
      en: `This is an error of the add-in itself${atSheet.en(name)}, not of Excel or of the workbook, which is as it was before.`,
    },
    todo: {
      th: 'ส่งข้อความนี้ให้ผู้ดูแลโปรแกรมเสริม พร้อมสำเนาสมุดงานถ้าให้ได้',
      en: 'Send this message to whoever looks after the add-in, with a copy of the workbook if you may.',
    },
  }),
  notRestored: (name) => ({
    what: {
      th: `เขียนไม่สำเร็จ และคืนแผ่นงาน “${name}” ไม่สำเร็จ แผ่นงานอื่นเหมือนก่อนเริ่ม`,
      en: `Writing failed, and the sheet “${name}” could not be put back. Every other sheet is as it was before.`,
    },
    todo: {
      th: 'ปิดสมุดงานโดยไม่บันทึก หรือสั่งให้คะแนนใหม่เพื่อสร้างแผ่นงานนั้นอีกครั้ง',
      en: 'Close the workbook without saving, or run the step again to rebuild that sheet.',
    },
  }),
  nothingToScore: () => ({
    what: {
      th: 'ไม่พบตัวชี้วัดในสมุดงานนี้ (ตาราง KpiIndicators ที่มีคอลัมน์ รหัส และ ตัวชี้วัด)',
      en: 'There are no indicators in this workbook (a table KpiIndicators with the columns Code and Indicator).',
    },
    todo: {
      th: 'แทรกตัวอย่างหรือแบบเปล่า หรือกดตรวจสอบเพื่อดูว่าขาดอะไร',
      en: 'Insert the sample or the empty template, or press Check to see what is missing.',
    },
  }),
  unknownUnit: (name) => ({
    what: { th: `ไม่พบหน่วยงาน “${name}”`, en: `There is no unit “${name}”.` },
    todo: {
      th: 'เลือกหน่วยงานตามที่เขียนไว้ในตารางตัวชี้วัด',
      en: 'Choose a unit as it is written in the table of indicators.',
    },
  }),
  gone: (name) => ({
    what: {
      th: `ไม่พบแผ่นงานหรือตารางที่อ้างถึงแล้ว${atSheet.th(name)}`,
      en: `The sheet or table is no longer there${atSheet.en(name)}.`,
    },
    todo: { th: 'กดตรวจสอบอีกครั้ง', en: 'Press Check again.' },
  }),
} satisfies Record<string, (name: string) => Said>;

export type HostProblemCode = keyof typeof HOST_WORDS;

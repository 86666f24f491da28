import type { Saying } from './said';

/** The sheet that was at work; nothing where it is not known. */
const atSheet = {
  th: (name: string): string => (name === '' ? '' : ` ที่แผ่นงาน “${name}”`),
  en: (name: string): string => (name === '' ? '' : ` at the sheet “${name}”`),
};

/** What is said where Excel does not do what it is asked for, or not all of it. */
export const EXCEL_WORDS = {
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
  notOpened: () => ({
    what: {
      th: 'Excel ไม่เปิดสมุดงานใหม่ สมุดงานนี้ไม่เปลี่ยนแปลง',
      en: 'Excel did not open a new workbook. This workbook is as it was.',
    },
    todo: {
      th: 'ลองอีกครั้ง หรือบันทึกเป็นไฟล์แล้วเปิดใน Excel หากหน่วยงานตั้งนโยบายห้ามไว้ โปรดแจ้งผู้ดูแลระบบ',
      en: 'Try again, or save it as a file and open that in Excel. A policy of your organisation may forbid it: ask whoever looks after your computer.',
    },
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
  gone: (name) => ({
    what: {
      th: `ไม่พบแผ่นงานหรือตารางที่อ้างถึงแล้ว${atSheet.th(name)}`,
      en: `The sheet or table is no longer there${atSheet.en(name)}.`,
    },
    todo: { th: 'กดตรวจสอบอีกครั้ง', en: 'Press Check again.' },
  }),
} satisfies Record<string, Saying>;

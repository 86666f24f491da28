import type { Saying } from './said';

/** What is said where the workbook does not have what a step needs, or has something in its way. */
export const WORKBOOK_WORDS = {
  sheetTaken: (name) => ({
    what: {
      th: `มีแผ่นงานชื่อ “${name}” อยู่แล้ว และไม่ใช่แผ่นที่โปรแกรมสร้าง จึงไม่เขียนทับ`,
      en: `There is already a sheet named “${name}” that this add-in did not make, so it was not overwritten.`,
    },
    todo: { th: 'เปลี่ยนชื่อแผ่นงานนั้น แล้วลองอีกครั้ง', en: 'Rename that sheet, then try again.' },
  }),
  tableThere: (name, sheet) => ({
    what: {
      th: `สมุดงานนี้มีตาราง “${name}” อยู่แล้ว ในแผ่นงาน “${sheet}” จึงไม่ได้แทรกอะไร`,
      en: `This workbook already has the table “${name}”, on the sheet “${sheet}”, so nothing was inserted.`,
    },
    todo: {
      th: 'ใช้ตารางที่มีอยู่ต่อไป หรือเปิดสมุดงานใหม่ แล้วลองอีกครั้ง',
      en: 'Go on with the tables that are there, or open a new workbook and try again.',
    },
  }),
  tableTaken: (name, sheet) => ({
    what: {
      th: `มีตารางชื่อ “${name}” อยู่แล้ว ในแผ่นงาน “${sheet}” และไม่ใช่ตารางที่โปรแกรมสร้าง จึงไม่เขียนทับ`,
      en: `There is already a table named “${name}”, on the sheet “${sheet}”, that this add-in did not make, so it was not overwritten.`,
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
  noRoom: (name, inTheWay) => ({
    what: {
      th: `ใต้ตาราง “${name}” มีข้อมูลอื่นอยู่ (${inTheWay}) จึงไม่ได้เพิ่มแถว`,
      en: `There is something else below the table “${name}” (${inTheWay}), so no rows were added.`,
    },
    todo: {
      th: 'ย้ายข้อมูลนั้น หรือแทรกแถวว่างใต้ตาราง แล้วลองอีกครั้ง',
      en: 'Move what is there, or insert blank rows below the table, then try again.',
    },
  }),
  nothingReported: () => ({
    what: {
      th: 'ยังไม่มีผลการปฏิบัติงาน จึงยังไม่มีคะแนนให้เก็บไว้ตามที่รายงาน',
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
  noSettingsTable: () => ({
    what: {
      th: 'ไม่พบตารางการตั้งค่า (KpiSettings)',
      en: 'There is no table of settings (KpiSettings).',
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
  sharedRow: (name) => ({
    what: {
      th: `แถวของเซลล์ ${name} ใช้ร่วมกันหลายหน่วยงาน จึงไม่เขียนผลของหน่วยงานเดียวลงไป`,
      en: `The row of the cell ${name} holds for several units, so the result of one was not written there.`,
    },
    todo: {
      th: 'ถ้าผลเป็นของทุกหน่วยงานในแถว ให้กรอกที่เซลล์นั้นเอง ถ้าไม่ใช่ ให้แยกเป็นแถวของแต่ละหน่วยงาน แล้วลองอีกครั้ง',
      en: 'If it is the result of all of them, enter it in the cell itself; if not, give each unit a row of its own and try again.',
    },
  }),
  formulaThere: (name) => ({
    what: {
      th: `เซลล์ ${name} เป็นสูตร จึงไม่เขียนทับ`,
      en: `The cell ${name} holds a formula, so it was not overwritten.`,
    },
    todo: {
      th: 'แก้ไขที่เซลล์นั้นเอง หรือแทนสูตรด้วยค่า แล้วลองอีกครั้ง',
      en: 'Change it in the cell itself, or put a value in place of the formula and try again.',
    },
  }),
  changedSince: () => ({
    what: {
      th: 'เซลล์นี้ถูกแก้ไขหลังจากบันทึกแล้ว จึงไม่ย้อนกลับ',
      en: 'This cell has been changed since it was written, so it was not taken back.',
    },
    todo: { th: 'แก้ไขที่เซลล์นั้นเอง', en: 'Change it in the cell itself.' },
  }),
  frozenChanged: (name) => ({
    what: {
      th: `${name} ถูกแก้ไขหลังจากเปลี่ยนสูตรเป็นค่า จึงไม่คืนสูตรใดเลย`,
      en: `${name} has been changed since formulas were turned into values, so no formula was put back.`,
    },
    todo: {
      th: 'แก้เซลล์นั้นให้เหมือนเดิมแล้วลองอีกครั้ง หรือกดให้คะแนนใหม่เพื่อเขียนสูตรอีกครั้ง',
      en: 'Make that cell what it was and try again, or score again, which writes the formulas anew.',
    },
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
} satisfies Record<string, Saying>;

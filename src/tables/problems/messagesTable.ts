import { columnTitle } from '../columns/headers';
import type { Sentences } from './sentences';
import { quoted } from './sentences';

/** Problems of tables, columns and sheets as a whole. */
export const TABLE_SENTENCES: Sentences<
  | 'noIndicatorTable'
  | 'noResultTable'
  | 'emptyTable'
  | 'severalTables'
  | 'missingColumn'
  | 'duplicateColumn'
  | 'sheetTaken'
  | 'tableTaken'
  | 'sheetProtected'
  | 'tooManyRows'
  | 'badBands'
  | 'notADay'
  | 'mergedHeader'
> = {
  noIndicatorTable: () => ({
    th: 'ไม่พบตารางตัวชี้วัดในสมุดงานนี้ ให้แทรกแบบฟอร์มเปล่าหรือตัวอย่างจากบานหน้าต่าง หรือทำตารางที่มีหัวคอลัมน์ “รหัส” และ “ตัวชี้วัด” (ชื่อตาราง KpiIndicators)',
    en: 'This workbook has no table of indicators. Insert the empty template or the sample from the pane, or make a table with the headers “Code” and “Indicator” (table name KpiIndicators).',
  }),
  noResultTable: () => ({
    th: 'ไม่พบตารางผลการปฏิบัติงาน ทุกตัวชี้วัดจึงยังไม่มีผล ให้ทำตารางที่มีหัวคอลัมน์ “รหัส” “รอบ” และ “ผลการปฏิบัติงาน” (ชื่อตาราง KpiResults)',
    en: 'There is no table of results, so every indicator is still without a result. Make a table with the headers “Code”, “Period” and “Actual” (table name KpiResults).',
  }),
  emptyTable: ({ table }) => ({
    th: `ตาราง ${table} ยังไม่มีข้อมูล ให้กรอกอย่างน้อยหนึ่งแถว`,
    en: `Table ${table} has no filled rows. Fill in at least one row.`,
  }),
  severalTables: ({ table }) => ({
    th: `มีมากกว่าหนึ่งตารางที่หัวคอลัมน์เหมือนกัน ตาราง ${table} นี้ไม่ถูกอ่าน หากต้องการใช้ตารางใด ให้ตั้งชื่อตารางนั้นเป็นชื่อมาตรฐาน เช่น KpiIndicators หรือ KpiResults`,
    en: `More than one table has these headers; this one (${table}) is not read. Give the table to be used the standard name, such as KpiIndicators or KpiResults.`,
  }),
  missingColumn: ({ table, column }) => ({
    th: `ตาราง ${table} ไม่มีคอลัมน์ “${columnTitle(column, 'th')}” จึงอ่านไม่ได้ ให้เพิ่มคอลัมน์หรือแก้หัวคอลัมน์`,
    en: `Table ${table} has no column “${column}” and cannot be read. Add the column or correct its header.`,
  }),
  duplicateColumn: ({ table, column }) => ({
    th: `ตาราง ${table} มีคอลัมน์ “${columnTitle(column, 'th')}” มากกว่าหนึ่งคอลัมน์ ใช้คอลัมน์แรก ให้ลบหรือเปลี่ยนชื่อคอลัมน์นี้`,
    en: `Table ${table} has more than one column “${column}”; the first is used. Delete or rename this one.`,
  }),
  mergedHeader: ({ header }) => ({
    th: `หัวตาราง ${quoted(header)} คลุมหลายคอลัมน์ จึงหาช่องเกณฑ์ระดับ 1–5 ไม่พบ ให้เขียนหัวทุกคอลัมน์ในแถวเดียว เช่น “ระดับ 1” ถึง “ระดับ 5”`,
    en: `The heading ${quoted(header)} stands over several columns, so the columns of levels 1–5 are not found. Head each column in one row, such as “Level 1” to “Level 5”.`,
  }),
  sheetTaken: ({ sheet }) => ({
    th: `มีแผ่นงานชื่อ ${quoted(sheet)} ของท่านอยู่แล้ว จะไม่เขียนทับ ให้เปลี่ยนชื่อแผ่นงานนั้นแล้วลองใหม่`,
    en: `A sheet named ${quoted(sheet)} of your own is in the way; it will not be overwritten. Rename that sheet and try again.`,
  }),
  tableTaken: ({ table, sheet }) => ({
    th: `มีตารางชื่อ ${table} ของท่านอยู่ในแผ่นงาน ${quoted(sheet)} จะไม่เขียนทับ ให้เปลี่ยนชื่อตารางนั้นแล้วลองใหม่`,
    en: `A table named ${table} of your own is on sheet ${quoted(sheet)}; it will not be overwritten. Rename that table and try again.`,
  }),
  sheetProtected: ({ sheet }) => ({
    th: `แผ่นงาน ${quoted(sheet)} ถูกป้องกันไว้ จึงเขียนไม่ได้ ให้ยกเลิกการป้องกันแผ่นงานแล้วลองใหม่`,
    en: `Sheet ${quoted(sheet)} is protected and cannot be written. Unprotect the sheet and try again.`,
  }),
  tooManyRows: ({ sheet, rows }) => ({
    th: `ต้องใช้ ${rows} แถวในแผ่นงาน ${quoted(sheet)} ซึ่งเกินจำนวนแถวของ Excel ให้แบ่งข้อมูลเป็นหลายสมุดงาน`,
    en: `Sheet ${quoted(sheet)} would need ${rows} rows, more than Excel has. Divide the data among several workbooks.`,
  }),
  notADay: ({ text }) => ({
    th: `“${text}” ไม่ใช่วันที่ โปรดพิมพ์ เช่น 13 ต.ค. 2569`,
    en: `“${text}” is no date. Type it like 13 Oct 2026.`,
  }),
  badBands: ({ text }) => ({
    th: `แถวระดับการประเมินนี้ใช้ไม่ได้ (${text === '' ? 'เว้นว่าง' : quoted(text)}) จึงใช้ระดับมาตรฐานแทน แต่ละแถวต้องมีคะแนนเริ่มต้น 0–5 ที่ไม่ซ้ำกัน ชื่อระดับ และสี เช่น แดง หรือ #C00000`,
    en: `This band cannot be used (${text === '' ? 'blank' : quoted(text)}), so the standard bands are. Each row needs a From score of 0–5 that no other row has, a name, and a colour such as red or #C00000.`,
  }),
};

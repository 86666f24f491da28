import type { Language } from '../../engine';

interface ListsWords {
  readonly missing: (cells: string) => string;
  readonly why: string;
  /** Cells of one column: its header, and how many. */
  readonly column: (title: string, cells: string) => string;
  readonly others: (title: string, cells: string) => string;
  readonly more: string;
  readonly putBack: string;
  readonly done: (cells: string) => string;
}

/** What the pane says of lists that cells have lost. */
export const listsWords: Readonly<Record<Language, ListsWords>> = {
  en: {
    missing: (cells) => `Cells without a list to choose from: ${cells}`,
    why: 'Other cells of these tables have one. Pasting takes it away, and rows that were added may have none yet. What stands in the cells does not change when it is put back.',
    column: (title, cells) => `“${title}” – cells without a list: ${cells}`,
    others: (title, cells) =>
      `“${title}” – cells with another data validation, which stays: ${cells}`,
    more: 'There are more such cells. They are shown when these have their lists.',
    putBack: 'Put the lists back',
    done: (cells) => `Cells that have their lists again: ${cells}`,
  },
  th: {
    missing: (cells) => `ไม่มีรายการให้เลือกใน ${cells} เซลล์`,
    why: 'เซลล์อื่นในตารางเดียวกันมีรายการให้เลือก เมื่อวางข้อมูลทับ รายการจะหายไป และแถวที่เพิ่มอาจยังไม่มี ใส่รายการได้โดยข้อมูลในเซลล์ไม่เปลี่ยน',
    column: (title, cells) => `“${title}” – ไม่มีรายการ ${cells} เซลล์`,
    others: (title, cells) =>
      `“${title}” – ตั้งการตรวจสอบความถูกต้องของข้อมูลแบบอื่นไว้ ${cells} เซลล์ คงไว้ตามเดิม`,
    more: 'ยังมีเซลล์อื่นอีก จะแสดงเมื่อใส่รายการเหล่านี้คืนแล้ว',
    putBack: 'ใส่รายการคืน',
    done: (cells) => `ใส่รายการคืนแล้ว ${cells} เซลล์`,
  },
};

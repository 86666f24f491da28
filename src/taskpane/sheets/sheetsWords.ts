import type { Language } from '../../engine';
import type { SummaryRole } from '../../scorecard';

interface Asked {
  readonly cells: number;
  readonly sheets: number;
  readonly names: string;
  readonly n: (count: number) => string;
}

interface SheetsWords {
  readonly title: string;
  readonly hint: string;
  /** What a sheet holds otherwise where there are targets alone. */
  readonly ofTargets: Partial<Record<SummaryRole, string>>;
  readonly all: string;
  readonly none: string;
  readonly makeSheets: (count: number) => string;
  readonly show: string;
  readonly showSheet: (sheet: string) => string;
  readonly sheetState: Readonly<Record<'done' | 'stale' | 'earlier', string>>;
  readonly keep: string;
  readonly keepTitle: string;
  readonly keepHint: string;
  readonly showKept: string;
  readonly freezeTitle: string;
  readonly freezeHint: string;
  readonly enterAgainTitle: string;
  readonly enterAgainHint: string;
  readonly freeze: string;
  /** What would become values: how many cells and sheets, and the names of these. */
  readonly freezeAsk: (facts: Asked) => string;
  readonly unfreeze: (count: number) => string;
  /** How to keep the formulas: with the button beside it, and where there is none. */
  readonly keepFormulas: Readonly<Record<'here' | 'byHand', string>>;
  readonly openCopy: string;
  readonly copyOpening: string;
  readonly copyOpened: string;
  readonly freezeYes: string;
  readonly freezeNo: string;
}

/** What the pane says around the sheets for the meeting, and of handing them out. */
export const sheetsWords: Readonly<Record<Language, SheetsWords>> = {
  en: {
    title: 'Sheets for the meeting',
    hint: 'Choose what to make. Each is a sheet of its own, laid out for A4; making it again replaces only that sheet.',
    ofTargets: {
      'summary:form':
        'The official form: every indicator with target, result, percent and whether it is met',
      'summary:executive':
        'For a meeting: how many targets are met, what is pending and what is not met',
    },
    all: 'Choose all',
    none: 'Choose none',
    makeSheets: (count) => `Make ${count} ${count === 1 ? 'sheet' : 'sheets'}`,
    show: 'Show',
    showSheet: (sheet) => `Show: ${sheet}`,
    sheetState: { done: 'up to date', stale: 'out of date', earlier: 'made earlier' },
    keep: 'Keep as reported',
    keepTitle: 'Keep as reported',
    keepHint:
      "Puts today's scores on a new sheet as values. The add-in never changes it again, and later runs can show what changed since.",
    showKept: 'Show what was kept',
    freezeTitle: 'For people without the add-in',
    freezeHint:
      'Turns every formula of the add-in in this workbook into the value it shows. Keep a copy with formulas if you will score again.',
    enterAgainTitle: 'Where cells show #NAME?',
    enterAgainHint:
      'Excel keeps #NAME? in formulas of the add-in that were there before it. This enters them again in the whole workbook; no formula is changed.',
    freeze: 'Turn formulas into values',
    freezeAsk: ({ cells, sheets, names, n }) =>
      `${n(cells)} ${cells === 1 ? 'cell' : 'cells'} on ${n(sheets)} ${sheets === 1 ? 'sheet' : 'sheets'} (${names}) will hold values, which no longer follow the results. You can put the formulas back here as long as this pane is open.`,
    keepFormulas: {
      here: 'To keep the formulas for good, save this workbook, open a copy of it and save that, too.',
      byHand:
        'To keep the formulas for good, save a copy of the workbook first: File, then Save a Copy.',
    },
    openCopy: 'Open a copy first',
    copyOpening: 'Opening a copy',
    copyOpened:
      'A copy with the formulas is open as a new workbook. Save it there; this one is unchanged.',
    unfreeze: (count) => `Undo: put ${count} ${count === 1 ? 'formula' : 'formulas'} back`,
    freezeYes: 'Turn into values',
    freezeNo: 'Leave as it is',
  },
  th: {
    title: 'แผ่นสรุปสำหรับการประชุม',
    hint: 'เลือกแผ่นที่จะสร้าง แต่ละแผ่นจัดหน้า A4 พร้อมพิมพ์ การสร้างใหม่จะแทนที่เฉพาะแผ่นเดิมของโปรแกรม',
    ofTargets: {
      'summary:form': 'แบบทางการ: ทุกตัวชี้วัดพร้อมเป้าหมาย ผล ร้อยละ และบรรลุหรือไม่',
      'summary:executive': 'สำหรับผู้บริหารและที่ประชุม: บรรลุกี่เป้าหมาย สิ่งที่รอผลและสิ่งที่ไม่บรรลุ',
    },
    all: 'เลือกทุกแผ่น',
    none: 'ไม่เลือกเลย',
    makeSheets: (count) => `สร้าง ${count} แผ่น`,
    show: 'เปิดดู',
    showSheet: (sheet) => `เปิดดู: ${sheet}`,
    sheetState: { done: 'เป็นปัจจุบัน', stale: 'ไม่เป็นปัจจุบัน', earlier: 'ทำไว้ก่อนแล้ว' },
    keep: 'เก็บไว้ตามที่รายงาน',
    keepTitle: 'เก็บไว้ตามที่รายงาน',
    keepHint: 'เก็บคะแนนวันนี้เป็นค่าในแผ่นงานใหม่ โปรแกรมจะไม่แก้แผ่นนี้อีก และครั้งต่อไปจะบอกได้ว่าอะไรเปลี่ยนไป',
    showKept: 'เปิดดูที่เก็บไว้',
    freezeTitle: 'สำหรับผู้ที่ไม่มีโปรแกรมเสริมนี้',
    freezeHint: 'เปลี่ยนสูตรของโปรแกรมทั้งสมุดงานเป็นค่าที่แสดงอยู่ หากจะให้คะแนนอีก ควรเก็บสำเนาที่มีสูตรไว้',
    enterAgainTitle: 'เมื่อเซลล์แสดง #NAME?',
    enterAgainHint:
      'Excel คง #NAME? ไว้ในสูตรของโปรแกรมที่มีอยู่ก่อนเปิดโปรแกรมเสริม คำสั่งนี้ใส่สูตรเดิมซ้ำอีกครั้งทั้งสมุดงาน โดยไม่เปลี่ยนสูตรใด',
    freeze: 'เปลี่ยนสูตรเป็นค่า',
    freezeAsk: ({ cells, sheets, names, n }) =>
      `${n(cells)} เซลล์ใน ${n(sheets)} แผ่นงาน (${names}) จะเป็นค่า และไม่เปลี่ยนตามผลอีก คืนสูตรได้จากที่นี่ตราบที่ยังไม่ปิดบานหน้าต่าง`,
    keepFormulas: {
      here: 'หากต้องการเก็บสูตรไว้ ให้บันทึกสมุดงานนี้ก่อน แล้วเปิดสำเนาและบันทึกสำเนานั้น',
      byHand: 'หากต้องการเก็บสูตรไว้ ให้บันทึกสำเนาสมุดงานก่อน: ไฟล์ > บันทึกสำเนา',
    },
    openCopy: 'เปิดสำเนาก่อน',
    copyOpening: 'กำลังเปิดสำเนา',
    copyOpened: 'เปิดสำเนาที่มีสูตรเป็นสมุดงานใหม่แล้ว โปรดบันทึกสำเนานั้น สมุดงานนี้ยังเหมือนเดิม',
    unfreeze: (count) => `ย้อนกลับ: คืนสูตร ${count} เซลล์`,
    freezeYes: 'เปลี่ยนเป็นค่า',
    freezeNo: 'ไม่เปลี่ยน',
  },
};

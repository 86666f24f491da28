import type { Said } from './words/said';

/** What of a run Excel did not do although everything is written; the sheets that it is about. */
const NOTICES = {
  noPrintSetup: (sheets) => ({
    what: {
      th: `เขียนข้อมูลครบแล้ว แต่ Excel ไม่รับการตั้งค่าหน้ากระดาษของแผ่นงาน ${sheets} (มักเพราะไม่มีเครื่องพิมพ์)`,
      en: `Everything is written, but Excel did not take the print set-up of ${sheets} (mostly because there is no printer).`,
    },
    todo: {
      th: 'เพิ่มเครื่องพิมพ์ (เช่น Microsoft Print to PDF) แล้วสั่งอีกครั้ง หรือตั้งค่าเองที่แท็บ เค้าโครงหน้ากระดาษ',
      en: 'Add a printer (Microsoft Print to PDF will do) and run the step again, or set the pages up in the Page Layout tab.',
    },
  }),
  notFitted: (sheets) => ({
    what: {
      th: `เขียนข้อมูลครบแล้ว แต่ Excel ไม่ได้ย่อแผ่นงาน ${sheets} ให้พอดีความกว้างหน้ากระดาษ`,
      en: `Everything is written, but Excel did not fit ${sheets} to the width of the page.`,
    },
    todo: {
      th: 'เปิดแท็บ เค้าโครงหน้ากระดาษ แล้วสั่งอีกครั้ง หรือเลือก ความกว้าง: 1 หน้า ในแท็บนั้นก่อนพิมพ์',
      en: 'Open the Page Layout tab and run the step again, or choose Width: 1 page there before you print.',
    },
  }),
  oldForms: (sheets) => ({
    what: {
      th: `แบบสรุปรายหน่วยงานต่อไปนี้ไม่ได้จัดทำใหม่ ตัวเลขจึงยังเป็นของครั้งก่อน: ${sheets}`,
      en: `These forms of single units were not made again and still show earlier figures: ${sheets}.`,
    },
    todo: {
      th: 'ลบแผ่นงานที่ไม่ใช้แล้ว หรือตั้งรายการ “แบบสรุปแยกหน่วยงาน” เป็น “ใช่” แล้วจัดทำสรุปของทุกหน่วยงานอีกครั้ง',
      en: 'Delete those that are no longer needed, or set “Form for each unit” to “yes” and summarise all units again.',
    },
  }),
} satisfies Readonly<Record<string, (sheets: string) => Said>>;

/** Something to be told after a run that has succeeded: what is not as it should be, and what to do. */
export interface Notice {
  readonly code: keyof typeof NOTICES | 'leftOut';
  readonly bilingual: Said;
}

export type OnNotice = (notice: Notice) => void;

export function noticeOf(code: keyof typeof NOTICES, sheets: readonly string[]): Notice {
  return { code, bilingual: NOTICES[code](sheets.map((name) => `“${name}”`).join(', ')) };
}

import type { Language } from '../../engine';

interface ProblemsWords {
  readonly severity: Readonly<Record<'error' | 'warning', string>>;
  readonly problemsOf: (count: { readonly shown: string; readonly all: string }) => string;
  readonly none: string;
  readonly noneHint: string;
  readonly search: string;
  readonly sheet: string;
  readonly wholeWorkbook: string;
}

/** What the pane says around the list of problems. */
export const problemsWords: Readonly<Record<Language, ProblemsWords>> = {
  en: {
    severity: {
      error: 'Errors – not scored until corrected',
      warning: 'Warnings – can be scored, but have a look',
    },
    problemsOf: ({ shown, all }) => `${shown} of ${all} shown`,
    none: 'No problems found',
    noneHint: 'Every table could be read.',
    search: 'Search the list',
    sheet: 'On the sheet',
    wholeWorkbook: 'Whole workbook',
  },
  th: {
    severity: {
      error: 'ข้อผิดพลาด – ไม่ให้คะแนนจนกว่าจะแก้',
      warning: 'คำเตือน – ให้คะแนนได้ แต่ควรตรวจสอบ',
    },
    problemsOf: ({ shown, all }) => `แสดง ${shown} จาก ${all} รายการ`,
    none: 'ไม่พบปัญหา',
    noneHint: 'อ่านได้ครบทุกตาราง',
    search: 'ค้นหาในรายการ',
    sheet: 'บนแผ่นงาน',
    wholeWorkbook: 'ทั้งสมุดงาน',
  },
};

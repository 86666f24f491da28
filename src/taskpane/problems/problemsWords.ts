import type { Language } from '../../engine';

interface ProblemsWords {
  readonly none: string;
  readonly noneHint: string;
  readonly search: string;
  readonly sheet: string;
  readonly wholeWorkbook: string;
}

/** What the pane says around the list of problems. */
export const problemsWords: Readonly<Record<Language, ProblemsWords>> = {
  en: {
    none: 'No problems found',
    noneHint: 'Every table could be read.',
    search: 'Search the list',
    sheet: 'On the sheet',
    wholeWorkbook: 'Whole workbook',
  },
  th: {
    none: 'ไม่พบปัญหา',
    noneHint: 'อ่านได้ครบทุกตาราง',
    search: 'ค้นหาในรายการ',
    sheet: 'บนแผ่นงาน',
    wholeWorkbook: 'ทั้งสมุดงาน',
  },
};

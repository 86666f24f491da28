import { EXCEL_WORDS } from './excelWords';
import { WORKBOOK_WORDS } from './workbookWords';

/** What is said of each problem. */
export const HOST_WORDS = { ...EXCEL_WORDS, ...WORKBOOK_WORDS };

export type HostProblemCode = keyof typeof HOST_WORDS;

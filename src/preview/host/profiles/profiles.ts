import type { HostProfile } from './profile';
import { EDITING, FILE, FIVE_MB, RESULTS } from './floor';
import { MOST_FORMULAS, NO_UNDO_ON_DESKTOP, NO_UNDO_ON_WEB } from './undoSupport';

/** What Excels have in common where a row of the table says nothing else. */
const COMMON = {
  maxPayload: Infinity,
  platform: 'PC',
  calculatedColumns: true,
  customFunctions: true,
  answersAfter: 1,
  unregisteredPrefix: '_xldudf_',
  mostMergedAreas: 512,
  writesToFilteredRows: 'elsewhere',
  tellsMixedValidation: false,
  takesRuleOverPrompts: true,
  pageSetup: { zeroFit: 'refused', fit: 'taken', available: true },
  reportsAbsentBorders: true,
  takesBlankTableStyle: true,
  mostCellsCleared: null,
} as const;

const EXCEL_2021 = {
  ExcelApi: '1.14',
  SharedRuntime: '1.1',
  RibbonApi: '1.2',
  ...EDITING,
  ...FILE,
};

/** Microsoft 365 and Excel on the web. */
const CURRENT = {
  ExcelApi: '1.20',
  SharedRuntime: '1.2',
  CustomFunctionsRuntime: '1.5',
  RibbonApi: '1.2',
  ...RESULTS,
  ...EDITING,
  ...FILE,
};

/**
 * The Excels that the add-in is tried on. This is what to open when Microsoft changes something; what the members mean,
 * and the pages that their values come from, is in profile.ts. Versions were last compared with these pages:
 *
 * - ExcelApi: https://learn.microsoft.com/javascript/api/requirement-sets/excel/excel-api-requirement-sets
 *   (Office 2021: 1.14; Office 2024: 1.17; 1.20 from version 2509 of Microsoft 365 for Windows, 16.100 for Mac)
 * - CustomFunctionsRuntime:
 *   https://learn.microsoft.com/javascript/api/requirement-sets/excel/custom-functions-requirement-sets
 *   (bought once: 1.3; Office 2021 by volume licence: 1.3; Microsoft 365 and the web: 1.5)
 * - SharedRuntime: https://learn.microsoft.com/javascript/api/requirement-sets/common/shared-runtime-requirement-sets
 *   (Office 2021: 1.1; Microsoft 365 and the web: 1.2)
 * - RibbonApi: https://learn.microsoft.com/javascript/api/requirement-sets/common/ribbon-api-requirement-sets
 */
export const PROFILES = {
  excel2021: {
    ...COMMON,
    says: {
      th: 'Excel 2021: เซลล์ว่างถึงฟังก์ชันเป็น 0 ไม่มีการรวมขั้นตอนย้อนกลับ',
      en: 'Excel 2021: blank cells reach functions as 0, no undo groups',
    },
    requirementSets: { ...EXCEL_2021, CustomFunctionsRuntime: '1.3', ...RESULTS },
    undoGroup: null,
    // Version 2108 for good, where it is not a copy that updates itself as Microsoft 365 does.
    blankAs: 0,
  },
  excel2021volume: {
    ...COMMON,
    says: {
      th: 'Excel 2021 แบบสิทธิ์จำนวนมาก: ไม่มีฟังก์ชันของโปรแกรมเสริม',
      en: 'Excel 2021 by volume licence: no custom functions',
    },
    // The overview excludes "volume-licensed perpetual versions of Office 2021 or earlier", the table of requirement sets
    // includes them; both are tried, this is the overview's.
    // https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-overview#supported-platforms
    requirementSets: EXCEL_2021,
    undoGroup: null,
    blankAs: 0,
    customFunctions: false,
    answersAfter: 0,
  },
  excel2024: {
    ...COMMON,
    says: {
      th: 'Excel 2024: เซลล์ว่างถึงฟังก์ชันเป็น 0 ไม่มีการรวมขั้นตอนย้อนกลับ',
      en: 'Excel 2024: blank cells reach functions as 0, no undo groups',
    },
    requirementSets: {
      ExcelApi: '1.17',
      SharedRuntime: '1.2',
      CustomFunctionsRuntime: '1.3',
      RibbonApi: '1.2',
      ...RESULTS,
      ...EDITING,
      ...FILE,
    },
    undoGroup: null,
    // Version 2408 is older than #5262, of January 2025, which was mended later.
    blankAs: 0,
  },
  m365: {
    ...COMMON,
    says: {
      th: 'Microsoft 365 สำหรับ Windows และ Mac: รวมขั้นตอนย้อนกลับได้ เว้นบางคำสั่ง',
      en: 'Microsoft 365 for Windows and Mac: undo groups, with the exceptions of the desktop',
    },
    requirementSets: CURRENT,
    undoGroup: { refuses: NO_UNDO_ON_DESKTOP, mostFormulas: MOST_FORMULAS, mostGroups: null },
    blankAs: null,
  },
  web: {
    ...COMMON,
    says: {
      th: 'Excel บนเว็บ: คำขอละไม่เกิน 5 MB แถวที่ถูกกรองเขียนไม่ได้',
      en: 'Excel on the web: 5 MB a request, filtered rows cannot be written',
    },
    requirementSets: CURRENT,
    maxPayload: FIVE_MB,
    platform: 'OfficeOnline',
    undoGroup: { refuses: NO_UNDO_ON_WEB, mostFormulas: MOST_FORMULAS, mostGroups: 2 },
    // The option is one of the desktop's; the web never asks.
    calculatedColumns: false,
    blankAs: null,
    writesToFilteredRows: 'refused',
    tellsMixedValidation: true,
    takesRuleOverPrompts: false,
    mostCellsCleared: 33_554_000,
  },
  strict: {
    says: {
      th: 'เข้มงวด: ข้อจำกัดของทุกรุ่นพร้อมกัน',
      en: 'Strict: the worst of every version at once',
    },
    // A current Excel: only there can groups be refused. What is missing before 1.20 the older versions above show.
    requirementSets: {
      ExcelApi: '1.20',
      SharedRuntime: '1.1',
      CustomFunctionsRuntime: '1.3',
      RibbonApi: '1.1',
      ...RESULTS,
    },
    maxPayload: FIVE_MB,
    platform: 'PC',
    undoGroup: {
      refuses: [...new Set([...NO_UNDO_ON_DESKTOP, ...NO_UNDO_ON_WEB])],
      // How many are taken is nowhere written, so none is.
      mostFormulas: 0,
      // Only the web is known for it; here the refusal above comes first.
      mostGroups: null,
    },
    calculatedColumns: true,
    // A null is known for what it is; a 0 looks like a result.
    blankAs: 0,
    // Without functions nothing else about them could go wrong; excel2021volume is there for that.
    customFunctions: true,
    answersAfter: 3,
    unregisteredPrefix: '_xldudf_',
    mostMergedAreas: 512,
    // A refusal is noticed, a misplaced value is not.
    writesToFilteredRows: 'elsewhere',
    tellsMixedValidation: false,
    takesRuleOverPrompts: false,
    pageSetup: { zeroFit: 'refused', fit: 'ignored', available: false },
    reportsAbsentBorders: true,
    takesBlankTableStyle: false,
    mostCellsCleared: 33_554_000,
  },
} satisfies Readonly<Record<string, HostProfile>>;

export type ProfileName = keyof typeof PROFILES;

export const PROFILE_NAMES = Object.keys(PROFILES) as readonly ProfileName[];

/** The profile of this name, as typed on a command line or in an address; null where there is none. */
export function profileOf(name: string): HostProfile | null {
  return Object.hasOwn(PROFILES, name) ? PROFILES[name as ProfileName] : null;
}

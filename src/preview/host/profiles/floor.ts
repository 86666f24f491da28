import type { HostProfile } from './profile';

export const FIVE_MB = 5 * 1024 * 1024;

/** The inner set by which the runtime of custom functions knows how results are handed back; it is not documented. */
export const RESULTS = { CustomFunctions: '1.9' };

/** The inner set by which the client asks for requests to wait while a cell is edited; it is not documented. */
export const EDITING = { DelayForCellEdit: '1.1' };

/**
 * Excel for Windows, for Mac and on the web hand out the file of their workbook; that of the iPad does not:
 * https://learn.microsoft.com/javascript/api/requirement-sets/common/office-add-in-requirement-sets
 */
export const FILE = { CompressedFile: '1.1' };

/** An Excel without any of the known exceptions, at the manifest's floor: what a host is that is told nothing else. */
export const FLOOR: HostProfile = {
  says: {
    th: 'Excel ขั้นต่ำ: ตามที่โปรแกรมกำหนด (ExcelApi 1.9) โดยไม่มีข้อยกเว้นใด',
    en: "Least Excel: what the manifest admits (ExcelApi 1.9), without any version's exceptions",
  },
  requirementSets: {
    ExcelApi: '1.9',
    SharedRuntime: '1.1',
    // What every Excel has that is still kept up and has custom functions.
    CustomFunctionsRuntime: '1.3',
    RibbonApi: '1.1',
    ...RESULTS,
  },
  maxPayload: FIVE_MB,
  platform: 'PC',
  undoGroup: null,
  calculatedColumns: false,
  blankAs: null,
  customFunctions: true,
  answersAfter: 0,
  unregisteredPrefix: '',
  mostMergedAreas: null,
  writesToFilteredRows: 'land',
  tellsMixedValidation: false,
  takesRuleOverPrompts: true,
  pageSetup: { zeroFit: 'taken', fit: 'taken', available: true },
  reportsAbsentBorders: false,
  takesBlankTableStyle: true,
  mostCellsCleared: null,
};

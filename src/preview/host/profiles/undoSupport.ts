/**
 * Members without undo, of those that this host knows: "Unsupported APIs" in
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-undo-capabilities
 */
const NOWHERE = [
  'Worksheet.copy',
  'Worksheet.delete',
  'WorksheetProtection.protect',
  'WorksheetProtection.unprotect',
] as const;

/** Refused in an undo group by Excel for Windows and Mac. */
export const NO_UNDO_ON_DESKTOP: readonly string[] = [
  ...NOWHERE,
  'Worksheet.name',
  'Worksheet.position',
  'Worksheet.visibility',
];

/** Refused in an undo group by Excel on the web. */
export const NO_UNDO_ON_WEB: readonly string[] = [
  ...NOWHERE,
  'NamedItem.comment',
  'Worksheet.standardWidth',
];

/** 40 × 40 formulas in a group were refused on the desktop and the web, #6491; how many are taken is nowhere written. */
export const MOST_FORMULAS = 1599;

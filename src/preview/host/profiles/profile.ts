/**
 * What one Excel does where Excels differ. Each member is one behaviour: a sentence, and the page or the thread of
 * OfficeDev/office-js (`#n`) that it comes from. Whatever in the host depends on the version asks `session.profile`.
 */
export interface HostProfile {
  /** Which Excel this is, in one line for people who try the preview. */
  readonly says: Readonly<Record<'th' | 'en', string>>;

  /**
   * What `Office.context.requirements` answers.
   * https://learn.microsoft.com/javascript/api/requirement-sets/excel/excel-api-requirement-sets
   */
  readonly requirementSets: { readonly [name: string]: string };

  /**
   * Most bytes of one request or one response; only Excel on the web has a limit, 5 MB.
   * https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization#excel-add-ins
   */
  readonly maxPayload: number;

  /**
   * What `Office.context.platform` answers to the client in Node; the page's native bridge is always Excel for Windows, and
   * has no undo groups as Excel on the web.
   * https://learn.microsoft.com/javascript/api/office/office.platformtype
   */
  readonly platform: 'PC' | 'Mac' | 'OfficeOnline';

  /**
   * `Excel.run({ mergeUndoGroup: true })` of ExcelApi 1.20; null where the version does not have it.
   * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-undo-capabilities
   */
  readonly undoGroup: UndoGroup | null;

  /**
   * A column of a table whose body is blank and is then written with formulas becomes a calculated column: one formula,
   * the last, in every row. An option of the desktop that is on from the start. #2093 (by design), #5909, #6745
   */
  readonly calculatedColumns: boolean;

  /**
   * As what a blank cell reaches a custom function: the web gave null, desktops 0 until it was mended, after January 2025.
   * #4702, #5262; #1951 for repeating parameters
   */
  readonly blankAs: 0 | null;

  /**
   * Custom functions can be registered; without them their cells show `#NAME?`.
   * https://learn.microsoft.com/javascript/api/requirement-sets/excel/custom-functions-requirement-sets
   */
  readonly customFunctions: boolean;

  /**
   * Requests of the add-in that are answered before a custom function's own answer is in its cell; until then the cell
   * shows `#BUSY!` or keeps its old value. 0: the answer is there at once, as in no Excel. #4152, #6930
   */
  readonly answersAfter: number;

  /** What is before the name of a custom function, as `formulas` gives it, while it is not registered. #3558, #5611 */
  readonly unregisteredPrefix: '_xldudf_' | '';

  /**
   * Above so many merged areas `getMergedAreasOrNullObject` gives no result; null is no limit. Desktops also clear the
   * user's undo list when it is asked, #5918.
   * https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-getmergedareasornullobject-member(1)
   */
  readonly mostMergedAreas: number | null;

  /**
   * What becomes of values that are written over rows of which a filter hides some: they land where they belong, the
   * request is refused (`FilteredRangeConflict`), or they are misplaced among the rows that are shown. #224
   * https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling
   */
  readonly writesToFilteredRows: 'land' | 'refused' | 'elsewhere';

  /**
   * Cells of which only some have a data validation are of the type `MixedCriteria`; elsewhere `Inconsistent`, as those with
   * different ones. Mended in 2026: https://github.com/OfficeDev/office-js-snippets/pull/1100
   */
  readonly tellsMixedValidation: boolean;

  /** A rule may be set for cells of which some, not all, have a prompt; the web refuses it. #2594 */
  readonly takesRuleOverPrompts: boolean;

  readonly pageSetup: PageSetupSupport;

  /** `getCellProperties` gives a colour for edges that have no line; written back it draws one. #2349 (Mac and web) */
  readonly reportsAbsentBorders: boolean;

  /**
   * `table.style = ''` is taken as "no style"; the reference lists only names of styles.
   * https://learn.microsoft.com/javascript/api/excel/excel.table#excel-excel-table-style-member
   */
  readonly takesBlankTableStyle: boolean;

  /**
   * Most cells that one operation, such as clearing a range, may touch; null is no limit. `OperationCellsExceedLimit`
   * is documented at 33,554,000 cells and for the web only, where a whole sheet (17,179,869,184 cells) is beyond it.
   * https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling
   */
  readonly mostCellsCleared: number | null;
}

export interface UndoGroup {
  /** Members, as `Worksheet.delete`, that cannot be undone there: `UndoNotSupported` in a group. */
  readonly refuses: readonly string[];
  /**
   * More formulas than this in one group are refused in the same way; null is no limit. #6491.
   */
  readonly mostFormulas: number | null;
  /**
   * After so many groups the next one fails with a general error at its first change; null is no limit. On the web "internal
   * error after clicking more than 2 times", gone without the option, #6255; at once in #6711, which names no code.
   */
  readonly mostGroups: number | null;
}

/** https://learn.microsoft.com/javascript/api/excel/excel.pagelayout */
export interface PageSetupSupport {
  /**
   * `verticalFitToPages: 0`: the reference knows a number of pages or nothing, not 0.
   * https://learn.microsoft.com/javascript/api/excel/excel.pagelayoutzoomoptions
   */
  readonly zeroFit: 'taken' | 'refused';
  /** Pages to fit are not always taken, without a word: the sheet keeps its scale. #1860 */
  readonly fit: 'taken' | 'ignored';
  /** Page set-up can be changed at all; a desktop without any printer refuses it, as Excel's own object model does. */
  readonly available: boolean;
}

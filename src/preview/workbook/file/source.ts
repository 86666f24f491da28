import type { CellContext } from '../../../file/cells/cellReader';
import type { Workbook } from '../model/model';
import type { Package } from './package/package';
import { isFitted } from '../model/page';
import type { Sheet } from '../model/sheet';
import type { CellStyle } from '../model/style';

/** Where a workbook came from, remembered so that saving changes only what was changed. */
export interface WorkbookSource {
  readonly file: Package;
  readonly workbookPart: string;
  readonly stylesPart: string;
  /** Style of every cell format of the file. */
  readonly styles: readonly CellStyle[];
  /** Sheets in the file's order; null for what is not a worksheet (a chart sheet). */
  readonly order: readonly (Sheet | null)[];
  readonly sheets: ReadonlyMap<Sheet, SheetSource>;
  /** See `workbookFacts`. */
  readonly facts: string;
}

export interface SheetSource {
  readonly part: string;
  readonly context: CellContext;
  /** Some cells take their formula from another cell. */
  readonly hasSharedFormulas: boolean;
  /** The sheet's settings when it was opened, see `sheetFacts`. */
  readonly facts: SheetFacts;
  readonly rowFacts: ReadonlyMap<number, string>;
  /** Conditional formats in the order of the file. */
  readonly conditionalFormats: readonly string[];
  /** Data validations in the order of the file. */
  readonly validations: readonly string[];
  readonly tables: ReadonlyMap<string, TableSource>;
  /** Charts by their id in the model. */
  readonly charts: ReadonlyMap<string, ChartSource>;
}

export interface ChartSource {
  readonly part: string;
  readonly drawing: string;
  /** Relationship of the drawing to the part; the chart's frame names it. */
  readonly relationship: string;
  /** The chart as JSON. */
  readonly facts: string;
}

export interface TableSource {
  readonly part: string;
  readonly relationship: string;
  readonly facts: string;
}

export type Section =
  | 'view'
  | 'columns'
  | 'tab'
  | 'protection'
  | 'merges'
  | 'conditionalFormats'
  | 'validations'
  | 'page'
  | 'rowBreaks'
  | 'tables';

/** Settings as comparable texts. */
export type SheetFacts = Readonly<Record<Section, string>>;

export function sheetFacts(sheet: Sheet): SheetFacts {
  const text = (...values: unknown[]) => JSON.stringify(values);
  return {
    view: text(
      sheet.showGridlines,
      sheet.freezeRows,
      sheet.freezeColumns,
      sheet.workbook.activeSheet === sheet
    ),
    columns: text([...sheet.columnWidths], [...sheet.columnStyles], [...sheet.hiddenColumns]),
    tab: text(sheet.tabColor, sheet.page !== null && isFitted(sheet.page)),
    protection: text(sheet.protection),
    merges: text(sheet.merges),
    conditionalFormats: text(sheet.conditionalFormats),
    validations: text(sheet.validations),
    page: text(sheet.page),
    rowBreaks: text(sheet.rowBreaks),
    tables: text(sheet.tables.map((table) => table.id)),
  };
}

/** Height and visibility of every row that has either, as comparable texts. */
export function rowFacts(sheet: Sheet): Map<number, string> {
  const facts = new Map<number, string>();
  for (const [row, points] of sheet.rowHeights) facts.set(row, String(points));
  for (const row of sheet.hiddenRows) facts.set(row, `${facts.get(row) ?? ''} hidden`);
  return facts;
}

/** Everything that workbook.xml says about sheets and names, as a comparable text. */
export function workbookFacts(workbook: Workbook): string {
  return JSON.stringify([
    workbook.sheets.map((sheet) => [
      sheet.id,
      sheet.name,
      sheet.visibility,
      sheet.page?.printArea,
      sheet.page?.titleRows,
      sheet.page?.titleColumns,
    ]),
    workbook.names,
    workbook.activeSheet.id,
    workbook.date1904,
  ]);
}

const sources = new WeakMap<Workbook, WorkbookSource>();

export function rememberSource(workbook: Workbook, source: WorkbookSource): void {
  sources.set(workbook, source);
}

export function sourceOf(workbook: Workbook): WorkbookSource {
  const source = sources.get(workbook);
  if (!source) throw new Error('Make workbooks with newWorkbook or openWorkbook');
  return source;
}

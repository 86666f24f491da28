import { MAX_COLUMNS, readArea } from '../../model/area';
import { readCells, type CellContext } from '../../../../file/cells/cellReader';
import { attributeOf } from '../../../../file/cells/rawXml';
import { readRows } from '../../../../file/cells/rowReader';
import { readColor, type Theme } from '../styles/color';
import { readConditionalFormats } from './conditionalFormat';
import { readPage } from './pageSetup';
import { readRowBreaks } from './rowBreaks';
import type { SheetXml } from '../../../../file/sheets/splitSheet';
import { readValidations } from './validations';
import { PROTECTABLE, type Protection, type Sheet } from '../../model/sheet';
import type { CellStyle } from '../../model/style';
import {
  child,
  children,
  flag,
  numeric,
  parseXml,
  rootOf,
  type Element,
} from '../../../../file/package/readXml';

/** Fills the sheet's settings (not its cells, tables and print names). Returns the root of the skeleton. */
export function readSettings(
  sheet: Sheet,
  xml: SheetXml,
  theme: Theme,
  styles: readonly CellStyle[],
  differential: readonly Element[]
): Element {
  const root = rootOf(parseXml(xml.skeleton));
  sheet.tabColor = readColor(child(root, 'sheetPr', 'tabColor'), theme);
  const view = child(root, 'sheetViews', 'sheetView');
  sheet.showGridlines = flag(view, 'showGridLines', true);
  const pane = child(view, 'pane');
  if (pane && /^frozen/.test(pane.getAttribute('state') ?? '')) {
    sheet.freezeRows = numeric(pane, 'ySplit') ?? 0;
    sheet.freezeColumns = numeric(pane, 'xSplit') ?? 0;
  }
  readColumns(sheet, root, styles);
  sheet.protection = readProtection(child(root, 'sheetProtection'));
  for (const each of children(child(root, 'mergeCells'))) {
    const area = readArea(each.getAttribute('ref') ?? '');
    if (area) sheet.merges.push(area);
  }
  sheet.conditionalFormats.push(...readConditionalFormats(sheet, root, theme, differential));
  sheet.validations.push(...readValidations(root));
  sheet.page = readPage(root);
  sheet.rowBreaks = readRowBreaks(root);
  return root;
}

function readColumns(sheet: Sheet, root: Element, styles: readonly CellStyle[]): void {
  for (const each of children(child(root, 'cols'))) {
    const first = Math.max(0, (numeric(each, 'min') ?? 1) - 1);
    const last = Math.min(MAX_COLUMNS, numeric(each, 'max') ?? first + 1) - 1;
    const width = numeric(each, 'width');
    const style = styles[numeric(each, 'style') ?? 0];
    for (let column = first; column <= last; column++) {
      if (width !== null) sheet.columnWidths.set(column, width);
      if (style && style.origin !== 0) sheet.columnStyles.set(column, style);
      if (flag(each, 'hidden', false)) sheet.hiddenColumns.add(column);
    }
  }
}

function readProtection(element: Element | null): Protection | null {
  if (!element || !flag(element, 'sheet', false)) return null;
  return { allowed: PROTECTABLE.filter((name) => !flag(element, name, true)) };
}

/** Fills the sheet's cells and row heights. Returns whether some formulas are shared. */
export function readSheetData(
  sheet: Sheet,
  data: Uint8Array,
  context: CellContext,
  styles: readonly CellStyle[]
): boolean {
  const { grid } = sheet;
  const explicitDefault = sheet.columnStyles.size > 0;
  let hasShared = false;
  const texts = new Map<string, string>();
  readRows(data, context, (source) => {
    const height = attributeOf(source.tag, 'ht');
    if (height !== null) sheet.rowHeights.set(source.row, Number(height));
    if (attributeOf(source.tag, 'hidden') === '1') sheet.hiddenRows.add(source.row);
    readCells(source, context, (cell) => {
      const { column, value, formula } = cell;
      if (typeof value === 'string') grid.setValue(source.row, column, owned(value, texts));
      else if (value !== null) grid.setValue(source.row, column, value);
      if (formula !== null) grid.setFormula(source.row, column, owned(formula, texts));
      if (cell.format !== 0 || explicitDefault) {
        grid.setStyle(source.row, column, styles[cell.format] ?? null);
      }
      if (cell.array) sheet.spills.set(source.row, column, cell.array);
      hasShared ||= cell.shared;
    });
    const row = grid.rows[source.row];
    if (row) row.changed = false;
  });
  return hasShared;
}

/**
 * The text, once for all cells that have it, and apart from the sheet's XML: a part cut out of a text may keep the whole
 * of it in memory.
 */
function owned(text: string, known: Map<string, string>): string {
  let own = known.get(text);
  if (own === undefined) {
    own = JSON.parse(JSON.stringify(text)) as string;
    known.set(own, own);
  }
  return own;
}

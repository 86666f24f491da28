import { areaName } from '../../model/area';
import { a1 } from '../../../../tables';
import { writeConditionalFormats } from './conditionalFormat';
import { writePage } from './pageSetup';
import { writeRowBreaks } from './rowBreaks';
import { writeValidations } from './validations';
import { SHEET_ORDER, aroundData } from './sheetXml';
import { splitSheetXml } from '../../../../file/sheets/splitSheet';
import { isFitted } from '../../model/page';
import { PROTECTABLE, type Sheet } from '../../model/sheet';
import type { Section, SheetFacts, SheetSource } from '../source';
import type { Piece } from '../package/compression';
import type { StyleWriter } from '../styles/styleWriter';
import { SheetDataWriter, type CellWriting } from '../cells/cellWriter';
import {
  appendElement,
  ensureChild,
  makeElement,
  placeChild,
  removeElement,
  setAttributes,
} from '../package/xml';
import {
  child,
  children,
  numeric,
  parseXml,
  rootOf,
  type Element,
} from '../../../../file/package/readXml';

/**
 * The part of a worksheet, in pieces, with the sections that differ from `source` written anew; the rest stays as it is.
 * `part`: as it is, in UTF-8. Null where nothing differs.
 */
export function writeSheet(
  sheet: Sheet,
  part: Uint8Array,
  source: SheetSource | null,
  now: SheetFacts,
  heights: ReadonlyMap<number, string>,
  writing: CellWriting
): readonly Piece[] | null {
  const xml = splitSheetXml(part);
  const before = source?.facts;
  const sections = (Object.keys(now) as Section[]).filter((each) => now[each] !== before?.[each]);
  const data = new SheetDataWriter(sheet, source, heights, writing).write(xml.data);
  if (sections.length === 0 && data === null) return null;
  const document = parseXml(xml.skeleton);
  const root = rootOf(document);
  if (data !== null) writeDimension(sheet, root);
  for (const section of sections) writeSection(section, sheet, root, source, writing.styles);
  const around = aroundData(document, xml.prefix);
  return [
    writing.piece(around.before),
    ...(data ?? [writing.piece(xml.data)]),
    writing.piece(around.after),
  ];
}

function writeSection(
  section: Section,
  sheet: Sheet,
  root: Element,
  source: SheetSource | null,
  styles: StyleWriter
): void {
  switch (section) {
    case 'view':
      return writeView(sheet, root);
    case 'columns':
      return writeColumns(sheet, root, styles);
    case 'tab':
      return writeTab(sheet, root);
    case 'protection':
      return writeProtection(sheet, root);
    case 'merges':
      return writeMerges(sheet, root);
    case 'conditionalFormats': {
      const before = source?.conditionalFormats ?? [];
      return writeConditionalFormats(root, sheet.conditionalFormats, before, styles);
    }
    case 'validations':
      return writeValidations(root, sheet.validations, source?.validations ?? []);
    case 'page':
      if (sheet.page) writePage(root, sheet.page);
      return;
    case 'rowBreaks':
      return writeRowBreaks(root, sheet.rowBreaks);
    case 'tables':
      return;
  }
}

function writeDimension(sheet: Sheet, root: Element): void {
  const used = sheet.usedArea(false);
  const ref = used ? areaName(used) : 'A1';
  setAttributes(ensureChild(root, 'dimension', SHEET_ORDER), { ref });
}

const VIEW_ORDER = ['pane', 'selection', 'pivotSelection', 'extLst'];

function writeView(sheet: Sheet, root: Element): void {
  const views = ensureChild(root, 'sheetViews', SHEET_ORDER);
  const view = ensureChild(views, 'sheetView', ['sheetView', 'extLst']);
  setAttributes(view, {
    workbookViewId: view.getAttribute('workbookViewId') ?? 0,
    showGridLines: sheet.showGridlines ? null : false,
    tabSelected: sheet.workbook.activeSheet === sheet ? true : null,
  });
  const pane = child(view, 'pane');
  const { freezeRows, freezeColumns } = sheet;
  const rows = freezeRows || null;
  const columns = freezeColumns || null;
  if (rows === null && columns === null) {
    if (!pane?.getAttribute('state')?.startsWith('frozen')) return;
    removeElement(pane);
    for (const selection of children(view, 'selection')) selection.removeAttribute('pane');
    return;
  }
  if (numeric(pane, 'ySplit') === rows && numeric(pane, 'xSplit') === columns) return;
  const name = rows && columns ? 'bottomRight' : rows ? 'bottomLeft' : 'topRight';
  setAttributes(pane ?? ensureChild(view, 'pane', VIEW_ORDER), {
    xSplit: columns,
    ySplit: rows,
    topLeftCell: a1(freezeRows, freezeColumns),
    activePane: name,
    state: 'frozen',
  });
  for (const selection of children(view, 'selection')) removeElement(selection);
  placeChild(view, makeElement(view, 'selection', { pane: name }), VIEW_ORDER);
}

/** Columns that look alike become one element, as the schema wants it; outline levels of the file stay. */
function writeColumns(sheet: Sheet, root: Element, styles: StyleWriter): void {
  const old = child(root, 'cols');
  const before = children(old);
  removeElement(old);
  const list = makeElement(root, 'cols');
  const known = new Map<number, Element>();
  for (const element of before) {
    const last = numeric(element, 'max') ?? 0;
    for (let column = numeric(element, 'min') ?? 1; column <= last; column++) {
      known.set(column - 1, element);
    }
  }
  const used = [sheet.columnWidths, sheet.columnStyles, sheet.hiddenColumns, known];
  const columns = new Set(used.flatMap((each) => [...each.keys()]));
  let last: { element: Element; key: string; column: number } | null = null;
  for (const column of [...columns].sort((a, b) => a - b)) {
    const width = sheet.columnWidths.get(column);
    const style = styles.number(sheet.columnStyles.get(column) ?? null);
    const origin = known.get(column);
    const hidden = sheet.hiddenColumns.has(column);
    const key = `${width} ${style} ${hidden} ${origin ? before.indexOf(origin) : ''}`;
    if (last && last.key === key && last.column === column - 1) {
      setAttributes(last.element, { max: column + 1 });
      last.column = column;
      continue;
    }
    const element = origin
      ? (origin.cloneNode(false) as Element)
      : makeElement(list, 'col', { customWidth: width === undefined ? undefined : true });
    const changed = numeric(element, 'width') !== (width ?? null);
    setAttributes(element, {
      min: column + 1,
      max: column + 1,
      width: width ?? null,
      customWidth: changed && width !== undefined ? true : undefined,
      style: style || null,
      hidden: hidden || null,
    });
    list.appendChild(element);
    last = { element, key, column };
  }
  if (list.firstChild) placeChild(root, list, SHEET_ORDER);
}

function writeTab(sheet: Sheet, root: Element): void {
  const properties = ensureChild(root, 'sheetPr', SHEET_ORDER);
  const order = ['tabColor', 'outlinePr', 'pageSetUpPr'];
  removeElement(child(properties, 'tabColor'));
  if (sheet.tabColor) {
    const rgb = `FF${sheet.tabColor.slice(1)}`;
    placeChild(properties, makeElement(properties, 'tabColor', { rgb }), order);
  }
  const fit = sheet.page !== null && isFitted(sheet.page);
  if (fit || child(properties, 'pageSetUpPr')) {
    const setup = ensureChild(properties, 'pageSetUpPr', order);
    setAttributes(setup, { fitToPage: fit || null });
  }
}

function writeProtection(sheet: Sheet, root: Element): void {
  const { protection } = sheet;
  if (!protection) {
    removeElement(child(root, 'sheetProtection'));
    return;
  }
  const element = ensureChild(root, 'sheetProtection', SHEET_ORDER);
  setAttributes(element, { sheet: true, objects: true, scenarios: true });
  for (const name of PROTECTABLE) {
    setAttributes(element, { [name]: protection.allowed.includes(name) ? false : null });
  }
}

function writeMerges(sheet: Sheet, root: Element): void {
  removeElement(child(root, 'mergeCells'));
  if (sheet.merges.length === 0) return;
  const list = makeElement(root, 'mergeCells', { count: sheet.merges.length });
  for (const area of sheet.merges) {
    appendElement(list, 'mergeCell', { ref: areaName(area) });
  }
  placeChild(root, list, SHEET_ORDER);
}

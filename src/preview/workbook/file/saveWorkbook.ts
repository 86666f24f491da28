import { chartsChanged, writeCharts } from './charts/chartFile';
import { writeNames } from './definedNames';
import { dynamicArrayNumber } from './cells/dynamicArray';
import type { Workbook } from '../model/model';
import { relationshipId, sheetElements } from './openWorkbook';
import { zipAnywhere, type Package, type Zip } from './package/package';
import type { Sheet } from '../model/sheet';
import { SHEET_ORDER, writeSheet } from './sheets/sheetWriter';
import {
  rowFacts,
  sheetFacts,
  sourceOf,
  workbookFacts,
  type SheetSource,
  type WorkbookSource,
} from './source';
import { StyleWriter } from './styles/styleWriter';
import { addTablePart, tableFacts, writeTablePart } from './sheets/tableFile';
import {
  MAIN,
  RELATIONSHIPS,
  child,
  children,
  ensureChild,
  makeElement,
  numeric,
  parseXml,
  removeElement,
  rootOf,
  serializeXml,
  setAttributes,
  type Element,
} from './package/xml';

const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
const EMPTY_SHEET =
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n` +
  `<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><sheetData/></worksheet>`;
const WORKBOOK_ORDER = (
  'fileVersion fileSharing workbookPr AlternateContent workbookProtection bookViews sheets functionGroups ' +
  'externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes ' +
  'webPublishing fileRecoveryPr webPublishObjects extLst'
).split(' ');

/**
 * Writes the workbook as .xlsx. Parts of the opened file that nothing changed keep their bytes; of the others only
 * what changed is written anew. The workbook itself is not changed and can be saved again. `zip` puts the parts into one
 * file; by default a way that also browsers know.
 */
export async function saveWorkbook(
  workbook: Workbook,
  zip: Zip = zipAnywhere
): Promise<Uint8Array> {
  return zip(savePackage(workbook).contents);
}

function savePackage(workbook: Workbook): Package {
  const source = sourceOf(workbook);
  const file = source.file.copy();
  const stylesDocument = file.xml(source.stylesPart);
  const styles = new StyleWriter(rootOf(stylesDocument), source.styles);
  let metadata: number | null | undefined;
  const dynamicArray = () =>
    metadata === undefined ? (metadata = dynamicArrayNumber(file, source.workbookPart)) : metadata;
  const added = new Map<Sheet, string>();
  let cellsChanged = false;
  for (const sheet of workbook.sheets) {
    const known = source.sheets.get(sheet) ?? null;
    if (known && !isChanged(sheet, known)) continue;
    const part = known?.part ?? file.add('xl/worksheets/sheet', SHEET_TYPE, EMPTY_SHEET);
    if (!known) added.set(sheet, file.relate(source.workbookPart, 'worksheet', part));
    const writing = { styles, dynamicArray };
    // Lists of tables and drawings come before the cells, while a new sheet's part is small.
    writeTables(file, part, sheet, known);
    writeCharts(file, part, sheet, known?.charts ?? new Map());
    const text = file.text(part);
    const after = writeSheet(sheet, text, known, sheetFacts(sheet), rowFacts(sheet), writing);
    if (after !== null) file.setBytes(part, after);
    cellsChanged ||= !known || after !== null;
  }
  const removed = removeSheets(file, workbook, source);
  if (styles.changed) file.setXml(source.stylesPart, stylesDocument);
  if (cellsChanged || removed) removeCalculationChain(file, source.workbookPart);
  if (cellsChanged || removed || workbookFacts(workbook) !== source.facts) {
    writeWorkbookPart(file, workbook, source, added, cellsChanged || removed);
  }
  if (removed) removeUnreachable(source.file, file);
  return file;
}

function isChanged(sheet: Sheet, source: SheetSource): boolean {
  const now = sheetFacts(sheet);
  return (
    JSON.stringify(now) !== JSON.stringify(source.facts) ||
    sheet.grid.rows.some((row) => row?.changed === true) ||
    JSON.stringify([...rowFacts(sheet)]) !== JSON.stringify([...source.rowFacts]) ||
    chartsChanged(sheet, source.charts) ||
    sheet.tables.some((table) => tableFacts(sheet, table) !== source.tables.get(table.id)?.facts)
  );
}

/** Adds, changes and removes table parts, and keeps the sheet's list of them. */
function writeTables(file: Package, part: string, sheet: Sheet, source: SheetSource | null): void {
  const links = new Map<string, string>();
  let listChanged = false;
  for (const [id, known] of source?.tables ?? []) {
    if (sheet.tables.some((table) => table.id === id)) continue;
    file.unrelate(part, known.relationship);
    file.remove(known.part);
    links.set(known.relationship, '');
    listChanged = true;
  }
  const added: string[] = [];
  for (const table of sheet.tables) {
    const known = source?.tables.get(table.id);
    if (!known) {
      added.push(file.relate(part, 'table', addTablePart(file, sheet, table)));
      listChanged = true;
    } else if (known.facts !== tableFacts(sheet, table)) {
      writeTablePart(file, known.part, sheet, table);
    }
  }
  if (listChanged) writeTableList(file, part, links, added);
}

/** The sheet's data is cut out while its list of tables is changed: it may be large. */
function writeTableList(
  file: Package,
  part: string,
  removed: ReadonlyMap<string, string>,
  added: readonly string[]
): void {
  const text = file.text(part);
  const start = text.search(/<(?:[\w.-]+:)?sheetData[\s/>]/);
  const close = /<\/(?:[\w.-]+:)?sheetData>|<(?:[\w.-]+:)?sheetData(?:\s[^>]*)?\/>/g;
  close.lastIndex = start;
  close.exec(text);
  const end = close.lastIndex;
  const mark = '<!--sheetData-->';
  const document = parseXml(text.slice(0, start) + mark + text.slice(end));
  const root = rootOf(document);
  const list = ensureChild(root, 'tableParts', SHEET_ORDER);
  for (const element of children(list)) {
    if (removed.has(relationshipId(element) ?? '')) removeElement(element);
  }
  for (const id of added) {
    const element = makeElement(list, 'tablePart');
    element.setAttributeNS(RELATIONSHIPS, 'r:id', id);
    list.appendChild(element);
  }
  setAttributes(list, { count: children(list).length });
  if (children(list).length === 0) removeElement(list);
  const [before = '', after = ''] = serializeXml(document).split(mark);
  file.setText(part, before + text.slice(start, end) + after);
}

function removeSheets(file: Package, workbook: Workbook, source: WorkbookSource): boolean {
  let removed = false;
  const related = file.relationships(source.workbookPart);
  for (const [sheet, { part }] of source.sheets) {
    if (workbook.sheets.includes(sheet)) continue;
    const relationship = related.find((each) => each.target === part);
    if (relationship) file.unrelate(source.workbookPart, relationship.id);
    removed = true;
  }
  return removed;
}

/** Removes what only the removed sheets led to; parts that nothing led to before stay. */
function removeUnreachable(before: Package, file: Package): void {
  const reached = file.reachable();
  for (const part of before.reachable()) if (!reached.has(part)) file.remove(part);
}

function removeCalculationChain(file: Package, workbookPart: string): void {
  for (const { id, kind, target } of file.relationships(workbookPart)) {
    if (kind !== 'calcChain') continue;
    file.unrelate(workbookPart, id);
    file.remove(target);
  }
}

function writeWorkbookPart(
  file: Package,
  workbook: Workbook,
  source: WorkbookSource,
  added: ReadonlyMap<Sheet, string>,
  recalculate: boolean
): void {
  const document = file.xml(source.workbookPart);
  const root = rootOf(document);
  const positions = writeSheetList(root, workbook, source, added);
  const view = child(ensureChild(root, 'bookViews', WORKBOOK_ORDER), 'workbookView');
  const activeTab = positions.get(workbook.activeSheet) ?? 0;
  if (view) {
    const first = numeric(view, 'firstSheet') ?? 0;
    setAttributes(view, { activeTab, firstSheet: first > activeTab ? 0 : undefined });
  } else {
    const views = ensureChild(root, 'bookViews', WORKBOOK_ORDER);
    views.appendChild(makeElement(views, 'workbookView', { activeTab }));
  }
  const names = ensureChild(root, 'definedNames', WORKBOOK_ORDER);
  writeNames(workbook, names, source.order, positions);
  if (children(names).length === 0) removeElement(names);
  if (recalculate) {
    setAttributes(ensureChild(root, 'calcPr', WORKBOOK_ORDER), { fullCalcOnLoad: true });
  }
  file.setXml(source.workbookPart, document);
}

/**
 * Puts the sheets in the model's order; sheets the model does not know keep following the same sheet.
 * Returns the new position of every sheet, by sheet or, for unknown ones, by old position.
 */
function writeSheetList(
  root: Element,
  workbook: Workbook,
  source: WorkbookSource,
  added: ReadonlyMap<Sheet, string>
): Map<Sheet | number, number> {
  const list = ensureChild(root, 'sheets', WORKBOOK_ORDER);
  const elements = sheetElements(root);
  let lastId = Math.max(0, ...elements.map((each) => numeric(each, 'sheetId') ?? 0));
  const followers = new Map<Sheet | null, number[]>();
  let previous: Sheet | null = null;
  source.order.forEach((sheet, index) => {
    if (sheet === null) followers.set(previous, [...(followers.get(previous) ?? []), index]);
    else if (workbook.sheets.includes(sheet)) previous = sheet;
  });
  for (const element of elements) removeElement(element);
  const positions = new Map<Sheet | number, number>();
  const place = (key: Sheet | number, element: Element | undefined) => {
    if (!element) return;
    positions.set(key, positions.size);
    list.appendChild(element);
  };
  const placeFollowers = (sheet: Sheet | null) => {
    for (const index of followers.get(sheet) ?? []) place(index, elements[index]);
  };
  placeFollowers(null);
  for (const sheet of workbook.sheets) {
    let element = elements[source.order.indexOf(sheet)];
    if (!element) {
      element = makeElement(list, 'sheet', { name: sheet.name, sheetId: ++lastId });
      element.setAttributeNS(RELATIONSHIPS, 'r:id', added.get(sheet) ?? '');
    }
    const state = sheet.visibility === 'visible' ? null : sheet.visibility;
    setAttributes(element, { name: sheet.name, state });
    place(sheet, element);
    placeFollowers(sheet);
  }
  return positions;
}

import type { Workbook } from '../model/model';
import type { Sheet } from '../model/sheet';
import { writeNames } from './definedNames';
import type { Package } from './package/package';
import {
  RELATIONSHIPS,
  appendElement,
  ensureChild,
  makeElement,
  removeElement,
  setAttributes,
} from './package/xml';
import { child, children, flag, numeric, type Element } from '../../../file/package/readXml';
import type { WorkbookSource } from './source';

const WORKBOOK_ORDER = (
  'fileVersion fileSharing workbookPr AlternateContent workbookProtection bookViews sheets functionGroups ' +
  'externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes ' +
  'webPublishing fileRecoveryPr webPublishObjects extLst'
).split(' ');

/** Brings workbook.xml in line with the model: the list of sheets, the one that is shown, names, how days are counted. */
export function writeWorkbookPart(
  file: Package,
  workbook: Workbook,
  source: WorkbookSource,
  added: ReadonlyMap<Sheet, string>,
  recalculate: boolean
): void {
  file.edit(source.workbookPart, (root) => {
    const positions = writeSheetList(root, workbook, source, added);
    const views = ensureChild(root, 'bookViews', WORKBOOK_ORDER);
    const view = child(views, 'workbookView') ?? appendElement(views, 'workbookView');
    const activeTab = positions.get(workbook.activeSheet) ?? 0;
    const first = numeric(view, 'firstSheet') ?? 0;
    setAttributes(view, { activeTab, firstSheet: first > activeTab ? 0 : undefined });
    const { date1904 } = workbook;
    if (flag(child(root, 'workbookPr'), 'date1904', false) !== date1904) {
      setAttributes(ensureChild(root, 'workbookPr', WORKBOOK_ORDER), { date1904 });
    }
    const names = ensureChild(root, 'definedNames', WORKBOOK_ORDER);
    writeNames(workbook, names, source.order, positions);
    if (children(names).length === 0) removeElement(names);
    if (recalculate) {
      setAttributes(ensureChild(root, 'calcPr', WORKBOOK_ORDER), { fullCalcOnLoad: true });
    }
  });
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
  const elements = children(list, 'sheet');
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

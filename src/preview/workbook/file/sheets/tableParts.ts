import type { Sheet } from '../../model/sheet';
import type { Package } from '../package/package';
import {
  RELATIONSHIPS,
  children,
  ensureChild,
  makeElement,
  parseXml,
  relationshipId,
  removeElement,
  rootOf,
  serializeXml,
  setAttributes,
} from '../package/xml';
import type { SheetSource } from '../source';
import { SHEET_ORDER } from './sheetWriter';
import { addTablePart, tableFacts, writeTablePart } from './tableFile';

/** Adds, changes and removes table parts, and keeps the sheet's list of them. */
export function writeTables(
  file: Package,
  part: string,
  sheet: Sheet,
  source: SheetSource | null
): void {
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

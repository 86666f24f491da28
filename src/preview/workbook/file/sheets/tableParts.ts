import type { Sheet } from '../../model/sheet';
import type { Package } from '../package/package';
import {
  RELATIONSHIPS,
  appendElement,
  ensureChild,
  removeElement,
  setAttributes,
} from '../package/xml';
import { children, relationshipId, type Element } from '../../../../file/package/readXml';
import type { SheetSource } from '../source';
import { SHEET_ORDER, editAroundData } from './sheetXml';
import { addTablePart, tableFacts, writeTablePart } from './tableFile';

/** Adds, changes and removes table parts, and keeps the sheet's list of them. */
export function writeTables(
  file: Package,
  part: string,
  sheet: Sheet,
  source: SheetSource | null
): void {
  const removed = new Set<string>();
  for (const [id, known] of source?.tables ?? []) {
    if (sheet.tables.some((table) => table.id === id)) continue;
    file.unrelate(part, known.relationship);
    file.remove(known.part);
    removed.add(known.relationship);
  }
  const added: string[] = [];
  for (const table of sheet.tables) {
    const known = source?.tables.get(table.id);
    if (!known) {
      added.push(file.relate(part, 'table', addTablePart(file, sheet, table)));
    } else if (known.facts !== tableFacts(sheet, table)) {
      writeTablePart(file, known.part, sheet, table);
    }
  }
  if (removed.size === 0 && added.length === 0) return;
  editAroundData(file, part, (root) => writeTableList(root, removed, added));
}

function writeTableList(
  root: Element,
  removed: ReadonlySet<string>,
  added: readonly string[]
): void {
  const list = ensureChild(root, 'tableParts', SHEET_ORDER);
  for (const element of children(list)) {
    if (removed.has(relationshipId(element) ?? '')) removeElement(element);
  }
  for (const id of added) {
    appendElement(list, 'tablePart').setAttributeNS(RELATIONSHIPS, 'r:id', id);
  }
  setAttributes(list, { count: children(list).length });
  if (children(list).length === 0) removeElement(list);
}

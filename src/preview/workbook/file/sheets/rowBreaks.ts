import { MAX_COLUMNS } from '../../model/area';
import { appendElement, makeElement, placeChild, removeElement } from '../package/xml';
import { child, children, flag, numeric, type Element } from '../../../../file/package/readXml';
import { SHEET_ORDER } from './sheetXml';

/** Rows that begin a page by hand; the file names the number of rows above each. */
export function readRowBreaks(root: Element): readonly number[] {
  return children(child(root, 'rowBreaks'), 'brk')
    .filter((each) => flag(each, 'man', false))
    .flatMap((each) => numeric(each, 'id') ?? [])
    .sort((a, b) => a - b);
}

export function writeRowBreaks(root: Element, rows: readonly number[]): void {
  removeElement(child(root, 'rowBreaks'));
  if (rows.length === 0) return;
  const count = rows.length;
  const list = makeElement(root, 'rowBreaks', { count, manualBreakCount: count });
  for (const id of rows) appendElement(list, 'brk', { id, max: MAX_COLUMNS - 1, man: true });
  placeChild(root, list, SHEET_ORDER);
}

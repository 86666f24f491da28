import { unitInBrackets } from '../formCell';
import { addDoubt, addDraft, doubt, leave, openGroup } from '../formDraft';
import type { Walk } from '../formDraft';
import type { FormRole, RowRole } from '../formModel';
import { readGroupCell } from './formGroups';
import { lineOf } from './formLine';
import type { FormLine } from './formLine';
import { lineTexts, type LineText } from './formRowCells';
import { goesOnBelow, readTableRow } from './formTableRow';

/** Rows between a page's title and its header. */
const BANNER_ROWS = 4;

/** Something that may matter and was not understood; before the first header it is a page's title. */
export function lost(walk: Walk, row: number, column: number): RowRole {
  const later = [...walk.headers.keys()].some((header) => header > row);
  if (walk.prose) return leave(walk, row, 'note');
  if (walk.afterTotal) return leave(walk, row, 'belowTotal');
  if (later && walk.drafts.length === 0) return leave(walk, row, 'title');
  addDoubt(walk, doubt('notUnderstood', row, column));
  return 'uncertain';
}

/** True for a page's title: a header follows, with nothing but such lines between. */
export function isBanner(walk: Walk, row: number): boolean {
  for (let at = row + 1; at <= row + BANNER_ROWS; at++) {
    if (walk.headers.has(at)) return true;
    if (lineTexts(walk, at).length > 2) return false;
  }
  return false;
}

/** What a row with one text says. */
export function readLine(
  walk: Walk,
  row: number,
  { text, column }: LineText,
  role: FormRole
): RowRole {
  const line = lineOf(text);
  const at = { row, column };
  switch (line.is) {
    case 'continued':
      return 'continuation';
    case 'total':
      walk.afterTotal = !goesOnBelow(walk, row);
      return 'total';
    case 'prose':
      walk.prose = true;
      return leave(walk, row, 'note');
    case 'period':
      walk.period = line.period;
      return leave(walk, row, 'period', 'header');
    case 'group':
      openGroup(walk, { text: line.text, ...at }, null, null);
      forget(walk);
      return 'group';
    case 'title':
      return readTitle(walk, at, line);
    case 'field': {
      const owner = walk.title ?? walk.last;
      if (owner === null) return leave(walk, row, 'note');
      if (line.text !== '') owner[line.field] ??= line.text;
      walk.prose = true;
      return 'continuation';
    }
    case 'heading':
      return readHeading(walk, at, line, role);
    case 'text':
      return readText(walk, at, line.text, role);
  }
}

function forget(walk: Walk): void {
  walk.title = null;
  walk.section = null;
  walk.period = null;
  walk.prose = false;
  walk.ladder = null;
}

/** `ตัวชี้วัดที่ N: …` on a line of its own: what follows belongs to it. */
function readTitle(
  walk: Walk,
  at: { readonly row: number; readonly column: number },
  { name }: Extract<FormLine, { readonly is: 'title' }>
): RowRole {
  forget(walk);
  walk.afterTotal = false;
  const split = unitInBrackets(name.name);
  walk.title = addDraft(walk, at, { ...name, name: split?.name ?? name.name });
  walk.numbered = true;
  if (split !== null) {
    walk.title.unit = split.unit;
    walk.title.doubts.push(doubt('unitFromBrackets', at.row, at.column, split.unit));
  }
  return 'indicator';
}

function readHeading(
  walk: Walk,
  { row, column }: { readonly row: number; readonly column: number },
  { code, text }: Extract<FormLine, { readonly is: 'heading' }>,
  role: FormRole
): RowRole {
  if (role === 'group') return readGroupCell(walk, row, text);
  if (walk.title !== null && role !== 'name') return inTitle(walk, row, text);
  if (walk.prose) {
    walk.section = text;
    return leave(walk, row, 'section');
  }
  const tabled = walk.columns.some((each) => each.role === 'name');
  if (walk.title !== null && !code.startsWith(`${walk.title.code ?? ''}.`))
    return inTitle(walk, row, text);
  if (tabled && role === 'name') return readTableRow(walk, row, null);
  if (tabled) {
    openGroup(walk, { text, row, column }, code, null);
    addDoubt(walk, doubt('groupOrMore', row, column, text));
    return 'group';
  }
  return lost(walk, row, column);
}

/** A numbered section under a title: its criteria are of a part of the indicator. */
function inTitle(walk: Walk, row: number, text: string): RowRole {
  walk.section = text;
  walk.period = null;
  return leave(walk, row, 'section', walk.prose ? 'ignored' : 'header');
}

function readText(
  walk: Walk,
  { row, column }: { readonly row: number; readonly column: number },
  text: string,
  role: FormRole
): RowRole {
  if (walk.prose) return leave(walk, row, 'note');
  if (walk.afterTotal) return leave(walk, row, 'belowTotal');
  if (/^[\d.,\s/-]+$/.test(text)) return leave(walk, row, 'figures');
  if (role === 'group') return readGroupCell(walk, row, text);
  if (isBanner(walk, row)) return leave(walk, row, 'title');
  const begins = walk.drafts.length === 0 && walk.groups.length === 0;
  if (begins && walk.headers.size === 0 && walk.grid.headerAbove !== undefined) {
    return leave(walk, row, 'formTitle');
  }
  if (walk.title !== null && walk.last === walk.title && walk.title.unit === null) {
    walk.title.name += ` ${text}`;
    return 'continuation';
  }
  const tabled = walk.columns.some((each) => each.role === 'name');
  if (!tabled) return lost(walk, row, column);
  if (role === 'name' && !walk.wide.has(`${row} ${column}`)) return readTableRow(walk, row, null);
  const wide = walk.wide.has(`${row} ${column}`);
  if (!wide && !isHeading(text)) addDoubt(walk, doubt('groupOrMore', row, column, text));
  // Where groups have weights of their own, a text without one goes on from the row above.
  if (!wide && walk.last !== null && walk.groups.some(({ subtotal }) => subtotal !== null)) {
    walk.last.name += ` ${text}`;
    return 'continuation';
  }
  openGroup(walk, { text, row, column }, null, null);
  return 'group';
}

/** `STRATEGIC FUNCTIONS`: in capitals throughout, as what goes on from above is not. */
const isHeading = (text: string): boolean => /^[A-Z][A-Z\d\s&/,.():%-]{4,}$/.test(text);

import { addDoubt, addDraft, doubt, leave, openGroup } from '../formDraft';
import type { Walk } from '../formDraft';
import { formWeight, unitInBrackets } from '../formCell';
import { lineText } from '../formGrid';
import type { FormHeader } from '../header/formHeader';
import { isLadder, readLadderRow } from './formLadder';
import { isTotal, lineOf } from './formLine';
import type { FormLine } from './formLine';
import { nameOf } from './formName';
import { readGroupCell } from './formGroups';
import { isOverDenominator } from './formFill';
import { goesOnBelow, readTableRow } from './formTableRow';
import type { FormRole, RowRole } from '../formModel';

/** Rows between a page's title and its header. */
const BANNER_ROWS = 4;
/** Columns whose cells never make a line of text. */
const FIGURES = /^(?:level\d+|target|weight|tick|step|ladderText)$/;

/** Goes down all rows and says what each is; what they hold is gathered in the walk. */
export function walkRows(walk: Walk): void {
  const rows = walk.grid.cells.length;
  for (let row = 0; row < rows; row++) {
    const forced = walk.corrections.rows?.get(String(row)) ?? null;
    const header = walk.headers.get(row);
    if (header !== undefined && (forced === null || forced === 'header')) {
      startTable(walk, header);
      for (let at = row; at < row + header.rows; at++) walk.roles.set(at, 'header');
      row += header.rows - 1;
    } else {
      walk.roles.set(row, forced === null ? roleOf(walk, row) : obey(walk, row, forced));
      if (takesNext(walk, row)) walk.roles.set((row += 1), 'continuation');
    }
  }
}

/** Whether the row below is that of the denominators of an indicator. */
const takesNext = (walk: Walk, row: number): boolean =>
  /^(?:indicator|part)$/.test(walk.roles.get(row) ?? '') &&
  !(walk.corrections.rows?.has(String(row + 1)) ?? false) &&
  walk.columns.some(
    ({ stacked }, column) => stacked === true && isOverDenominator(walk, row, column)
  );

/** A new table, or the same one on a new page. An indicator without anything right above it is its title. */
function startTable(walk: Walk, header: FormHeader): void {
  walk.columns = header.columns;
  walk.ladderLevels = null;
  walk.ladder = null;
  walk.prose = false;
  walk.afterTotal = false;
}

/** Texts of a row and where they stand; a merged cell is one. */
function textsOf(walk: Walk, row: number): readonly { text: string; column: number }[] {
  const line = walk.grid.cells[row] ?? [];
  return line.flatMap((cell, column) => {
    const text = lineText(cell);
    return text === '' ? [] : [{ text, column }];
  });
}

function roleOf(walk: Walk, row: number): RowRole {
  const texts = textsOf(walk, row);
  const [first, second] = texts;
  if (first === undefined) return leave(walk, row, 'blank');
  const ladder = isLadder(walk) ? readLadderRow(walk, row) : null;
  if (ladder !== null) return ladder;
  const role = walk.columns[first.column]?.role ?? 'ignore';
  if (second === undefined && !FIGURES.test(role)) return readLine(walk, row, first, role);
  const isSum = texts.some(({ text }) => isTotal(text));
  if (second !== undefined && texts.length === 2 && !isSum && isBanner(walk, row)) {
    return leave(walk, row, 'title');
  }
  if (isLadder(walk) && isSum) {
    walk.afterTotal = !goesOnBelow(walk, row);
    return 'total';
  }
  if (isLadder(walk) || walk.columns.every((column) => column.role === 'ignore')) {
    return lost(walk, row, first.column);
  }
  return readTableRow(walk, row, null);
}

/** Something that may matter and was not understood; before the first header it is a page's title. */
function lost(walk: Walk, row: number, column: number): RowRole {
  const later = [...walk.headers.keys()].some((header) => header > row);
  if (walk.prose) return leave(walk, row, 'note');
  if (walk.afterTotal) return leave(walk, row, 'belowTotal');
  if (later && walk.drafts.length === 0) return leave(walk, row, 'title');
  addDoubt(walk, doubt('notUnderstood', row, column));
  return 'uncertain';
}

/** True for a page's title: a header follows, with nothing but such lines between. */
function isBanner(walk: Walk, row: number): boolean {
  for (let at = row + 1; at <= row + BANNER_ROWS; at++) {
    if (walk.headers.has(at)) return true;
    if (textsOf(walk, at).length > 2) return false;
  }
  return false;
}

interface Text {
  readonly text: string;
  readonly column: number;
}

function readLine(walk: Walk, row: number, { text, column }: Text, role: FormRole): RowRole {
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

/** A row whose role the user has chosen. */
function obey(walk: Walk, row: number, role: RowRole): RowRole {
  const [first] = textsOf(walk, row);
  if (first === undefined) return role;
  if (role === 'group') {
    const weights = (walk.grid.cells[row] ?? []).flatMap((cell, column) =>
      walk.columns[column]?.role === 'weight' ? [formWeight(cell, walk.grid.decimalMark)] : []
    );
    const subtotal = weights[0]?.subtotal ?? weights[0]?.weight ?? null;
    openGroup(walk, { ...first, row }, nameOf(first.text).code, subtotal);
  } else if (role === 'continuation' && walk.last !== null) {
    const name = walk.columns.findIndex((column) => column.role === 'name');
    const text = lineText(walk.grid.cells[row]?.[name]) || first.text;
    walk.last.name = `${walk.last.name} ${text}`;
  } else if (role === 'indicator' || role === 'part') {
    if (walk.columns.some((column) => column.role === 'name')) readTableRow(walk, row, role);
    else {
      const { code, titled, name } = nameOf(first.text);
      addDraft(walk, { row, column: first.column }, { code, titled, name, part: role === 'part' });
    }
  } else if (role === 'total') walk.afterTotal = true;
  return role;
}

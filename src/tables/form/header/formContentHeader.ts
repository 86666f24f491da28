import { readCriterion } from '../../../engine';
import type { Cell, Scale } from '../../../engine';
import { settleColumns } from './formContent';
import { FIGURE, headerOf, keyOf, type FormHeader } from './formHeader';
import { rowsBelow } from './formHeaderRows';
import { lineText, type FormGrid } from '../formGrid';
import { isLevel, roleOfHeader } from './formHeaderWords';
import type { FormColumn, FormCorrections, FormRole } from '../formModel';

/** A header in a language nobody taught us stands among the first rows of a form. */
const FIRST_ROWS = 20;
/** Rows below it that show what its columns hold. */
const BODY_ROWS = 10;
const FEWEST_COLUMNS = 3;

/** The header of a form whose headings are not known, and its row. */
export interface UnknownHeader {
  readonly row: number;
  readonly header: FormHeader;
}

/**
 * The first row of headings over columns that the user has named: those of figures hold words there. Null where the first
 * row that holds anything is data already.
 */
export function headerByCorrections(
  grid: FormGrid,
  { columns }: FormCorrections
): UnknownHeader | null {
  if (columns === undefined || ![...columns.values()].includes('name')) return null;
  const row = grid.cells.findIndex((line) =>
    [...columns].every(([c, role]) => role === 'ignore' || lineText(line[c]) !== '')
  );
  const line = grid.cells[row];
  const figures = [...columns].filter(([, role]) =>
    /^(?:level\d+|weight|target|result)$/.test(role)
  );
  if (line === undefined || figures.length === 0) return null;
  if (figures.some(([c]) => isData(line[c]))) return null;
  const named = line.map((cell, c): FormColumn => ({
    role: columns.get(c) ?? 'ignore',
    period: null,
    title: lineText(cell),
  }));
  return { row, header: headerNamed(line, named) };
}

/**
 * A header whose words are not known, such as one in another language: of the first rows the one of which most is known, of words over a column of names and columns
 * that are levels or weights by what they hold, or targets or results by a word of ours among the others. Everything of it is to be looked at.
 */
export function headerByContent(
  grid: FormGrid,
  merged: FormGrid['cells'],
  scale: Scale
): UnknownHeader | null {
  let best: (UnknownHeader & { readonly known: number }) | null = null;
  for (let row = 0; row < Math.min(FIRST_ROWS, grid.cells.length); row++) {
    const found = headerOfUnknown(grid, merged, row, scale);
    if (found === null || (best !== null && found.known <= best.known)) continue;
    best = { row, ...found };
  }
  return best;
}

/** What a row would head, and of how many columns that is known; null for a row that heads nothing. */
function headerOfUnknown(
  grid: FormGrid,
  merged: FormGrid['cells'],
  row: number,
  scale: Scale
): { readonly header: FormHeader; readonly known: number } | null {
  const line = merged[row] ?? [];
  const titles = line.map(lineText);
  const filled = titles.filter((text) => text !== '');
  if (filled.length < FEWEST_COLUMNS || filled.some((text) => FIGURE.test(text))) return null;
  const below = rowsBelow(merged, row, titles, scale);
  const header = below.length > 0 ? headerOf(titles, below, scale) : headerOfRow(line, scale);
  const { columns: said, rows } = header;
  const named = said.findIndex(({ role }) => role === 'name');
  const open = said.map(({ role, title }) => (role === 'ignore' ? title : ''));
  const name = named >= 0 ? named : longestWords(grid, row + rows, open);
  if (name === null) return null;
  const columns = said.map((column, c): FormColumn => {
    if (c === name) return { ...column, role: 'name' };
    return column.role === 'name' ? { ...column, role: 'ignore' } : column;
  });
  const settled = settleColumns(grid, row + rows, columns, scale);
  if (!settled.some(({ role }) => /^(?:level\d+|weight|target|result)$/.test(role))) return null;
  const known = settled.filter(({ role }) => role !== 'ignore').length;
  return { header: { ...header, columns, byContent: true }, known };
}

/** A header of one row, by the words of ours in it. */
function headerOfRow(line: readonly Cell[], scale: Scale): FormHeader {
  const columns = line.map(lineText).map((title): FormColumn => {
    return { role: knownIn(title, scale), period: null, title };
  });
  return headerNamed(line, columns);
}

/** What a heading means by a word of ours among words of another language. */
function knownIn(title: string, scale: Scale): FormRole {
  const role = roleOfHeader(title, scale);
  return role === null || /^(?:ladder|step)/.test(role) || isLevel(role) ? 'ignore' : role;
}

const headerNamed = (line: readonly Cell[], columns: readonly FormColumn[]): FormHeader => ({
  rows: 1,
  columns,
  key: keyOf(line.map(lineText)),
});

/** A number or a criterion, as no heading is. */
function isData(cell: Cell | undefined): boolean {
  if (lineText(cell) === '') return false;
  const { kind } = readCriterion(cell ?? { value: null });
  return kind !== 'statement' && kind !== 'unreadable';
}

/** Words, and no criterion such as `120以上` or `<80 Punkte`: what begins with a figure or a sign says more. */
const isName = (text: string): boolean =>
  /^[\p{Nd}<>=≤≥$€£¥฿-]/u.test(text)
    ? (text.match(/\p{L}/gu) ?? []).length >= 10
    : /\p{L}{2}/u.test(text);

/** The column whose cells say most: the names of the indicators. Null where no column holds words in two rows. */
function longestWords(grid: FormGrid, from: number, titles: readonly string[]): number | null {
  const rows = grid.cells.slice(from, from + BODY_ROWS);
  let best: { readonly column: number; readonly letters: number } | null = null;
  titles.forEach((title, column) => {
    const texts = rows.map((row) => lineText(row[column])).filter(isName);
    const letters = texts.join('').length / Math.max(1, texts.length);
    if (title !== '' && texts.length >= 2 && (best === null || letters > best.letters)) {
      best = { column, letters };
    }
  });
  return (best as { readonly column: number } | null)?.column ?? null;
}

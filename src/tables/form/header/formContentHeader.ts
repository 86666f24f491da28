import { readCriterion } from '../../../engine';
import type { Cell, Scale } from '../../../engine';
import { settleColumns } from './formContent';
import { FIGURE, keyOf, type FormHeader } from './formHeader';
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
  return { row, header: headerOf(line, named) };
}

/**
 * A header whose words are not known, such as one in another language: a row of words over a column of names and columns
 * that are levels or weights by what they hold, or targets or results by a word of ours among the others. Everything of it is to be looked at.
 */
export function headerByContent(grid: FormGrid, scale: Scale): UnknownHeader | null {
  for (let row = 0; row < Math.min(FIRST_ROWS, grid.cells.length); row++) {
    const line = grid.cells[row] ?? [];
    const titles = line.map(lineText);
    const filled = titles.filter((text) => text !== '');
    if (filled.length < FEWEST_COLUMNS || filled.some((text) => FIGURE.test(text))) continue;
    const known = titles.map((title) => knownIn(title, scale));
    const named = known.indexOf('name');
    const open = titles.map((title, c) => (known[c] === 'ignore' ? title : ''));
    const name = named >= 0 ? named : longestWords(grid, row + 1, open);
    if (name === null) continue;
    const columns = titles.map((title, c): FormColumn => ({
      role: c === name ? 'name' : known[c] === 'name' ? 'ignore' : (known[c] ?? 'ignore'),
      period: null,
      title,
    }));
    const settled = settleColumns(grid, row + 1, columns, scale);
    if (!settled.some(({ role }) => /^(?:level\d+|weight|target|result)$/.test(role))) continue;
    return { row, header: { ...headerOf(line, columns), byContent: true } };
  }
  return null;
}

/** What a heading means by a word of ours among words of another language. */
function knownIn(title: string, scale: Scale): FormRole {
  const role = roleOfHeader(title, scale);
  return role === null || /^(?:ladder|step)/.test(role) || isLevel(role) ? 'ignore' : role;
}

const headerOf = (line: readonly Cell[], columns: readonly FormColumn[]): FormHeader => ({
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

/** The column whose cells say most: the names of the indicators. Null where no column holds words in two rows. */
function longestWords(grid: FormGrid, from: number, titles: readonly string[]): number | null {
  const rows = grid.cells.slice(from, from + BODY_ROWS);
  let best: { readonly column: number; readonly letters: number } | null = null;
  titles.forEach((title, column) => {
    const texts = rows.map((row) => lineText(row[column])).filter((text) => /\p{L}{2}/u.test(text));
    const letters = texts.join('').length / Math.max(1, texts.length);
    if (title !== '' && texts.length >= 2 && (best === null || letters > best.letters)) {
      best = { column, letters };
    }
  });
  return (best as { readonly column: number } | null)?.column ?? null;
}

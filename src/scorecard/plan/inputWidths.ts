import { sumOf } from '../../engine';
import type { PlanCell } from './plan';
import { SPARED } from './inputHeight';
import { charactersOf } from './letterWidths';
import { boldRoom } from './rowHeights';
import { standInFor } from './sheetFont';
import { thaiWords } from './thaiWords';
import { mostLines } from './wordLines';

/** Columns without anything in them are as wide as the words of their head, and none is narrower than this. */
const NARROWEST = 8;
/** Beside a text: the sides of its cell; beside a head the button of a filter, too. */
const SIDES = 1;
const BUTTON = 3;
const HEAD_LINES = 2;
/** A column grows beyond its declared width up to `widest`, if that puts so many of its texts on one line. */
const MOST = 0.9;
/** Of the rows, below which so few have a text that their column need not be wide for it: these rows are higher. */
const FEW = 0.05;
const WIDEST_OF_FEW = 16;
/** Letters of these sheets on a page that makes them as small as can be read, against those of a table's cells. */
const LARGER = 1.15;

/** A column as it is declared: its head, and the characters that it has in an empty table. */
interface Declared {
  readonly head: string;
  readonly width: number;
}

/**
 * Characters of each column of a filled table that people go on with: as wide as its head and what stands in it need, so
 * that rows stay low and the page is not spent on columns that nobody uses. An empty table has its columns as declared.
 *
 * @param widest - characters up to which a column grows for its texts
 */
export function inputWidths(
  columns: readonly Declared[],
  rows: readonly (readonly PlanCell[])[],
  widest: number,
  font: string
): readonly number[] {
  const lengths = columns.map((_, i) =>
    rows.flatMap((cells) => lengthOf(cells[i] ?? null)).sort((a, b) => a - b)
  );
  if (lengths.every((each) => each.length === 0)) return columns.map(({ width }) => width);
  return columns.map(({ head, width }, i) => {
    const least = leastFor(head, font);
    const own = lengths[i] ?? [];
    const [most = 0, longest] = [own[Math.ceil(own.length * MOST) - 1], own.at(-1)];
    if (longest === undefined) return Math.min(width, Math.ceil(least));
    const isRare = own.length < rows.length * FEW;
    const declared = isRare ? Math.min(width, WIDEST_OF_FEW) : width;
    const needed = Math.max(Math.min(longest, declared), isRare ? 0 : Math.min(most, widest));
    return Math.ceil(Math.max(least, needed));
  });
}

/** Characters that each column of a filled table needs: for its head, and for the text of each row on one line, 0 for none. */
export function neededWidths(
  heads: readonly string[],
  rows: readonly (readonly PlanCell[])[],
  font: string
): { readonly least: readonly number[]; readonly texts: readonly (readonly number[])[] } {
  const texts = heads.map((_, i) =>
    rows.map((cells) => Math.ceil(sumOf([lengthOf(cells[i] ?? null)].flat())))
  );
  return { least: heads.map((head) => Math.ceil(leastFor(head, font))), texts };
}

/** Heads stand on every page: none has more than two lines, also where a computer lacks the font. */
function leastFor(head: string, font: string): number {
  const { letters } = standInFor(font);
  let width = Math.max(NARROWEST, longestWord(head) + BUTTON);
  while (mostLines([head], boldRoom([width / LARGER]), letters) > HEAD_LINES) width += 1;
  return width;
}

function lengthOf(cell: PlanCell): number | [] {
  const text = typeof cell === 'object' ? '' : String(cell);
  return text === '' ? [] : (charactersOf(text) * LARGER) / (1 - SPARED) + SIDES;
}

function longestWord(head: string): number {
  return Math.max(...thaiWords(head).map(charactersOf));
}

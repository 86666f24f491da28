import { sumOf } from '../../engine';
import { DEFAULT_SETTINGS } from '../../tables';
import { inputLayout, pagePoints } from '../plan/pageRoom';
import type { SheetPlan } from '../plan/plan';
import { fontFor, INPUT, roomIn, rowsIn } from '../plan/sheetFont';
import { headHeight as heightOfHeads } from '../plan/headHeight';
import { inputWidths } from '../plan/inputWidths';
import { heightFor, heightRuns } from '../plan/rowHeights';
import { HEADER_ROW, headersOf, specsOf, type Placed, type UserContent } from './templatesContent';

/** Of the headers at least. */
const HEAD_HEIGHT = 32;

/** Of the heads of the tables side by side; they are read to their end where a computer lacks the font, too. */
export function headHeight(
  content: UserContent,
  placed: readonly Placed[],
  room: readonly number[],
  font: string
): number {
  const heights = placed.map((table) =>
    heightOfHeads(font, headersOf(table, content), room.slice(table.column))
  );
  return Math.max(HEAD_HEIGHT, ...heights);
}

/** Heights of rows that have something in them; blank ones stay free to grow as people type. */
export function bodyHeights(
  content: UserContent,
  placed: readonly Placed[],
  room: readonly number[]
): SheetPlan['rowHeights'] {
  const longest = Math.max(...placed.map(({ kind }) => content.rows[kind].length));
  const heights = Array.from({ length: longest }, (_, i) =>
    Math.max(
      ...placed.map(({ kind, column }) => {
        const cells = content.rows[kind][i] ?? [];
        const isBlank = cells.every((cell) => cell === '' || cell === null);
        return isBlank ? 0 : heightFor(cells, room.slice(column));
      })
    )
  );
  return heightRuns(heights, HEADER_ROW + 1).filter(({ points }) => points > 0);
}

/** Characters of a column between two tables. */
const BETWEEN = 3;

/** Characters up to which columns grow for their texts: the first of those with which the sheet takes the fewest pages. */
const WIDEST = [20, 16, 24, 28, 32, 40, 52];

/** Widths of all columns of a sheet, in characters, so that it is printed on as few pages as can be. */
export function widthsOf(content: UserContent, placed: readonly Placed[]): readonly number[] {
  const font = fontFor(DEFAULT_SETTINGS, content.language);
  const pagesWith = (widths: readonly number[]): number => {
    const layout = inputLayout(widths);
    const { taken } = rowsIn(font, layout, INPUT);
    const rows = bodyHeights(content, placed, roomIn(font, layout, INPUT));
    const tall = sumOf(rows.map(({ count, points }) => count * taken(points)));
    return Math.ceil(tall / pagePoints(layout)) * layout.pagesWide;
  };
  const [first = [], ...others] = WIDEST.map((widest) => widthsUpTo(widest, content, placed));
  return others.reduce(
    (best, widths) => (pagesWith(widths) < pagesWith(best) ? widths : best),
    first
  );
}

function widthsUpTo(
  widest: number,
  content: UserContent,
  placed: readonly Placed[]
): readonly number[] {
  const { rows } = content;
  const widths: number[] = [];
  for (const table of placed) {
    const { kind, column } = table;
    while (widths.length < column) widths.push(BETWEEN);
    const heads = headersOf(table, content);
    const declared = specsOf(table, content).map(({ width }, i) => ({
      head: heads[i] ?? '',
      width,
    }));
    const isForm = kind === 'indicators' || kind === 'results';
    widths.push(
      ...(isForm ? inputWidths(declared, rows[kind], widest) : declared.map(({ width }) => width))
    );
  }
  return widths;
}

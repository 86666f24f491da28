import { sumOf } from '../../engine';
import { DEFAULT_SETTINGS } from '../../tables';
import { lengthsOf, narrowed } from '../plan/narrowed';
import {
  columnsRoom,
  filling,
  inputLayout,
  LEAST_INPUT,
  pagePoints,
  type Layout,
} from '../plan/pageRoom';
import type { SheetPlan } from '../plan/plan';
import { fontFor, INPUT, roomIn, rowsIn } from '../plan/sheetFont';
import { headHeight as heightOfHeads } from '../plan/headHeight';
import { inputWidths, neededWidths } from '../plan/inputWidths';
import { inputHeight } from '../plan/inputHeight';
import { heightRuns } from '../plan/rowHeights';
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
        return isBlank ? 0 : inputHeight(cells, room.slice(column));
      })
    )
  );
  return heightRuns(heights, HEADER_ROW + 1).filter(({ points }) => points > 0);
}

/** Characters of a column between two tables. */
const BETWEEN = 3;

/** Characters up to which columns grow for their texts: the first of those with which the sheet takes the fewest pages. */
const WIDEST = [20, 16, 24, 28, 32, 40, 52];

/** Title and guidance above the heads of the first page, in points. */
const ABOVE = 50;

/**
 * Widths of all columns of a sheet, in characters, so that it is printed on as few pages as can be.
 *
 * @param repeated - the column that stands on each of several pages side by side
 */
export function widthsOf(
  content: UserContent,
  placed: readonly Placed[],
  repeated: number | null
): readonly number[] {
  const font = fontFor(DEFAULT_SETTINGS, content.language);
  const paged = (widths: readonly number[]): Paged => {
    const layout = inputLayout(widths, repeated);
    const room = roomIn(font, layout, INPUT);
    const { taken } = rowsIn(font, layout, INPUT);
    const rows = bodyHeights(content, placed, room);
    const tall = taken(ABOVE) + sumOf(rows.map(({ count, points }) => count * taken(points)));
    const each = pagePoints(layout) - taken(headHeight(content, placed, room, font));
    const { pagesWide } = layout;
    return {
      layout,
      pages: Math.ceil(tall / each) * pagesWide,
      share: (tall / each) * pagesWide,
    };
  };
  const usual = [
    ...WIDEST.map((widest) => widthsUpTo(widest, content, placed, font)),
    ...widthsForPages(content, placed, font),
  ].map(paged);
  const filled = usual.map(({ layout }) => paged(filling(layout)));
  const [best, fuller] = [usual, filled].map(fewestPages);
  if (best === undefined || fuller === undefined) return [];
  return (fuller.pages < best.pages ? fuller : best).layout.widths;
}

/** Columns as they come on pages: how many, and how much of these is filled. */
interface Paged {
  readonly layout: Layout;
  readonly pages: number;
  readonly share: number;
}

const fewestPages = (tried: readonly Paged[]): Paged | undefined =>
  [...tried].sort((a, b) => a.pages - b.pages || a.share - b.share)[0];

/** Pages side by side that a table is tried on, and how much of them: no column is parted, and one is on each. */
const PAGES = [1, 2, 3];
const PORTIONS = [1, 0.95, 0.9];
/** Characters that a column of texts has at least where others need the room more, and at most. */
const TEXT = { least: 12, most: 60 };

/** Widths with which a filled table has the fewest rows of two lines on so many pages. */
function widthsForPages(
  content: UserContent,
  placed: readonly Placed[],
  font: string
): readonly (readonly number[])[] {
  const [table] = placed;
  if (placed.length > 1 || table === undefined || !isForm(table)) return [];
  const rows = content.rows[table.kind];
  const { least, texts } = neededWidths(headersOf(table, content), rows, font);
  if (texts.every((lengths) => lengths.every((length) => length === 0))) return [];
  const needed = texts.map((lengths, i) =>
    Math.max(least[i] ?? 0, Math.min(TEXT.most, Math.max(0, ...lengths)))
  );
  const lowest = needed.map((width, i) => Math.min(width, Math.max(least[i] ?? 0, TEXT.least)));
  const columns = needed.map((_, i) => i);
  const rooms = [
    columnsRoom('portrait', columns.length, LEAST_INPUT),
    ...PAGES.flatMap((pages) =>
      PORTIONS.map((portion) =>
        columnsRoom('landscape', columns.length, LEAST_INPUT / (pages * portion))
      )
    ),
  ];
  const lengths = lengthsOf(texts);
  return rooms.map((room) => narrowed(needed, lowest, lengths, room, columns));
}

const isForm = ({ kind }: Placed): boolean => kind === 'indicators' || kind === 'results';

function widthsUpTo(
  widest: number,
  content: UserContent,
  placed: readonly Placed[],
  font: string
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
    widths.push(
      ...(isForm(table)
        ? inputWidths(declared, rows[kind], widest, font)
        : declared.map(({ width }) => width))
    );
  }
  return widths;
}

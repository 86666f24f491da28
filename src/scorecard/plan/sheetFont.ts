import type { Language } from '../../engine';
import { DEFAULT_FONTS, type Settings } from '../../tables';
import { FONT } from './look';
import { mostLines } from './wordLines';
import { heightFor, LINE_POINTS, ONE_LINE } from './rowHeights';
import { layoutScale, pageScale, type Layout } from './pageRoom';
import type { PlanCell, RangeStyle, SheetPlan } from './plan';

/**
 * Planners measure in points of Tahoma (`FONT`), whose letters are as large as those of most fonts. 16 points of the fonts of
 * Thai official documents look like 11 of Tahoma, and are as wide; their lines are further apart.
 */
const SMALL_LETTERS =
  /^(TH|Angsana|Browallia|Cordia|Dillenia|Eucrosia|Freesia|Iris|Jasmine|Kodchiang|Lily)(?![a-z])/i;
const SMALL = { size: 16 / 11, line: 1.45 };
const USUAL = { size: 1, line: 1 };

const lettersOf = (font: string): typeof SMALL => (SMALL_LETTERS.test(font) ? SMALL : USUAL);

/** Points of Tahoma below which nothing is printed, of a table's cells, and of the sheets that people fill in. */
const SMALLEST = 9;
const BODY = 10;
export const INPUT = 11;

/** The share of its size at which a table is printed without larger letters. */
export const LEAST_SCALE = SMALLEST / BODY;

/** What stands in a row above and below its lines, in points, and the height of a gap, which holds no text. */
const AROUND = 6;
export const GAP = 8;

/** The font of sheets in a language: the workbook's setting, or that of the language. */
export function fontFor({ font }: Pick<Settings, 'font'>, language: Language): string {
  return font ?? DEFAULT_FONTS[language];
}

/** Points that a row needs in a font; `points` in Tahoma. */
export function rowPoints(points: number, font: string, growth = 1): number {
  const { line } = lettersOf(font);
  if (points <= GAP || line * growth === 1) return points;
  return Math.min(TALLEST, Math.ceil((points - AROUND) * line * growth) + AROUND);
}

/** How much larger letters of a program's own font are, where a computer lacks one with small letters, and their lines. */
const STAND_IN = { letters: 1.4, lines: 1.25 };

/** The same of a font: nothing for one whose letters have the usual size. */
export function standInFor(font: string): typeof STAND_IN {
  return lettersOf(font) === USUAL ? { letters: 1, lines: 1 } : STAND_IN;
}

/**
 * Height of a row whose texts are read to their end, also where a computer has not the font: for heads, guidance and sheets
 * of few rows, as it takes twice the room.
 */
export function readableHeight(
  font: string,
  cells: readonly PlanCell[],
  room: readonly number[]
): number {
  const own = heightFor(cells, room);
  if (lettersOf(font) === USUAL) return own;
  const larger = heightFor(
    cells,
    room.map((width) => width / STAND_IN.letters)
  );
  return larger === ONE_LINE ? own : (larger - AROUND) * STAND_IN.lines + AROUND;
}

/**
 * Height of a row of a table. Texts of several lines are read to their end, also where a computer has not the font; those of
 * one line are made to fit it there (`shrink`).
 */
export function tableHeight(
  font: string,
  cells: readonly PlanCell[],
  room: readonly number[]
): number {
  const own = heightFor(cells, room);
  if (own === ONE_LINE || lettersOf(font) === USUAL) return own;
  const lines = mostLines(cells, room, STAND_IN.letters);
  return Math.max(own, Math.min(TALLEST, lines * LINE_POINTS * STAND_IN.lines + AROUND));
}

/**
 * The points that rows of a table take in a font, for those who fill pages with them, and the greatest of which they take
 * their share: what is above them takes no more.
 */
export function rowsIn(
  font: string,
  layout: Layout,
  size = BODY
): { readonly taken: (points: number) => number; readonly tallest: number } {
  const growth = growthAt(layoutScale(layout), size, font);
  return {
    taken: (points) => rowPoints(points, font, growth),
    tallest: (TALLEST - AROUND) / (lettersOf(font).line * growth) + AROUND,
  };
}

/**
 * Characters that stand in a line of each column: fewer than its width where letters are larger than those of a table's
 * cells, be it because the page makes the sheet smaller. What lines are counted with.
 */
export function roomIn(font: string, layout: Layout, size = BODY): readonly number[] {
  const points = pointsIn(font, Math.max(size, SMALLEST / layoutScale(layout)));
  return layout.widths.map((width) => (width * pointsIn(font, BODY)) / points);
}

/** Points of Tahoma whose letters are as large as those of so many points of a font. */
export function pointsOfTahoma(font: string, points: number): number {
  return points / lettersOf(font).size;
}

/** Points of a font that letters of so many points of Tahoma have. */
const pointsIn = (font: string, points: number): number =>
  Math.ceil(points * lettersOf(font).size - 0.25);

/** How much larger letters of that size are where a page is printed at a share of its size. */
function growthAt(scale: number, size: number, font: string): number {
  const smallest = SMALLEST / scale;
  return smallest <= size ? 1 : pointsIn(font, smallest) / (size * lettersOf(font).size);
}

/** Excel's highest row is 409 points. */
const TALLEST = 409;

/**
 * A planned sheet in the font of the workbook's setting, with sizes and row heights made for it; where the page makes it
 * smaller, letters are as much larger as it takes that what is printed can be read. Cells of another font, such as symbols,
 * keep it.
 *
 * A cell names one font. Where a computer has none of that name, Excel and LibreOffice take one of their own.
 */
export function inFont(sheet: SheetPlan, font: string): SheetPlan {
  const smallest = SMALLEST / pageScale(sheet);
  const sized = (size: number): number => pointsIn(font, Math.max(size, smallest));
  const growth = growthAt(pageScale(sheet), sheet.mode === 'create' ? INPUT : BODY, font);
  return {
    ...sheet,
    styles: [
      ...(sheet.mode === 'create' ? [wholeSheet(sheet, { name: font, size: sized(INPUT) })] : []),
      ...sheet.styles.map((style) => styleIn(style, font, sized)),
    ],
    rowHeights: heightsIn(sheet, (points) => rowPoints(points, font, growth)),
  };
}

/** Heights of rows that are not under a chart. */
function heightsIn(
  { rowHeights, charts = [] }: SheetPlan,
  grown: (points: number) => number
): SheetPlan['rowHeights'] {
  const isUnderChart = ({ row }: { readonly row: number }): boolean =>
    charts.some(({ place }) => row >= place.row && row < place.row + place.rows);
  return cutAt(
    rowHeights,
    charts.flatMap(({ place }) => [place.row, place.row + place.rows])
  ).map((run) => (isUnderChart(run) ? run : { ...run, points: grown(run.points) }));
}

/** Rows of the same height, cut before each of those rows: a chart may end among them. */
function cutAt(runs: SheetPlan['rowHeights'], rows: readonly number[]): SheetPlan['rowHeights'] {
  return runs.flatMap(({ row, count, points }) => {
    const inside = rows.filter((each) => each > row && each < row + count);
    const starts = [row, ...[...new Set(inside)].sort((a, b) => a - b)];
    return starts.map((start, i) => ({
      row: start,
      count: (starts[i + 1] ?? row + count) - start,
      points,
    }));
  });
}

function styleIn(style: RangeStyle, name: string, sized: (size: number) => number): RangeStyle {
  const { font } = style;
  if (font === undefined || (font.name ?? FONT) !== FONT) return style;
  return {
    ...style,
    font: {
      ...font,
      ...(font.name === undefined ? {} : { name }),
      ...(font.size === undefined ? {} : { size: sized(font.size) }),
    },
  };
}

/** Everything that is written, for sheets whose cells are otherwise left as the workbook has them. */
function wholeSheet({ blocks }: SheetPlan, font: RangeStyle['font'] & object): RangeStyle {
  const ends = blocks.map(({ row, column, cells }) => ({
    rows: row + cells.length,
    columns: column + Math.max(0, ...cells.map((line) => line.length)),
  }));
  const rows = Math.max(1, ...ends.map((end) => end.rows));
  const columns = Math.max(1, ...ends.map((end) => end.columns));
  return { area: { row: 0, column: 0, rows, columns }, font };
}

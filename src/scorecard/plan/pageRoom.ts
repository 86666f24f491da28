import { sumOf } from '../../engine';
import type { SheetPlan } from './plan';

/** A4 in points, and the margins of the summary sheets. */
const SHORT_SIDE = 595;
const LONG_SIDE = 842;
const MARGINS = { sides: 56, topAndBottom: 78 };
/** Excel draws a column as 7 pixels a character and 5 of padding, at 0.75 points a pixel. */
const CHARACTER = 5.25;
const PADDING = 3.75;
/** Programs scale a sheet to the page differently by as much. */
const SLACK = 60;
const TALLEST_CHART = 300;
const LOWEST_CHART = 150;

/** The least share of its size at which a sheet that people fill in is printed: 11 points of letters are 9 then. */
export const LEAST_INPUT = 9 / 11;

/** Points of columns beside each other; those of no width are hidden. */
const naturalWidth = (widths: readonly number[]): number =>
  widths.reduce((sum, width) => (width === 0 ? sum : sum + width * CHARACTER + PADDING), 0);

/** The share of a page that is not worth one more beside the others: they are made a little smaller instead, their letters not. */
const SPARED = 0.15;

/** Columns of so many characters beside each other, on pages side by side. */
export interface Layout {
  readonly widths: readonly number[];
  readonly orientation: 'landscape' | 'portrait';
  /** 1 where not given. */
  readonly pagesWide?: number;
  /** The first and the last of the columns that stand on each of them. */
  readonly repeatColumns?: readonly [number, number];
}

/**
 * How a table that people fill in is printed so that it can be read: portrait, which takes twice the rows of a page, where
 * its columns fit, else on as many landscape pages side by side as they need.
 *
 * @param repeated - the column that stands on each of several pages
 */
export function inputLayout(
  widths: readonly number[],
  repeated: number | null = null
): Layout & { readonly pagesWide: number } {
  const pagesOf = (side: number): number =>
    Math.ceil((naturalWidth(widths) * LEAST_INPUT) / (side - MARGINS.sides) - SPARED);
  if (pagesOf(SHORT_SIDE) <= 1) return { widths, orientation: 'portrait', pagesWide: 1 };
  const pagesWide = pagesOf(LONG_SIDE);
  return {
    widths,
    orientation: 'landscape',
    pagesWide,
    ...(repeated === null || pagesWide === 1 ? {} : { repeatColumns: [repeated, repeated] }),
  };
}

/** The columns as much wider as fills their pages at the least size: more rows come on each, and fewer have a second line. */
export function filling(layout: Layout): readonly number[] {
  const share = fittingScale(layout) / LEAST_INPUT;
  return share <= 1
    ? layout.widths
    : layout.widths.map((width) => Math.floor(width * share * 4) / 4);
}

/** Characters that so many columns have together on a page that makes them so much smaller, or not. */
export function columnsRoom(
  orientation: Layout['orientation'],
  columns: number,
  scale = 1
): number {
  const side = orientation === 'landscape' ? LONG_SIDE : SHORT_SIDE;
  return ((side - MARGINS.sides) / scale - columns * PADDING) / CHARACTER;
}

/** The share of its size at which a sheet is printed; its columns decide, as rows go on on the next page. */
export function pageScale({
  page,
  columnWidths,
}: Pick<SheetPlan, 'page' | 'columnWidths'>): number {
  if (page === null || !page.fitToWidth) return 1;
  const { printArea } = page;
  const last = printArea === null ? columnWidths.length : printArea.column + printArea.columns;
  const widths = columnWidths.slice(printArea?.column ?? 0, last).flatMap((width) => width ?? []);
  return layoutScale({ ...page, widths });
}

/** The same for columns that are still being planned. */
export const layoutScale = (layout: Layout): number => Math.min(1, fittingScale(layout));

/** The share of their size at which columns fill the pages that they have side by side. */
function fittingScale(layout: Layout): number {
  const side = layout.orientation === 'landscape' ? LONG_SIDE : SHORT_SIDE;
  return (side - MARGINS.sides) / Math.max(1, widthOfPages(layout));
}

/** Points that each of the pages side by side is wide at least: no column is parted between two. */
function widthOfPages({ widths, pagesWide = 1, repeatColumns }: Layout): number {
  const columns = widths.map((width) => naturalWidth([width]));
  const whole = sumOf(columns);
  const [first = 0, last = -1] = repeatColumns ?? [];
  const repeated = sumOf(columns.slice(first, last + 1));
  const pagesOf = (page: number): number => {
    let [pages, used] = [1, 0];
    for (const points of columns) {
      if (used > 0 && used + points > page) [pages, used] = [pages + 1, repeated];
      used += points;
    }
    return pages;
  };
  let [low, high] = [whole / pagesWide, whole];
  while (pagesWide > 1 && high - low > 1) {
    const page = (low + high) / 2;
    if (pagesOf(page) <= pagesWide) high = page;
    else low = page;
  }
  return high;
}

/** Columns from the left that stand on the first of the pages side by side; one at least. */
export function columnsOnFirstPage(layout: Layout): number {
  const { widths, orientation } = layout;
  const side = orientation === 'landscape' ? LONG_SIDE : SHORT_SIDE;
  const page = (side - MARGINS.sides) / layoutScale(layout);
  const past = widths.findIndex((_, i) => naturalWidth(widths.slice(0, i + 1)) > page);
  return past < 0 ? widths.length : Math.max(1, past);
}

/** Points of rows that one page takes at the scale that fits the columns to its width. */
export function pagePoints(layout: Layout, topAndBottom = MARGINS.topAndBottom): number {
  const side = layout.orientation === 'landscape' ? SHORT_SIDE : LONG_SIDE;
  return (side - topAndBottom) / layoutScale(layout);
}

/**
 * Height of a chart that no page break cuts: what is left of the page, or, where that is too little, the whole height on the
 * next one.
 *
 * @param above - points of the rows before it
 * @param repeated - points of the header rows on every page
 */
export function chartRoom(above: number, repeated: number, page: number): number {
  const each = page - repeated;
  const past = above - page;
  const left = past <= 0 ? -past : each - (past % each);
  const room = left - SLACK;
  return Math.min(TALLEST_CHART, room >= LOWEST_CHART ? room : each - 2 * SLACK);
}

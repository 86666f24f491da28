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
const SMALLEST = 9 / 11;

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
}

/**
 * How a table that people fill in is printed so that it can be read: portrait, which takes twice the rows of a page, where
 * its columns fit, else on as many landscape pages side by side as they need.
 */
export function inputLayout(widths: readonly number[]): Layout & { readonly pagesWide: number } {
  const pagesOf = (side: number): number =>
    Math.ceil((naturalWidth(widths) * SMALLEST) / (side - MARGINS.sides) - SPARED);
  return pagesOf(SHORT_SIDE) <= 1
    ? { widths, orientation: 'portrait', pagesWide: 1 }
    : { widths, orientation: 'landscape', pagesWide: pagesOf(LONG_SIDE) };
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
export function layoutScale({ widths, orientation, pagesWide = 1 }: Layout): number {
  const side = orientation === 'landscape' ? LONG_SIDE : SHORT_SIDE;
  return Math.min(1, ((side - MARGINS.sides) * pagesWide) / Math.max(1, naturalWidth(widths)));
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

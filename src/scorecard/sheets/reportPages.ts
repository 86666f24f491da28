import { sumOf } from '../../engine';
import { headHeight } from '../plan/headHeight';
import { pageBreaks } from '../plan/pageBreaks';
import { pagePoints, type Layout } from '../plan/pageRoom';
import type { ChartPlan } from '../plan/plan';
import { heightFor, ONE_LINE } from '../plan/rowHeights';
import { GAP as LOW, readableHeight, rowsIn, tableHeight } from '../plan/sheetFont';
import type { ReportSheet } from './report';
import { GAP, pointsOf, type ReportLine } from './reportLines';
import type { SheetHead } from './sheetHead';

/** A summary sheet as far as its pages depend on it. */
interface Parts {
  readonly report: ReportSheet;
  readonly layout: Layout;
  readonly fontName: string;
  /** Characters that a line of each column has. */
  readonly room: readonly number[];
  readonly head: Pick<SheetHead, 'heights'>;
  readonly heads: readonly ReportLine[];
  /** The body with its remarks and signatures. */
  readonly lines: readonly ReportLine[];
  readonly charts: readonly ChartPlan[];
}

/** Heights of rows in points, and where the pages of a sheet end. */
export interface ReportPages {
  readonly leadHeights: readonly number[];
  readonly headHeights: readonly number[];
  readonly lineHeights: readonly number[];
  /** Lines of one line of text: larger letters are made to fit it. */
  readonly isOneLine: (line: number) => boolean;
  readonly isOnePage: boolean;
  /** Lines that begin a page. */
  readonly breaks: readonly number[];
}

/** How high the rows of a summary sheet are, and how they come on pages. */
export function reportPages(
  { report, layout, fontName, room, head, heads, lines, charts }: Parts,
  bodyRow: number,
  leadRow: number
): ReportPages {
  const { lead = [], header, body } = report;
  const { taken } = rowsIn(fontName, layout);
  const spared = report.onePage === true ? SPARED : 0;
  const textHeight: typeof heightFor = (cells, own) =>
    report.tight
      ? heightFor(cells, own)
      : (report.readable ? readableHeight : tableHeight)(fontName, cells, own);
  const heightOf = (line: ReportLine): number =>
    line.points ??
    (report.onePage && line === GAP ? LOW : pointsOf(line, room, textHeight) - spared);
  const headHeights = heads.map(({ cells }) => headHeight(fontName, cells, room) - spared);
  const leadHeights = lead.map(heightOf);
  // Rows under charts keep the height that they are given (`inFont`).
  const isUnderChart = (row: number): boolean =>
    charts.some(({ place }) => row >= place.row && row < place.row + place.rows);
  const margins = marginsOf(report);
  const page = pagePoints(layout, margins.top + margins.bottom);
  const above = sumOf([
    ...[...head.heights.map(({ points }) => points), ...headHeights].map(taken),
    ...leadHeights.map((points, i) => (isUnderChart(leadRow + i) ? points : taken(points))),
  ]);
  const textHeights = lines.map(heightOf);
  const lastRows = body.length - (header.length === 0 ? 1 : lastTogether(textHeights, body.length));
  const isOneLine = (i: number): boolean => textHeights[i] === ONE_LINE - spared;
  const texts = textHeights.filter((_, i) => !isUnderChart(bodyRow + i)).map(taken);
  const left = page - above - sumOf(texts);
  const charted = report.onePage ? chartRow(left, lines.length - texts.length) : null;
  const lineHeights = textHeights.map((points, i) =>
    isUnderChart(bodyRow + i) ? (charted ?? points) : points
  );
  const pageRows = lines.map((line, i) => {
    const points = lineHeights[i] ?? 0;
    return {
      ...line,
      ...(i >= lastRows && i < lines.length - 1 ? KEPT : {}),
      points: isUnderChart(bodyRow + i) ? points : taken(points),
    };
  });
  const isPaged = pageRows.some(({ begins, withNext }) => begins === true || withNext === true);
  const isOnePage =
    report.onePage === true && above + sumOf(pageRows.map(({ points }) => points)) <= page;
  const breaks =
    isPaged && !isOnePage
      ? pageBreaks(pageRows, { page, above, repeated: sumOf(headHeights.map(taken)) })
      : [];
  return { leadHeights, headHeights, lineHeights, isOneLine, isOnePage, breaks };
}

/** Points above and below what is printed; the footer stands in the lower ones. */
const MARGINS = { top: 36, bottom: 42 };
const ONE_PAGE = { top: 28, bottom: 34 };

export const marginsOf = ({ onePage }: Pick<ReportSheet, 'onePage'>): typeof MARGINS =>
  onePage ? ONE_PAGE : MARGINS;

/** Points around the texts of a row that a sheet for one page does without. */
const SPARED = 4.5;
/** Points of a chart on such a sheet: what the page has left between these, and whole pixels of each row under it. */
const CHART = { lowest: 110, tallest: 220 };
const PIXEL = 0.75;

function chartRow(left: number, rows: number): number | null {
  const points = Math.max(CHART.lowest, Math.min(CHART.tallest, left));
  return rows === 0 ? null : Math.floor(points / rows / PIXEL) * PIXEL;
}

/**
 * Rows of the body that stand on the page of the remarks at least, under the heads that are repeated there: three of one
 * line, or fewer that are as high.
 */
const LAST = { rows: 3, points: 2 * ONE_LINE + 1 };

function lastTogether(heights: readonly number[], rows: number): number {
  let [count, points] = [0, 0];
  while (count < Math.min(LAST.rows, rows) && points < LAST.points) {
    count += 1;
    points += heights[rows - count] ?? 0;
  }
  return count;
}

const KEPT = { withNext: true } as const;

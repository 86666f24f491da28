import { sumOf } from '../../engine';
import type { Area, PlanCell, RangeStyle, SheetPlan } from '../plan/plan';
import { joinedStyles } from '../plan/joinedStyles';
import { boldRoom, heightFor, heightRuns } from '../plan/rowHeights';
import { cellsInWholeLines } from '../plan/wholeLines';
import {
  digitsIn,
  GAP,
  inDigits,
  inWholeLines,
  noteLines,
  pointsOf,
  signatureLines,
  type ReportLine,
} from './reportLines';
import type { ReportContext, ReportSheet } from './report';
import { hasTargetsOnly } from '../scoring/targetCount';
import { rulesLine } from './rulesLine';
import { headRows, sheetHead, type SheetHead } from './sheetHead';
import { charactersOf } from '../plan/letterWidths';
import { FONT, footer, HEADER_FILL, LINES } from '../plan/look';
import { shownNumbers } from '../plan/shownNumbers';
import { fontFor, GAP as LOW, readableHeight, roomIn, rowsIn } from '../plan/sheetFont';
import { headHeight } from '../plan/headHeight';
import { blankColumns, firstSeen, linesWhereSeen, widthsWithout } from '../plan/seenColumns';
import { pageBreaks } from '../plan/pageBreaks';
import { pagePoints } from '../plan/pageRoom';
import { ownSheetName, ownTableName } from '../plan/ownNames';

export { GAP, type ReportLine } from './reportLines';

const font = { name: FONT, size: 10 } as const;

/**
 * A summary sheet as a plan, with what all of them share: title, period and date on top, header rows on every page, lines,
 * remarks, how it was scored, and a footer that says so too; A4, as wide as the page.
 */
export function reportSheet(report: ReportSheet, context: ReportContext): SheetPlan {
  const { scorecard, snapshot, language, today } = context;
  const { lead = [], header, body } = report;
  const widths = seenWidths(report);
  const numbers = shownNumbers(scorecard.settings);
  const columns = widths.length;
  const fontName = fontFor(scorecard.settings, language);
  const layout = { widths, orientation: report.orientation };
  const room = roomIn(fontName, layout);
  const { taken } = rowsIn(fontName, layout);
  // The text of a hidden cell would not be seen.
  const blanks = widths.slice(0, firstSeen(widths)).map(() => null);
  const across = (row: number): Area => ({ row, column: 0, rows: 1, columns });
  const head = sheetHead(scorecard, report.title, report.subtitle, today, language);
  const leadRow = headRows(scorecard.settings);
  const headerRow = leadRow + lead.length;
  const bodyRow = headerRow + header.length;
  const rules = rulesLine(scorecard, language);
  const isUnscored = report.unscored === true || hasTargetsOnly(scorecard.units);
  const { verbatim = [] } = report;
  const lines = [
    ...(verbatim === 'all' ? body : body.map((line) => inDigits(line, verbatim, numbers))),
    ...noteLines([...(isUnscored ? [] : [rules]), ...report.notes].map(numbers.digits), columns),
    ...(report.onePage ? [] : signatureLines(scorecard, widths, language)),
  ].map((line) =>
    // Gaps are known by what they are.
    line === GAP || verbatim === 'all'
      ? line
      : inWholeLines(line, room, verbatim, report.onePage === true)
  );
  // Tables are read by their heads.
  const heads = header.map((cells): ReportLine => ({
    cells:
      report.table === undefined
        ? cellsInWholeLines(digitsIn(cells, [], numbers), boldRoom(room))
        : cells,
  }));
  const padded = (cells: readonly PlanCell[]): readonly PlanCell[] =>
    Array.from({ length: columns }, (_, i) => cells[i] ?? null);
  const rows = [
    ...head.lines.map((text) => [...blanks, text]),
    ...lead.map(({ cells }) => cells),
    ...heads.map(({ cells }) => cells),
    ...lines.map((line, i) => withFormulas(line, bodyRow + i)),
  ].map(padded);
  const headerArea: Area = { row: headerRow, column: 0, rows: header.length, columns };
  const spared = report.onePage === true ? SPARED : 0;
  const textHeight: typeof heightFor = (cells, own) =>
    report.readable ? readableHeight(fontName, cells, own) : heightFor(cells, own);
  const heightOf = (line: ReportLine): number =>
    line.points ??
    (report.onePage && line === GAP ? LOW : pointsOf(line, room, textHeight) - spared);
  const headHeights = heads.map(({ cells }) => headHeight(fontName, cells, room) - spared);
  const leadHeights = lead.map(heightOf);
  const lastRows = body.length - (header.length === 0 ? 1 : LAST_ROWS);
  const charts = report.charts?.(bodyRow, leadRow) ?? [];
  // Rows under charts keep the height that they are given (`inFont`).
  const isUnderChart = (row: number): boolean =>
    charts.some(({ place }) => row >= place.row && row < place.row + place.rows);
  const margins = report.onePage ? ONE_PAGE : MARGINS;
  const page = pagePoints(layout, margins.top + margins.bottom);
  const above = sumOf([
    ...[...head.heights.map(({ points }) => points), ...headHeights].map(taken),
    ...leadHeights.map((points, i) => (isUnderChart(leadRow + i) ? points : taken(points))),
  ]);
  const textHeights = lines.map(heightOf);
  // Where a computer lacks the font, the end of a line is cut off on one page, not two halves of two lines.
  const isOneLine = (i: number): boolean =>
    report.onePage === true && textHeights[i] === heightFor([], []) - spared;
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
  const name = report.sheet ?? ownSheetName(snapshot, report.role, report.name);
  return {
    name,
    role: report.role,
    mode: 'replace',
    blocks: [{ row: 0, column: 0, cells: rows }],
    tables:
      report.table === undefined
        ? []
        : [
            {
              name: ownTableName(snapshot, name, report.table),
              area: { row: bodyRow - 1, column: 0, rows: body.length + 1, columns },
              style: null,
              filterButtons: false,
            },
          ],
    styles: linesWhereSeen(
      joinedStyles([
        { area: { row: 0, column: 0, rows: rows.length, columns }, font, vertical: 'Center' },
        ...head
          .styles(columns - blanks.length)
          .map((style) => ({ ...style, area: { ...style.area, column: blanks.length } })),
        ...(header.length === 0 ? [] : [headerStyle(headerArea)]),
        ...lead.flatMap((line, i) => line.styles?.(leadRow + i) ?? []),
        ...lines.flatMap((line, i) => [
          ...(line.plain
            ? []
            : [{ area: across(bodyRow + i), wrap: !isOneLine(i), borders: LINES }]),
          ...(line.styles?.(bodyRow + i) ?? []),
        ]),
      ]),
      widths
    ),
    merges: [
      ...(report.headerMerges ?? []),
      ...lines.flatMap(({ span, spans = [] }, i) =>
        [...(span === undefined ? [] : [span]), ...spans].map((place) => ({
          row: bodyRow + i,
          rows: 1,
          ...place,
        }))
      ),
    ],
    columnWidths: widths,
    rowHeights: [
      ...head.heights,
      ...heightRuns([...leadHeights, ...headHeights, ...lineHeights], leadRow),
    ],
    freezeRows: lead.length > 0 ? 0 : bodyRow,
    freezeColumns: report.freezeColumns ?? 0,
    gridlines: false,
    conditional: report.conditional?.(bodyRow) ?? [],
    charts,
    tabColor: report.tabColor,
    page: {
      orientation: report.orientation,
      fitToWidth: true,
      ...(isOnePage ? { pagesTall: 1 } : {}),
      repeatRows: header.length === 0 ? null : [headerRow, headerRow + header.length - 1],
      ...(breaks.length === 0 ? {} : { breaks: breaks.map((row) => bodyRow + row) }),
      printArea: { row: 0, column: 0, rows: rows.length, columns },
      footer: footer(footerText(numbers.digits(report.title), head, report.orientation), language),
      margins: { ...margins, right: 28, left: 28 },
    },
  };
}

/** Letters of a footer that stand beside the number of the page. */
const FOOTER = { portrait: 100, landscape: 150 };

/** What the sheet is, of which period and day; without the day, which stands on the first page, where there is no room. */
function footerText(
  title: string,
  { asOf, period }: Pick<SheetHead, 'asOf' | 'period'>,
  orientation: keyof typeof FOOTER
): string {
  const whole = `${title} · ${asOf}`;
  return charactersOf(whole) <= FOOTER[orientation] ? whole : `${title} · ${period}`;
}

/** Points above and below what is printed; the footer stands in the lower ones. */
const MARGINS = { top: 36, bottom: 42 };
const ONE_PAGE = { top: 28, bottom: 34 };
/** Points around the texts of a row that a sheet for one page does without. */
const SPARED = 4.5;
/** Points of a chart on such a sheet: what the page has left between these, and whole pixels of each row under it. */
const CHART = { lowest: 110, tallest: 220 };
const PIXEL = 0.75;

function chartRow(left: number, rows: number): number | null {
  const points = Math.max(CHART.lowest, Math.min(CHART.tallest, left));
  return rows === 0 ? null : Math.floor(points / rows / PIXEL) * PIXEL;
}

/** Rows of the body that stand on the page of the remarks at least, under the heads that are repeated there; one without. */
const LAST_ROWS = 3;
const KEPT = { withNext: true } as const;

function seenWidths({ widths, body, hidden = [], hidesBlank }: ReportSheet): readonly number[] {
  const rows = body.map(({ cells }) => cells);
  const blank = hidesBlank === true ? blankColumns(rows, widths.length) : [];
  return widthsWithout(widths, [...new Set([...hidden, ...blank])]);
}

function withFormulas({ cells, formulas }: ReportLine, row: number): readonly PlanCell[] {
  if (formulas === undefined) return cells;
  const written = formulas(row);
  return cells.map((cell, column) => {
    const formula = written[column];
    return formula === undefined ? cell : { formula };
  });
}

function headerStyle(area: Area): RangeStyle {
  return {
    area,
    fill: HEADER_FILL,
    font: { ...font, bold: true },
    horizontal: 'Center',
    vertical: 'Center',
    wrap: true,
    borders: LINES,
  };
}

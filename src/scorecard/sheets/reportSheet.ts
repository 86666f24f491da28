import type { Area, PlanCell, RangeStyle, SheetPlan } from '../plan/plan';
import { joinedStyles } from '../plan/joinedStyles';
import { boldRoom, heightRuns } from '../plan/rowHeights';
import { cellsInWholeLines } from '../plan/wholeLines';
import {
  digitsIn,
  GAP,
  inDigits,
  inWholeLines,
  noteLines,
  signatureLines,
  type ReportLine,
} from './reportLines';
import type { ReportContext, ReportSheet } from './report';
import { marginsOf, reportPages } from './reportPages';
import { hasTargetsOnly } from '../scoring/targetCount';
import { rulesLine } from './rulesLine';
import { headRows, sheetHead, type SheetHead } from './sheetHead';
import { charactersOf } from '../plan/letterWidths';
import { FONT, footer, HEADER_FILL, LINES } from '../plan/look';
import { shownNumbers } from '../plan/shownNumbers';
import { fontFor, roomIn } from '../plan/sheetFont';
import { blankColumns, firstSeen, linesWhereSeen, widthsWithout } from '../plan/seenColumns';
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
  ].map((line, i) =>
    // Gaps are known by what they are; what a table holds is read by formulas, and its heads name it.
    line === GAP || verbatim === 'all' || (report.table !== undefined && i < body.length)
      ? line
      : inWholeLines(line, room, verbatim, report.onePage === true)
  );
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
  const charts = report.charts?.(bodyRow, leadRow) ?? [];
  const parts = { report, layout, fontName, room, head, heads, lines, charts };
  const { leadHeights, headHeights, lineHeights, isOneLine, isOnePage, breaks } = reportPages(
    parts,
    bodyRow,
    leadRow
  );
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
          ...(isOneLine(i) && i < body.length && line.cells.length > 0
            ? [{ area: across(bodyRow + i), wrap: false, shrink: true }]
            : []),
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
      margins: { ...marginsOf(report), right: 28, left: 28 },
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

import { inEachLanguage, sumOf, type Language } from '../../engine';
import type { Snapshot } from '../../tables';
import { asOfLine } from '../plan/asOfLine';
import { cellReader } from './live/liveReference';
import { liveParents } from './live/liveParents';
import { liveShares, partsByParent } from './live/liveShares';
import type { RangeStyle, SheetPlan, WritePlan } from '../plan/plan';
import { planRow, type PlannedRow } from './planScoreCells';
import { planTotals } from './planTotals';
import { TOTALS_COLUMN } from './totalFormulas';
import type { Scorecard } from '../scoring/scorecard';
import { hasTargetsOnly } from '../scoring/targetCount';
import { COLUMN } from './scoreColumns';
import { totalLine } from './totalLine';
import { orderRows } from './scoreRows';
import { FIRST_ROW, HEADER_ROW, scoresLook } from './scoresLook';
import { footer } from '../plan/look';
import { firstSeen } from '../plan/seenColumns';
import { shownNumbers } from '../plan/shownNumbers';
import { headsOnOneLine, scoresLayout, scoresWidths, textsOf, textsRoom } from './scoresWidths';
import { fontFor, inFont, readableHeight, roomIn, tableHeight } from '../plan/sheetFont';
import { headHeight } from '../plan/headHeight';
import { heightRuns, ONE_LINE } from '../plan/rowHeights';
import { equalWeightsTexts } from '../sheets/equalWeights';
import { rulesLine } from '../sheets/rulesLine';
import { ownSheetName, ownTableName } from '../plan/ownNames';
import { tabLanguage } from '../plan/tabs';
import type { Writes } from './writes';
import { sheetWordsIn } from '../words/sheetWords';

export interface PlanScoresOptions {
  readonly language: Language;
  /** For people without the add-in: plain formulas or values. */
  readonly writes: Writes;
}

/** Points of a row of one line: many rows are seen at once. */
const LOW = 18;
/** Of the headers at least. */
const TWO_LINES = 34;

/**
 * The sheet "Scores": table KpiScores with live formulas over the user's cells (or values), and table KpiTotals beside it
 * (design.md §2). Rows stand by unit and group, parents without weight before their parts, so nothing counts twice. The
 * tables have no filter buttons: sorting would tear the ranges of the totals apart.
 */
export function planScores(
  scorecard: Scorecard,
  snapshot: Snapshot,
  options: PlanScoresOptions
): WritePlan {
  const { language, writes } = options;
  const words = sheetWordsIn(language);
  const ordered = orderRows(scorecard);
  const cellAt = cellReader(snapshot);
  const { settings, grouping, holidays } = scorecard;
  const date1904 = snapshot.date1904 ?? false;
  const common = { language, writes, cellAt, settings, grouping, holidays, date1904 };
  const rows: PlannedRow[] = [];
  for (const { unit, run } of ordered.units) {
    const unitOptions = { ...common, equalWeights: unit.equalWeights };
    for (let i = run.first; i <= run.last; i++) {
      const scored = ordered.rows[i];
      if (scored !== undefined) rows.push(planRow(scored, FIRST_ROW + i, unitOptions));
    }
  }
  const cells = rows.map((row) => row.cells);
  if (writes !== 'values') {
    const partsOf = partsByParent(ordered.rows);
    const shares = liveShares(ordered.rows, partsOf, cells, FIRST_ROW, language, cellAt);
    const plain = writes === 'plain';
    liveParents(ordered.rows, partsOf, shares, cells, FIRST_ROW, language, settings, plain);
  }
  const font = fontFor(settings, language);
  const printed = scoresLayout(rows, language);
  const widths = scoresWidths(printed);
  const start = firstSeen(widths);
  const totals = planTotals(scorecard, ordered, {
    language,
    writes,
    cellAt,
    headerRow: HEADER_ROW,
  });
  const tabs = sheetWordsIn(language === 'th' ? tabLanguage(snapshot) : language).tabs;
  const name = ownSheetName(snapshot, 'scores', tabs.scores);
  const title = titleOn(name, language);
  const columns = words.scores.headers.length;
  const room = roomIn(font, printed);
  const lowHeads = headsOnOneLine(printed, language);
  const heads = headHeight(
    font,
    words.scores.headers
      .slice(0, COLUMN.explanation)
      .map((head, column) => (lowHeads.includes(column) ? null : head)),
    room
  );
  const heights = rowHeights(rows, textsRoom(room), font);
  const { digits } = shownNumbers(settings);
  const asOf = asOfLine(scorecard, language);
  const remarks = digits([asOf, ...remarksOf(scorecard, writes, language)].join(' · '));
  const remarkArea = { row: 2, column: start, rows: 1, columns: COLUMN.explanation - start };
  const body = cells.length === 0 ? [words.scores.headers.map(() => null)] : cells;
  const totalsBody = totals.length === 1 ? [...totals, totals[0]?.map(() => null) ?? []] : totals;
  const sheet: SheetPlan = {
    name,
    role: 'scores',
    mode: 'replace',
    blocks: [
      {
        row: 0,
        column: start,
        cells: [
          [title],
          [
            totalLine(scorecard, {
              language,
              writes,
              lastTotal: HEADER_ROW + totals.length - 1,
              rows:
                cells.length === 0 ? null : { first: FIRST_ROW, last: HEADER_ROW + cells.length },
            }),
          ],
          [remarks],
        ],
      },
      { row: HEADER_ROW, column: 0, cells: [words.scores.headers, ...body] },
      { row: HEADER_ROW, column: TOTALS_COLUMN, cells: totalsBody },
    ],
    tables: [
      {
        name: ownTableName(snapshot, name, 'KpiScores'),
        area: { row: HEADER_ROW, column: 0, rows: body.length + 1, columns },
        style: 'TableStyleLight1',
        filterButtons: false,
      },
      {
        name: ownTableName(snapshot, name, 'KpiTotals'),
        area: {
          row: HEADER_ROW,
          column: TOTALS_COLUMN,
          rows: totalsBody.length,
          columns: words.scores.totalHeaders.length,
        },
        style: 'TableStyleLight1',
        filterButtons: false,
      },
    ],
    styles: [
      ...scoresLook(rows, start, body.length, totalsBody.length - 1, columns, settings),
      ...lowHeads.map((column): RangeStyle => ({
        area: { row: HEADER_ROW, column, rows: 1, columns: 1 },
        wrap: false,
        shrink: true,
      })),
      ...inLines(heights),
    ],
    merges: [remarkArea],
    columnWidths: widths,
    rowHeights: [
      { row: 0, count: 1, points: 24 },
      { row: 1, count: 1, points: 20 },
      {
        row: 2,
        count: 1,
        points: Math.max(LOW, readableHeight(font, [remarks], [sumOf(room)])),
      },
      { row: HEADER_ROW, count: 1, points: Math.max(TWO_LINES, heads) },
      ...heights,
    ],
    freezeRows: FIRST_ROW,
    freezeColumns: COLUMN.indicator + 1,
    gridlines: false,
    tabColor: '#2F5D8A',
    page: {
      orientation: printed.orientation,
      fitToWidth: true,
      repeatRows: [HEADER_ROW, HEADER_ROW],
      printArea: {
        row: 0,
        column: 0,
        rows: FIRST_ROW + body.length,
        columns: COLUMN.explanation,
      },
      footer: footer(digits(`${title} · ${asOf}`), language),
      margins: { top: 36, right: 28, bottom: 42, left: 28 },
    },
  };
  return { sheets: [inFont(sheet, font)], activate: name };
}

/** The title, with the name of the sheet where that is ours in the other language: `คะแนน (Scores)`. */
function titleOn(sheet: string, language: Language): string {
  const { title } = sheetWordsIn(language).scores;
  const names = Object.values(inEachLanguage((each) => sheetWordsIn(each).tabs.scores));
  return sheet !== title && names.includes(sheet) ? `${title} (${sheet})` : title;
}

/** Heights of rows: one line, and more where a name has no room on it. */
function rowHeights(
  rows: readonly PlannedRow[],
  room: readonly number[],
  font: string
): SheetPlan['rowHeights'] {
  const points = rows.map((row) => {
    const needed = tableHeight(font, textsOf(row), room);
    return needed === ONE_LINE ? LOW : needed;
  });
  return heightRuns(points.length === 0 ? [LOW] : points, FIRST_ROW);
}

/** Only where there is room for it is a name broken; elsewhere larger letters are made to fit one line. */
function inLines(heights: SheetPlan['rowHeights']): readonly RangeStyle[] {
  return heights.flatMap(({ row, count, points }) =>
    points === LOW
      ? []
      : [
          {
            area: { row, column: 0, rows: count, columns: COLUMN.actual + 1 },
            wrap: true,
            shrink: false,
          },
        ]
  );
}

function remarksOf(scorecard: Scorecard, writes: Writes, language: Language): readonly string[] {
  const words = sheetWordsIn(language);
  const isUnscored = hasTargetsOnly(scorecard.units);
  return [
    // Where there are targets only, nothing is scored or weighed.
    ...(isUnscored
      ? []
      : [rulesLine(scorecard, language), ...equalWeightsTexts(scorecard.units, language)]),
    ...(writes === 'plain' ? [words.scores.plainFormulas] : []),
  ];
}

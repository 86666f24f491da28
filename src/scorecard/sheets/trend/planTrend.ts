import { periodName, sumOf } from '../../../engine';
import { chartRoom, pagePoints } from '../../plan/pageRoom';
import { fontFor, GAP as LOW, roomIn, rowsIn } from '../../plan/sheetFont';
import { headHeight } from '../../plan/headHeight';
import type { PlanCell, SheetPlan } from '../../plan/plan';
import { charactersOf } from '../../plan/letterWidths';
import { heightFor } from '../../plan/rowHeights';
import { inWholeLines } from '../reportLines';
import { GAP, reportSheet, type ReportLine } from '../reportSheet';
import { headHeights } from '../sheetHead';
import { changeRules } from '../../plan/changeRules';
import type { SummaryInput, SummaryOptions } from '../summary';
import { shownNumbers } from '../../plan/shownNumbers';
import { CHART_ROWS, MOST_LINES, trendChart } from './trendChart';
import { columnsAfter, FIRST, rowMaker } from './trendRows';
import { overPeriods, totalLines, unitLines } from './trendSeries';
import { sheetWordsIn } from '../../words/sheetWords';

/**
 * Scores over the periods (domain.md §4): totals of units and groups with a line chart, then whatever has a score, with
 * bars and the change since the period before. With one period there is nothing to draw or to change from.
 */
export function planTrend(summary: SummaryInput, options: SummaryOptions): SheetPlan {
  const { scorecard, snapshot } = summary;
  const { units, settings } = scorecard;
  const { language, today, freeze } = options;
  const words = sheetWordsIn(language).trend;
  const cards = summary.history();
  const periods = cards.length;
  const several = units.length > 1;
  const numbers = shownNumbers(settings);
  const over = overPeriods(scorecard, cards);
  const totals = totalLines(scorecard, over, cards, language);
  const lines = units.flatMap((unit) => unitLines(unit, scorecard, several, over, language));
  const held = units.reduce((sum, { indicators }) => sum + indicators.length, 0);
  const without = held - lines.filter(({ look }) => look === 'plain').length;
  const layout = layoutOf(
    periods,
    lines.map(({ series }) => series.code)
  );
  const font = fontFor(settings, language);
  const room = roomIn(font, layout);
  const rowOf = rowMaker(periods, numbers, scorecard.settings.scale, freeze);
  const row = (...given: Parameters<typeof rowOf>): ReportLine => unCut(rowOf(...given), room);
  const totalRows = totals.map(({ series, look }) => row(series, look, true));
  const subtitle = several ? sheetWordsIn(language).organisation : (units[0]?.unit ?? null);
  const header: readonly PlanCell[] = [
    words.code,
    words.name,
    ...cards.map(({ period }) =>
      period === null ? '' : numbers.digits(periodName(period, language))
    ),
    ...(columnsAfter(periods) > 0 ? [words.trend, words.change] : []),
  ];
  const repeated = headHeight(font, header, room);
  const { taken } = rowsIn(font, layout);
  const before = totalRows.reduce((sum, { points = 0 }) => sum + taken(points), taken(repeated));
  const chart = chartRoom(
    sumOf(headHeights(settings, subtitle).map(taken)) + before,
    taken(repeated),
    pagePoints(layout)
  );
  const charted = totals.length > 0 && periods > 1;
  const drawn = numbers.digits(words.chartFirst(MOST_LINES, totals.length));
  const chartTitle = totals.length > MOST_LINES ? `${words.chart} (${drawn})` : words.chart;
  const body: ReportLine[] = [
    ...totalRows,
    ...(charted ? chartLines(chart) : []),
    ...(totals.length > 0 ? [GAP] : []),
    ...(lines.length === 0
      ? [{ cells: [null, words.nothing] }]
      : lines.map(({ series, look }) => row(series, look))),
  ];
  return reportSheet(
    {
      role: 'summary:trend',
      name: words.sheet,
      title: words.title,
      subtitle,
      ...layout,
      hidesBlank: true,
      header: [header],
      body,
      notes: [
        words.scored,
        ...(periods > 1 ? [words.bars] : []),
        ...(without > 0 ? [numbers.digits(words.without(without))] : []),
      ],
      charts: (first) =>
        charted
          ? [
              trendChart(first, totals, periods, {
                title: chartTitle,
                scale: scorecard.settings.scale,
              }),
            ]
          : [],
      conditional: (first) =>
        periods > 1
          ? changeRules({
              row: first,
              column: FIRST + periods + 1,
              rows: body.length,
              columns: 1,
            })
          : [],
      tabColor: '#548235',
    },
    { scorecard, snapshot, language, today }
  );
}

/** Characters that a portrait page takes so that its letters stay readable. */
const PORTRAIT = 107;
const [PERIOD_WIDTH, CHANGE_WIDTH, LEAST_NAME] = [9, 14, 40];
/** A code is one line: as wide as the longest, with what the sides of its cell and larger letters take. */
const CODE_WIDTH = { least: 7, most: 14, around: 2 };

function codeWidth(codes: readonly (string | null)[]): number {
  const longest = codes.reduce((most, code) => Math.max(most, charactersOf(code ?? '')), 0);
  const { least, most, around } = CODE_WIDTH;
  return Math.max(least, Math.min(most, Math.ceil(longest + around)));
}

/** Portrait, which takes twice the rows of a page, as long as the periods leave room for the names. */
function layoutOf(
  periods: number,
  codes: readonly (string | null)[]
): {
  readonly widths: readonly number[];
  readonly orientation: 'portrait' | 'landscape';
} {
  const after = columnsAfter(periods) > 0 ? [Math.max(10, periods + 3), CHANGE_WIDTH] : [];
  const right = [...Array.from({ length: periods }, () => PERIOD_WIDTH), ...after];
  const code = codeWidth(codes);
  const rest = PORTRAIT - right.reduce((sum, width) => sum + width, code);
  // Names make room for codes: long ones alone do not turn the page.
  const isPortrait = rest + code - CODE_WIDTH.least >= LEAST_NAME;
  return {
    widths: [code, isPortrait ? rest : Math.max(LEAST_NAME, rest), ...right],
    orientation: isPortrait ? 'portrait' : 'landscape',
  };
}

/** Of the characters in a line as many hold a name for sure: letters are a little wider in some fonts. */
const SURE = 0.95;

/** The row with its lines ended, and as high as its name takes where that just fits: names fill what codes leave. */
function unCut(line: ReportLine, room: readonly number[]): ReportLine {
  const whole = inWholeLines(line, room);
  const sure = room.map((width) => width * SURE);
  return { ...whole, points: heightFor(whole.cells.slice(0, FIRST), sure) };
}

/** A gap and the rows under the chart, which no page break parts. */
const chartLines = (points: number): readonly ReportLine[] => [
  { ...GAP, points: LOW },
  ...Array.from({ length: CHART_ROWS }, (_, i): ReportLine => ({
    ...GAP,
    points: points / CHART_ROWS,
    ...(i + 1 < CHART_ROWS ? { withNext: true } : {}),
  })),
];

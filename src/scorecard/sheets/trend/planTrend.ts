import { periodName, roundHalfUp, type Language } from '../../../engine';
import { a1, type Settings } from '../../../tables';
import { chartRoom, pagePoints } from '../../plan/pageRoom';
import type { ChartPlan, ConditionalPlan, PlanCell, SheetPlan } from '../../plan/plan';
import { heightFor } from '../../plan/rowHeights';
import { GAP, reportSheet, type ReportLine } from '../reportSheet';
import type { PastScores, UnitPast } from '../../questions/pastScores';
import type { Scorecard, UnitScore } from '../../scoring/scorecard';
import { byGroup } from '../../scoresSheet/scoreRows';
import { headPoints } from '../sheetHead';
import { ALERT, FONT, GROUP_FILL, HEADER_FILL, SCORE_AXIS } from '../../plan/look';
import type { SummaryInput, SummaryOptions } from '../summary';
import { shownNumbers } from '../../plan/shownNumbers';
import { FIRST, NAME, rowMaker, type RowMaker, type Series } from './trendRows';
import type { SheetWords } from '../../words/en/sheets';
import { sheetWordsIn } from '../../words/sheetWords';

const CHART_ROWS = 15;
const GAP_POINTS = 20;
const COLORS = [
  '#1F4E79',
  '#C55A11',
  '#548235',
  '#7F6000',
  '#7030A0',
  '#00829B',
  '#A4262C',
  '#595959',
];
const TARGET_COLOR = '#C00000';
/** More lines than this cannot be told apart in one chart. */
const MOST_LINES = COLORS.length;
const RISE = '#1E6B34';

/**
 * Scores over the periods (domain.md §4): totals of units and groups with a line chart, then every indicator, with bars
 * and the change since the period before.
 */
export function planTrend(summary: SummaryInput, options: SummaryOptions): SheetPlan {
  const { scorecard, snapshot } = summary;
  const { language, today, freeze } = options;
  const words = sheetWordsIn(language).trend;
  const cards = summary.history();
  const numbers = shownNumbers(scorecard.settings);
  const columns = cards.length;
  const row = rowMaker(columns, numbers, freeze);
  const totals = totalSeries(scorecard, cards, language);
  const several = scorecard.units.length > 1;
  const totalRows = totals.map((series) => row(series, 'total'));
  const widths = [9, 52, ...cards.map(() => 11), Math.max(10, columns + 3), 14];
  const subtitle = several
    ? sheetWordsIn(language).organisation
    : (scorecard.units[0]?.unit ?? null);
  const header: readonly PlanCell[] = [
    words.code,
    words.name,
    ...cards.map(({ period }) =>
      period === null ? '' : numbers.digits(periodName(period, language))
    ),
    words.trend,
    words.change,
  ];
  const repeated = heightFor(header, widths);
  const before = totalRows.reduce((sum, { cells }) => sum + heightFor(cells, widths), repeated);
  const { gap, chart } = chartRoom(
    headPoints(scorecard.settings, subtitle) + before,
    repeated,
    pagePoints({ widths, orientation: 'landscape' })
  );
  const gapRows = Math.ceil(gap / GAP_POINTS);
  const body: ReportLine[] = [
    ...totalRows,
    ...Array.from({ length: gapRows }, () => ({ ...GAP, points: gap / gapRows })),
    ...Array.from({ length: CHART_ROWS }, () => ({ ...GAP, points: chart / CHART_ROWS })),
    GAP,
    ...scorecard.units.flatMap((unit) => unitRows(unit, cards, scorecard, row, language)),
  ];
  return reportSheet(
    {
      role: 'summary:trend',
      name: words.sheet,
      title: words.title,
      subtitle,
      orientation: 'landscape',
      widths,
      header: [header],
      body,
      notes: words.notes,
      charts: (first) => [chartOf(first, gapRows, totals, columns, words)],
      conditional: (first) => changeRules(first, body.length, columns),
      tabColor: '#548235',
    },
    { scorecard, snapshot, language, today }
  );
}

/** Totals of the units, or of the only unit and its groups; the target line below them where the workbook states one. */
function totalSeries(
  { units, settings }: Scorecard,
  cards: readonly PastScores[],
  language: Language
): readonly Series[] {
  const words = sheetWordsIn(language).trend;
  const [only] = units;
  const over = (
    unit: string | null,
    read: (past: UnitPast) => number | null | undefined
  ): readonly (number | null)[] =>
    cards.map((card) => {
      const past = card.units.get(unit);
      return shown((past && read(past)) ?? null, settings);
    });
  const lines: Series[] =
    units.length === 1 && only !== undefined
      ? [
          {
            code: null,
            name: words.oneUnitTotal,
            scores: over(only.unit, ({ total }) => total),
          },
          ...(only.groups.length > 1 ? only.groups : []).map(({ group }) => ({
            code: null,
            name: group ?? sheetWordsIn(language).noGroup,
            scores: over(only.unit, ({ groups }) => groups.get(group)),
          })),
        ]
      : units.map(({ unit }) => ({
          code: null,
          name: words.total(unit ?? sheetWordsIn(language).noUnit),
          scores: over(unit, ({ total }) => total),
        }));
  const target = settings.targetScore;
  return target === null
    ? lines
    : [
        ...lines,
        { code: null, name: words.target, scores: cards.map(() => target), isTarget: true },
      ];
}

function unitRows(
  unit: UnitScore,
  cards: readonly PastScores[],
  { settings, units }: Scorecard,
  row: RowMaker,
  language: Language
): readonly ReportLine[] {
  const past = cards.map((card) => card.units.get(unit.unit)?.indicators);
  const scoresOf = (code: string): readonly (number | null)[] =>
    past.map((known) => shown(known?.get(code) ?? null, settings));
  const heading = (text: string, fill: string): ReportLine => headingLine(text, fill, cards.length);
  const groups = byGroup(unit.indicators);
  const named = groups.some(([group]) => group !== null);
  return [
    ...(units.length > 1 ? [heading(unit.unit ?? sheetWordsIn(language).noUnit, HEADER_FILL)] : []),
    ...groups.flatMap(([group, members]) => [
      ...(named ? [heading(group ?? sheetWordsIn(language).noGroup, GROUP_FILL)] : []),
      ...members.map(({ indicator }) =>
        row(
          { code: indicator.code, name: indicator.name, scores: scoresOf(indicator.code) },
          'plain'
        )
      ),
    ]),
  ];
}

/** Rounded as totals are, so that the change is the difference of the figures that people see. */
function shown(score: number | null, { rounding }: Settings): number | null {
  return score === null ? null : roundHalfUp(score, rounding);
}

function headingLine(text: string, fill: string, periods: number): ReportLine {
  return {
    cells: [null, text],
    styles: (row) => [
      {
        area: { row, column: 0, rows: 1, columns: FIRST + periods + 2 },
        fill,
        font: { name: FONT, bold: true },
      },
    ],
  };
}

function chartOf(
  first: number,
  gapRows: number,
  totals: readonly Series[],
  columns: number,
  words: SheetWords['trend']
): ChartPlan {
  const lines = Math.min(totals.length, MOST_LINES);
  const targetAt = totals.findIndex(({ isTarget }) => isTarget === true);
  return {
    key: 'trend',
    type: 'LineMarkers',
    data: { row: first - 1, column: NAME, rows: lines + 1, columns: columns + 1 },
    seriesIn: 'rows',
    place: {
      row: first + totals.length + gapRows,
      column: 0,
      rows: CHART_ROWS,
      columns: columns + 4,
    },
    title: words.chart,
    legend: lines > 1,
    colors: COLORS.slice(0, lines).map((color, i) => (i === targetAt ? TARGET_COLOR : color)),
    labels: true,
    axis: SCORE_AXIS,
  };
}

function changeRules(first: number, rows: number, columns: number): readonly ConditionalPlan[] {
  const column = FIRST + columns + 1;
  const area = { row: first, column, rows, columns: 1 };
  const cell = a1(first, column);
  const rule = (sign: string, color: string): ConditionalPlan => ({
    area,
    formula: `=AND(ISNUMBER(${cell}),${cell}${sign}0)`,
    color,
    bold: true,
  });
  return [rule('>', RISE), rule('<', ALERT)];
}

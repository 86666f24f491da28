import { highestScore, SHOWN_DECIMALS, type CellValue, type Language } from '../../engine';
import type { Snapshot } from '../../tables';
import type { Day } from '../plan/dates';
import { changeRules } from '../plan/changeRules';
import { HEADER_FILL, LINES, scoreAxis } from '../plan/look';
import type { ChartPlan, RangeStyle, SheetPlan } from '../plan/plan';
import { fontFor, inFont } from '../plan/sheetFont';
import { shownNumbers } from '../plan/shownNumbers';
import type { Scorecard } from '../scoring/scorecard';
import { reportSheet, type ReportLine } from '../sheets/reportSheet';
import { changeFormat } from '../sheets/trend/trendRows';
import { historyWordsIn } from '../words/historyWords';
import { sheetWordsIn } from '../words/sheetWords';
import type { DirectedRow } from './directions';
import { HISTORY_COLUMNS, HISTORY_TABLE, historyCells, whenText } from './historyTable';

const WIDTHS = [17, 13, 26, 8, 36, 18, 9, 17, 13, 16, 16, 22];
/** Rows beside the totals that a chart needs at least. */
const CHART_ROWS = 10;
/** Points of each of them. */
const CHART_ROW = 27;
/** Columns that the chart covers, right of the totals. */
const CHART = { column: 3, columns: 7 };

/**
 * Scores of several years below each other, line by line, each with how it moves; above them the totals of all (or of the only
 * unit) with a line chart.
 *
 * @param rows - in the order in which they come to stand
 * @param beside - rows of the sheet that could not be read, which stay as they are
 */
export function planHistory(
  rows: readonly DirectedRow[],
  scorecard: Scorecard,
  snapshot: Snapshot,
  {
    language,
    today,
    beside,
  }: {
    readonly language: Language;
    readonly today: Day;
    readonly beside: readonly (readonly CellValue[])[];
  }
): SheetPlan {
  const words = historyWordsIn(language);
  const { settings, units } = scorecard;
  const format = shownNumbers(settings).format(SHOWN_DECIMALS);
  const [first] = rows;
  const totals = rows.filter(
    ({ row }) => row.code === null && row.score !== null && row.unit === (first?.row.unit ?? null)
  );
  const charted = totals.length > 1;
  const lead = charted ? leadLines(totals, scorecard, language, format) : [];
  const plan = reportSheet(
    {
      role: 'history',
      name: words.sheet,
      title: words.title,
      subtitle: units.length > 1 ? sheetWordsIn(language).organisation : (units[0]?.unit ?? null),
      orientation: 'landscape',
      widths: WIDTHS,
      lead,
      header: [words.headers],
      body: [
        ...rows.map((row) => lineOf(row, scorecard, language)),
        ...beside.map((cells): ReportLine => ({ cells: cells.slice(0, WIDTHS.length) })),
      ],
      table: HISTORY_TABLE,
      verbatim: 'all',
      hidesBlank: true,
      // Those of the open workbook are not those of the others.
      unscored: true,
      notes: [...words.notes, ...(beside.length === 0 ? [] : [words.unreadable(beside.length)])],
      charts: (_, leadRow) =>
        charted ? [totalsChart(leadRow, totals.length, scorecard, words.chart)] : [],
      conditional: (row) =>
        changeRules({ row, column: HISTORY_COLUMNS.againstLast, rows: rows.length, columns: 2 }),
      tabColor: '#7F6000',
    },
    { scorecard, snapshot, language, today }
  );
  return inFont(plan, fontFor(settings, language));
}

/** The totals that the chart shows, under heads of their own. */
function leadLines(
  totals: readonly DirectedRow[],
  { settings }: Scorecard,
  language: Language,
  numberFormat: string
): readonly ReportLine[] {
  const words = historyWordsIn(language);
  const styled =
    (style: Omit<RangeStyle, 'area'>) =>
    (row: number): readonly RangeStyle[] => [
      { area: { row, column: 0, rows: 1, columns: 2 }, borders: LINES, shrink: true, ...style },
      { area: { row, column: 1, rows: 1, columns: 1 }, numberFormat, horizontal: 'Center' },
    ];
  const head: ReportLine = {
    cells: words.totals,
    points: CHART_ROW,
    styles: styled({ fill: HEADER_FILL, font: { bold: true }, horizontal: 'Center' }),
  };
  const lines = totals.map(({ row }): ReportLine => {
    const when = whenText(row, language, settings.era);
    return { cells: [when, row.score], points: CHART_ROW, styles: styled({}) };
  });
  const gap: ReportLine = { cells: [], points: CHART_ROW };
  const blank = Math.max(0, CHART_ROWS - lines.length) + 1;
  return [head, ...lines, ...Array.from({ length: blank }, () => gap)];
}

function totalsChart(
  leadRow: number,
  totals: number,
  { settings }: Scorecard,
  title: string
): ChartPlan {
  return {
    key: 'history',
    type: 'LineMarkers',
    data: { row: leadRow, column: 0, rows: totals + 1, columns: 2 },
    place: { row: leadRow, rows: Math.max(totals, CHART_ROWS) + 1, ...CHART },
    title,
    legend: false,
    colors: ['#1F4E79'],
    labels: true,
    axis: highestScore(settings.scale) > 0 ? scoreAxis(settings.scale) : null,
  };
}

function lineOf(directed: DirectedRow, { settings }: Scorecard, language: Language): ReportLine {
  const numbers = shownNumbers(settings);
  const [numberFormat, change] = [numbers.format(SHOWN_DECIMALS), changeFormat(numbers)];
  const { score, againstLast, criteria, source } = HISTORY_COLUMNS;
  const centred = (row: number, column: number, columns = 1): RangeStyle => ({
    area: { row, column, rows: 1, columns },
    horizontal: 'Center',
  });
  return {
    cells: historyCells(directed, language, settings.era),
    styles: (row) => [
      { area: { row, column: 0, rows: 1, columns: WIDTHS.length }, vertical: 'Top' },
      ...(directed.row.code === null
        ? [{ area: { row, column: 0, rows: 1, columns: WIDTHS.length }, font: { bold: true } }]
        : []),
      centred(row, 0),
      { ...centred(row, score), numberFormat },
      { ...centred(row, againstLast, 2), numberFormat: change },
      centred(row, criteria, source - criteria),
    ],
  };
}

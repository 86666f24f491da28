import type { Scale } from '../../../engine';
import { a1 } from '../../../tables';
import { ALERT, scoreAxis } from '../../plan/look';
import type { ChartPlan, SheetPlan } from '../../plan/plan';
import type { SheetWords } from '../../words/en/sheets';
import { GAP, type ReportLine } from '../reportSheet';
import type { Bar } from './barLines';
import { COLUMNS, NAME } from './executiveLines';

/** Rows under the chart, which has what the page has left (`reportSheet`). */
const CHART_ROWS = 12;
const CHARTED: ReportLine = { ...GAP, points: 16 };
const SCORE_COLOR = '#1F4E79';
const TARGET_COLOR = '#BF8F00';

/** One bar alone compares nothing, and columns without scores are no picture. */
export const areCharted = (bars: readonly Bar[]): boolean =>
  bars.filter(({ score }) => score !== null).length > 1;

/** The rows that the chart stands on. */
export const chartLines = (): readonly ReportLine[] =>
  Array.from({ length: CHART_ROWS }, () => CHARTED);

/** Names, scores and, where the workbook states one, targets stand side by side under their heads. */
export function chartOf(
  headRow: number,
  bars: number,
  target: number | null,
  scale: Scale,
  words: SheetWords['executive']
): ChartPlan {
  return {
    key: 'groups',
    type: 'ColumnClustered',
    data: { row: headRow, column: NAME, rows: bars + 1, columns: target === null ? 2 : 3 },
    place: { row: headRow + bars + 2, column: 0, rows: CHART_ROWS, columns: COLUMNS },
    title: target === null ? words.chartAlone : words.chart,
    legend: target !== null,
    ...(target === null ? {} : { lineAt: 1 }),
    colors: target === null ? [SCORE_COLOR] : [SCORE_COLOR, TARGET_COLOR],
    labels: true,
    axis: scoreAxis(scale),
  };
}

/** Scores below the target, which stand beside each other under the row of heads. */
export function belowTarget(headRow: number, bars: number): NonNullable<SheetPlan['conditional']> {
  const row = headRow + 1;
  const [score, goal] = [a1(row, NAME + 1), a1(row, NAME + 2)];
  return [
    {
      area: { row, column: NAME + 1, rows: bars, columns: 1 },
      formula: `=AND(ISNUMBER(${score}),${score}<${goal})`,
      color: ALERT,
      bold: true,
    },
  ];
}

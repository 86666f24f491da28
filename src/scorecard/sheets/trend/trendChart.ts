import type { ChartPlan } from '../../plan/plan';
import type { Scale } from '../../../engine';
import { scoreAxis } from '../../plan/look';
import { columnsAfter, FIRST, NAME, type Series } from './trendRows';

export const CHART_ROWS = 15;
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
export const MOST_LINES = COLORS.length;

/**
 * The first totals as lines. `first`: row of the first of them, below the header of the periods; a gap stands between the
 * last and the chart.
 */
export function trendChart(
  first: number,
  totals: readonly Series[],
  periods: number,
  look: { readonly title: string; readonly labels: boolean; readonly scale: Scale }
): ChartPlan {
  const lines = Math.min(totals.length, MOST_LINES);
  const targetAt = totals.findIndex(({ isTarget }) => isTarget === true);
  return {
    key: 'trend',
    type: 'LineMarkers',
    data: { row: first - 1, column: NAME, rows: lines + 1, columns: periods + 1 },
    seriesIn: 'rows',
    place: {
      row: first + totals.length + 1,
      column: 0,
      rows: CHART_ROWS,
      columns: FIRST + periods + columnsAfter(periods),
    },
    title: look.title,
    legend: lines > 1,
    colors: COLORS.slice(0, lines).map((color, i) => (i === targetAt ? TARGET_COLOR : color)),
    labels: look.labels,
    axis: scoreAxis(look.scale),
  };
}

import type { ChartLine, ChartPlan } from '../../plan/plan';
import type { Scale } from '../../../engine';
import { scoreAxis } from '../../plan/look';
import { columnsAfter, FIRST, NAME } from './trendRows';
import type { TrendLine } from './trendSeries';

export const CHART_ROWS = 15;
/** The total stands out; all others are grey, told apart by their shapes and, beside each other, by their shades. */
const TOTAL_COLOR = '#1F4E79';
const GREYS = ['#595959', '#8C8C8C'] as const;
const TARGET_COLOR = '#C00000';
const [TOTAL_POINTS, OTHER_POINTS] = [3.5, 1.25];
const MARKERS = [
  'Circle',
  'Square',
  'Diamond',
  'Triangle',
  'X',
  'Star',
  'Plus',
  'Dash',
] as const satisfies readonly ChartLine['marker'][];
/** More lines than this cannot be told apart in one chart. */
export const MOST_LINES = MARKERS.length;

/**
 * The first totals as lines. `first`: row of the first of them, below the header of the periods; a gap stands between the
 * last and the chart.
 */
export function trendChart(
  first: number,
  totals: readonly TrendLine[],
  periods: number,
  { title, scale }: { readonly title: string; readonly scale: Scale }
): ChartPlan {
  const lines = totals.slice(0, MOST_LINES);
  return {
    key: 'trend',
    type: 'LineMarkers',
    data: { row: first - 1, column: NAME, rows: lines.length + 1, columns: periods + 1 },
    seriesIn: 'rows',
    place: {
      row: first + totals.length + 1,
      column: 0,
      rows: CHART_ROWS,
      columns: FIRST + periods + columnsAfter(periods),
    },
    title,
    legend: lines.length > 1,
    colors: lines.map(colorOf),
    lines: lines.map(({ look }, i) => ({
      points: look === 'total' ? TOTAL_POINTS : OTHER_POINTS,
      marker: MARKERS[i] ?? 'Circle',
    })),
    labels: lines[0]?.look === 'total',
    axis: scoreAxis(scale),
  };
}

function colorOf({ series, look }: TrendLine, place: number): string {
  if (series.isTarget === true) return TARGET_COLOR;
  return look === 'total' ? TOTAL_COLOR : (GREYS[place % GREYS.length] ?? TOTAL_COLOR);
}

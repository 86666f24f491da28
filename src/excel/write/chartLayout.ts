import type { ChartPlan } from '../../scorecard';
import { areaAddress } from '../host/address';

/** A chart of one of our sheets; its name tells where its data and the chart itself are, so that it can be put back. */
export interface ChartState {
  readonly key: string;
  readonly data: string;
  readonly by: 'rows' | 'columns';
  readonly place: string;
  readonly title: string;
  readonly type: string;
}

/** `KPI groups A5:C12 columns E4:K20`: key, data, where its series are, place. */
const NAME = /^KPI (\w+) ([A-Z]+\d+:[A-Z]+\d+) (rows|columns) ([A-Z]+\d+:[A-Z]+\d+)$/;

const nameOf = ({
  key,
  data,
  by,
  place,
}: Pick<ChartState, 'key' | 'data' | 'by' | 'place'>): string =>
  `KPI ${key} ${data} ${by} ${place}`;

/** Our charts on a sheet; charts that the user has added are left alone. */
export async function chartsOf(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet
): Promise<readonly ChartState[]> {
  const { charts } = sheet;
  charts.load('items/name,items/chartType');
  await context.sync();
  const ours = charts.items.flatMap((chart) => {
    const [, key, data, by, place] = NAME.exec(chart.name) ?? [];
    return key !== undefined && data !== undefined && place !== undefined
      ? [
          {
            key,
            data,
            by: by === 'rows' ? ('rows' as const) : ('columns' as const),
            place,
            type: chart.chartType,
            title: chart.title.load('text'),
          },
        ]
      : [];
  });
  if (ours.length > 0) await context.sync();
  return ours.map(({ title, ...rest }) => ({ ...rest, title: title.text }));
}

/** Queues what makes our charts on a sheet be exactly the planned ones; a chart that is there is moved, not made anew. */
export function layCharts(
  sheet: Excel.Worksheet,
  present: readonly ChartState[],
  plans: readonly ChartPlan[]
): void {
  for (const plan of plans) {
    const state: ChartState = {
      key: plan.key,
      data: areaAddress(plan.data),
      by: plan.seriesIn ?? 'columns',
      place: areaAddress(plan.place),
      title: plan.title,
      type: plan.type,
    };
    const old = present.find(({ key }) => key === plan.key);
    const chart = old === undefined ? addChart(sheet, state) : sheet.charts.getItem(nameOf(old));
    place(sheet, chart, state);
    dress(chart, plan);
  }
  for (const old of present) {
    if (!plans.some(({ key }) => key === old.key)) sheet.charts.getItem(nameOf(old)).delete();
  }
}

/** Queues what puts the charts of a failed run back; `now` are those that the sheet has. */
export function restoreCharts(
  sheet: Excel.Worksheet,
  now: readonly ChartState[],
  before: readonly ChartState[]
): void {
  for (const chart of now) {
    const old = before.find(({ key }) => key === chart.key);
    const item = sheet.charts.getItem(nameOf(chart));
    if (old === undefined) item.delete();
    else place(sheet, item, old);
  }
  for (const old of before) {
    if (now.some(({ key }) => key === old.key)) continue;
    const type = old.type as Excel.ChartType;
    place(
      sheet,
      sheet.charts.add(type, sheet.getRange(old.data), Excel.ChartSeriesBy.columns),
      old
    );
  }
}

const seriesBy = ({ by }: ChartState): Excel.ChartSeriesBy =>
  by === 'rows' ? Excel.ChartSeriesBy.rows : Excel.ChartSeriesBy.columns;

function addChart(sheet: Excel.Worksheet, state: ChartState): Excel.Chart {
  const type = state.type as Excel.ChartType;
  return sheet.charts.add(type, sheet.getRange(state.data), seriesBy(state));
}

function place(sheet: Excel.Worksheet, chart: Excel.Chart, state: ChartState): void {
  const [first = '', last = first] = state.place.split(':');
  chart.setData(sheet.getRange(state.data), seriesBy(state));
  chart.setPosition(first, last);
  chart.title.text = state.title;
  chart.name = nameOf(state);
}

function dress(
  chart: Excel.Chart,
  { legend, axis, colors, lines, labels, type, lineAt }: ChartPlan
): void {
  chart.legend.visible = legend;
  if (legend) chart.legend.position = 'Bottom';
  if (axis !== null) {
    const { valueAxis } = chart.axes;
    valueAxis.minimum = axis.minimum;
    valueAxis.maximum = axis.maximum;
    valueAxis.majorUnit = axis.step;
  }
  colors.forEach((color, i) => {
    const series = chart.series.getItemAt(i);
    const isLine = type === 'LineMarkers' || i === lineAt;
    if (type === 'ColumnClustered') series.chartType = i === lineAt ? 'Line' : type;
    if (isLine) series.format.line.color = color;
    else series.format.fill.setSolidColor(color);
    const line = lines?.[i];
    if (line !== undefined) {
      series.format.line.weight = line.points;
      series.markerStyle = line.marker;
      series.markerBackgroundColor = color;
      series.markerForegroundColor = color;
    }
    if (i === 0) series.hasDataLabels = labels;
  });
}

import type { ChartPlan } from '../scorecard';
import { areaAddress } from './address';

/** A chart of one of our sheets; its name tells where its data and the chart itself are, so that it can be put back. */
export interface ChartState {
  readonly key: string;
  readonly data: string;
  readonly place: string;
  readonly title: string;
  readonly type: string;
}

/** `KPI groups A5:C12 E4:K20`: key, data, place. */
const NAME = /^KPI (\w+) ([A-Z]+\d+:[A-Z]+\d+) ([A-Z]+\d+:[A-Z]+\d+)$/;

const nameOf = ({ key, data, place }: Pick<ChartState, 'key' | 'data' | 'place'>): string =>
  `KPI ${key} ${data} ${place}`;

/** Our charts on a sheet; charts that the user has added are left alone. */
export async function chartsOf(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet
): Promise<readonly ChartState[]> {
  const { charts } = sheet;
  charts.load('items/name,items/chartType');
  await context.sync();
  const ours = charts.items.flatMap((chart) => {
    const [, key, data, place] = NAME.exec(chart.name) ?? [];
    return key !== undefined && data !== undefined && place !== undefined
      ? [{ key, data, place, type: chart.chartType, title: chart.title.load('text') }]
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
    const state = { key: plan.key, data: areaAddress(plan.data), place: areaAddress(plan.place) };
    const old = present.find(({ key }) => key === plan.key);
    const chart =
      old === undefined
        ? sheet.charts.add(plan.type, sheet.getRange(state.data), Excel.ChartSeriesBy.columns)
        : sheet.charts.getItem(nameOf(old));
    place(sheet, chart, { ...state, title: plan.title, type: plan.type });
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

function place(sheet: Excel.Worksheet, chart: Excel.Chart, state: ChartState): void {
  const [first = '', last = first] = state.place.split(':');
  chart.setData(sheet.getRange(state.data), Excel.ChartSeriesBy.columns);
  chart.setPosition(first, last);
  chart.title.text = state.title;
  chart.name = nameOf(state);
}

function dress(chart: Excel.Chart, { legend, axis, colors, labels, type }: ChartPlan): void {
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
    if (type === 'LineMarkers') series.format.line.color = color;
    else series.format.fill.setSolidColor(color);
    if (i === 0) series.hasDataLabels = labels;
  });
}

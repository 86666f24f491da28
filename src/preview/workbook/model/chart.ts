import { parseChart, writeXlsx, type SheetChart } from 'hucre';
import { unzipSync, strFromU8 } from 'fflate';
import type { Area } from './area';

/** Excel's names of the chart types that can be made here. */
export const CHART_TYPES = ['ColumnClustered', 'BarClustered', 'Line', 'LineMarkers'] as const;
export type ChartType = (typeof CHART_TYPES)[number];

export interface ChartSeries {
  readonly name: string;
  /** Qualified references without "=": `'Summary'!$B$2:$B$5`. */
  readonly values: string;
  readonly categories: string | null;
  /** "#RRGGBB"; null = the theme's. */
  readonly color: string | null;
  readonly labels: boolean;
}

export interface ValueAxis {
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly majorUnit: number | null;
  readonly numberFormat: string | null;
}

/** A chart that stands over cells of a sheet. */
export interface Chart {
  readonly id: string;
  readonly name: string;
  /** Null: a type that is only kept as the file has it. */
  readonly type: ChartType | null;
  readonly title: string | null;
  /** Null = no legend. */
  readonly legend: 'top' | 'bottom' | 'left' | 'right' | null;
  readonly axis: ValueAxis;
  readonly series: readonly ChartSeries[];
  /** Cells that it covers. */
  readonly place: Area;
}

export const FREE_AXIS: ValueAxis = {
  minimum: null,
  maximum: null,
  majorUnit: null,
  numberFormat: null,
};

/** Colours of the Office theme, which series take that have none of their own. */
const ACCENTS = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'];

type Looks = Pick<Chart, 'type' | 'title' | 'legend' | 'axis' | 'series'>;

/** What a chart part says, as far as it can be changed here. */
export function readChart(xml: string): Looks {
  const found = parseChart(xml);
  const [first] = found?.series ?? [];
  const kind = found?.kinds.length === 1 ? found.kinds[0] : undefined;
  const legend = found?.legend;
  const y = found?.axes?.y;
  return {
    type: typeOf(kind, xml),
    title: found?.title ?? null,
    legend: legend === undefined || legend === false || legend === 'topRight' ? null : legend,
    axis: {
      minimum: y?.scale?.min ?? null,
      maximum: y?.scale?.max ?? null,
      majorUnit: y?.scale?.majorUnit ?? null,
      numberFormat: y?.numberFormat?.formatCode ?? null,
    },
    series: (found?.series ?? []).map((each) => ({
      name: each.name ?? '',
      values: each.valuesRef ?? '',
      categories: each.categoriesRef ?? first?.categoriesRef ?? null,
      color: typeof each.color === 'string' ? `#${each.color.toUpperCase()}` : null,
      labels: each.dataLabels?.showValue ?? false,
    })),
  };
}

function typeOf(kind: string | undefined, xml: string): ChartType | null {
  if (kind === 'bar') return /barDir val="bar"/.test(xml) ? 'BarClustered' : 'ColumnClustered';
  if (kind === 'line') return /<c:symbol val="none"/.test(xml) ? 'Line' : 'LineMarkers';
  return null;
}

/** The chart part for a chart, made by the library's writer of workbooks. */
export async function chartXml(chart: Chart): Promise<string> {
  const file = unzipSync(
    await writeXlsx({ sheets: [{ name: 'S', rows: [], charts: [drawn(chart)] }] })
  );
  const part = Object.keys(file).find((name) => /^xl\/charts\/chart\d+\.xml$/.test(name));
  const bytes = part === undefined ? undefined : file[part];
  if (bytes === undefined) throw new Error('The chart was not written');
  return strFromU8(bytes);
}

function drawn({ type, title, legend, axis, series }: Chart): SheetChart {
  const scale = {
    ...(axis.minimum === null ? {} : { min: axis.minimum }),
    ...(axis.maximum === null ? {} : { max: axis.maximum }),
    ...(axis.majorUnit === null ? {} : { majorUnit: axis.majorUnit }),
  };
  const isLine = type === 'Line' || type === 'LineMarkers';
  return {
    type: isLine ? 'line' : type === 'BarClustered' ? 'bar' : 'column',
    ...(title === null ? {} : { title }),
    ...(title === null ? {} : { titleFontSize: 12 }),
    series: series.map((each, i) => ({
      name: each.name,
      values: each.values,
      ...(each.categories === null ? {} : { categories: each.categories }),
      color: (each.color ?? ACCENTS[i % ACCENTS.length] ?? '').slice(1),
      ...(each.labels ? { dataLabels: { showValue: true } } : {}),
      ...(type === 'Line' ? { marker: { symbol: 'none' } } : {}),
    })),
    axes: {
      y: {
        scale,
        gridlines: { major: true },
        ...(axis.numberFormat === null ? {} : { numberFormat: { formatCode: axis.numberFormat } }),
      },
    },
    legend: legend ?? false,
    anchor: { from: { row: 0, col: 0 } },
  };
}

import type { Area } from './area';

/** Excel's names of the chart types that can be made here. */
export const CHART_TYPES = ['ColumnClustered', 'BarClustered', 'Line', 'LineMarkers'] as const;
export type ChartType = (typeof CHART_TYPES)[number];

/** Excel's names of the shapes at the points of a line. */
export const MARKERS = [
  'Automatic',
  'None',
  'Square',
  'Diamond',
  'Triangle',
  'X',
  'Star',
  'Dot',
  'Dash',
  'Circle',
  'Plus',
] as const;

/** The shape at the points of a line, and its colours ("#RRGGBB"); null = Excel's choice. */
export interface Marker {
  readonly style: (typeof MARKERS)[number];
  readonly inside: string | null;
  readonly edge: string | null;
}

export const FREE_MARKER: Marker = { style: 'Automatic', inside: null, edge: null };

export interface ChartSeries {
  readonly name: string;
  /** Qualified references without "=": `'Summary'!$B$2:$B$5`. */
  readonly values: string;
  readonly categories: string | null;
  /** "#RRGGBB"; null = the theme's. */
  readonly color: string | null;
  readonly labels: boolean;
  /** Drawn as a line over the columns of the others. */
  readonly line?: true;
  /** Points that its line is wide; as Excel draws it where not given. */
  readonly weight?: number;
  readonly marker?: Marker;
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

/** "#RRGGBB" of the series at `index`: its own, or the theme's. */
export function seriesColor({ color }: ChartSeries, index: number): string {
  return color ?? ACCENTS[index % ACCENTS.length] ?? '';
}

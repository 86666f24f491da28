import {
  MARKERS,
  type Chart,
  type ChartSeries,
  type ChartType,
  type Marker,
  type ValueAxis,
} from '../../model/chart';
import {
  child,
  children,
  flag,
  numeric,
  parseXml,
  rootOf,
  type Element,
} from '../../../../file/package/readXml';

/** What a chart part says, as far as it can be changed here. */
export type ChartLooks = Pick<Chart, 'type' | 'title' | 'legend' | 'axis' | 'series'>;

export function readChart(xml: string): ChartLooks {
  const chart = child(rootOf(parseXml(xml)), 'chart');
  const plot = child(chart, 'plotArea');
  const groups = children(plot).filter((each) => /Chart$/.test(each.localName ?? ''));
  const lined = linesOver(groups);
  const all = groups.flatMap((group) =>
    children(group, 'ser').map((ser) => ({
      ...readSeries(ser),
      ...(group === lined ? { line: true as const } : {}),
    }))
  );
  const shared = all[0]?.categories ?? null;
  return {
    type: lined !== null || isOfOneKind(groups) ? typeOf(groups) : null,
    title: trimmed(child(chart, 'title', 'tx', 'rich') ?? cached(child(chart, 'title', 'tx'))),
    legend: legendOf(child(chart, 'legend')),
    axis: readAxis(valueAxis(plot)),
    series: all.map((each) => ({ ...each, categories: each.categories ?? shared })),
  };
}

function isOfOneKind(groups: readonly Element[]): boolean {
  return new Set(groups.map((each) => each.localName)).size === 1;
}

/** The bare lines that stand over columns, on the same axes and behind them in order; null for all other charts. */
function linesOver(groups: readonly Element[]): Element | null {
  const [columns, lines = null] = groups;
  const axes = (group: Element): string =>
    children(group, 'axId')
      .map((each) => each.getAttribute('val'))
      .join();
  const orders = groups.flatMap((group) =>
    children(group, 'ser').map((ser) => Number(value(ser, 'order')))
  );
  const isOne =
    groups.length === 2 &&
    columns?.localName === 'barChart' &&
    value(columns, 'barDir') === 'col' &&
    value(columns, 'grouping') === 'clustered' &&
    lines?.localName === 'lineChart' &&
    children(lines, 'ser').every((ser) => value(child(ser, 'marker'), 'symbol') === 'none') &&
    axes(columns) === axes(lines) &&
    orders.every((order, i) => i === 0 || order > (orders[i - 1] ?? 0));
  return isOne ? lines : null;
}

function typeOf(groups: readonly Element[]): ChartType | null {
  const [group = null] = groups;
  if (group?.localName === 'barChart') {
    return value(group, 'barDir') === 'bar' ? 'BarClustered' : 'ColumnClustered';
  }
  if (group?.localName !== 'lineChart') return null;
  const markers = children(group, 'ser').map((ser) => value(child(ser, 'marker'), 'symbol'));
  return markers.includes('none') ? 'Line' : 'LineMarkers';
}

const PLACES = { t: 'top', b: 'bottom', l: 'left', r: 'right' } as const;

function legendOf(legend: Element | null): Chart['legend'] {
  if (!legend || flag(child(legend, 'delete'), 'val', false)) return null;
  const place = value(legend, 'legendPos') ?? 'r';
  return place in PLACES ? PLACES[place as keyof typeof PLACES] : null;
}

/** The first axis of values beside one of categories, or the second where both are of values. */
function valueAxis(plot: Element | null): Element | null {
  return children(plot, 'valAx')[child(plot, 'catAx') ? 0 : 1] ?? null;
}

function readAxis(axis: Element | null): ValueAxis {
  const scaling = child(axis, 'scaling');
  const unit = numeric(child(axis, 'majorUnit'), 'val') ?? 0;
  return {
    minimum: numeric(child(scaling, 'min'), 'val'),
    maximum: numeric(child(scaling, 'max'), 'val'),
    majorUnit: unit > 0 ? unit : null,
    numberFormat: child(axis, 'numFmt')?.getAttribute('formatCode') || null,
  };
}

function readSeries(ser: Element): ChartSeries {
  const name = child(ser, 'tx');
  const labels = child(ser, 'dLbls');
  const looks = child(ser, 'spPr');
  const width = numeric(child(looks, 'ln'), 'w');
  const marker = readMarker(child(ser, 'marker'));
  return {
    name: trimmed(child(name, 'v')) ?? trimmed(cached(name)) ?? reference(name) ?? '',
    values: reference(child(ser, 'val')) ?? reference(child(ser, 'yVal')) ?? '',
    categories: reference(child(ser, 'cat')) ?? reference(child(ser, 'xVal')),
    color: colorOf(looks),
    ...(width === null || width <= 0 ? {} : { weight: width / EMU }),
    ...(marker === null ? {} : { marker }),
    labels:
      !flag(child(labels, 'delete'), 'val', false) && flag(child(labels, 'showVal'), 'val', false),
  };
}

/** File units of a point. */
const EMU = 12_700;

/** The shape at the points of a line that has some; a picture there stays as the file has it. */
function readMarker(marker: Element | null): Marker | null {
  const symbol = value(marker, 'symbol');
  const style =
    symbol === 'auto' ? 'Automatic' : MARKERS.find((each) => each.toLowerCase() === symbol);
  if (style === undefined || style === 'None') return null;
  const looks = child(marker, 'spPr');
  return { style, inside: colorOf(looks), edge: colorOf(child(looks, 'ln')) };
}

/** "#RRGGBB" of what is filled with one colour. */
function colorOf(looks: Element | null): string | null {
  const color = child(looks, 'solidFill', 'srgbClr')?.getAttribute('val') ?? '';
  return /^[0-9A-F]{6}$/i.test(color) ? `#${color.toUpperCase()}` : null;
}

/** Where data come from, e.g. `Summary!$B$2:$B$5`. */
function reference(data: Element | null): string | null {
  return trimmed(child(data, 'numRef', 'f') ?? child(data, 'strRef', 'f'));
}

/** The first text that a reference had when the file was written. */
function cached(text: Element | null): Element | null {
  const points = children(child(text, 'strRef', 'strCache'), 'pt');
  return points.map((point) => child(point, 'v')).find((each) => trimmed(each) !== null) ?? null;
}

function value(parent: Element | null, name: string): string | null {
  return child(parent, name)?.getAttribute('val') ?? null;
}

/** The element's text, or the texts of its runs; null where there is none. */
function trimmed(element: Element | null): string | null {
  if (!element) return null;
  const runs = Array.from(element.getElementsByTagNameNS('*', 't'));
  const texts = (runs.length > 0 ? runs : [element]).map((each) => each.textContent ?? '');
  return texts.join('').trim() || null;
}

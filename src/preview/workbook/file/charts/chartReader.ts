import type { Chart, ChartSeries, ChartType, ValueAxis } from '../../model/chart';
import { child, children, flag, numeric, parseXml, rootOf, type Element } from '../package/xml';

/** What a chart part says, as far as it can be changed here. */
export type ChartLooks = Pick<Chart, 'type' | 'title' | 'legend' | 'axis' | 'series'>;

export function readChart(xml: string): ChartLooks {
  const chart = child(rootOf(parseXml(xml)), 'chart');
  const plot = chart && child(chart, 'plotArea');
  const groups = plot ? children(plot).filter((each) => /Chart$/.test(each.localName ?? '')) : [];
  const all = groups.flatMap((group) => children(group, 'ser')).map(readSeries);
  const shared = all[0]?.categories ?? null;
  return {
    type: new Set(groups.map((each) => each.localName)).size === 1 ? typeOf(groups) : null,
    title: trimmed(path(chart, 'title', 'tx', 'rich') ?? cached(path(chart, 'title', 'tx'))),
    legend: legendOf(chart && child(chart, 'legend')),
    axis: readAxis(valueAxis(plot)),
    series: all.map((each) => ({ ...each, categories: each.categories ?? shared })),
  };
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
  if (!plot) return null;
  return children(plot, 'valAx')[child(plot, 'catAx') ? 0 : 1] ?? null;
}

function readAxis(axis: Element | null): ValueAxis {
  const scaling = path(axis, 'scaling');
  const unit = numeric(path(axis, 'majorUnit'), 'val') ?? 0;
  return {
    minimum: numeric(path(scaling, 'min'), 'val'),
    maximum: numeric(path(scaling, 'max'), 'val'),
    majorUnit: unit > 0 ? unit : null,
    numberFormat: path(axis, 'numFmt')?.getAttribute('formatCode') || null,
  };
}

function readSeries(ser: Element): ChartSeries {
  const name = path(ser, 'tx');
  const labels = child(ser, 'dLbls');
  const color = path(ser, 'spPr', 'solidFill', 'srgbClr')?.getAttribute('val') ?? '';
  return {
    name: trimmed(path(name, 'v')) ?? trimmed(cached(name)) ?? reference(name) ?? '',
    values: reference(child(ser, 'val')) ?? reference(child(ser, 'yVal')) ?? '',
    categories: reference(child(ser, 'cat')) ?? reference(child(ser, 'xVal')),
    color: /^[0-9A-F]{6}$/i.test(color) ? `#${color.toUpperCase()}` : null,
    labels:
      !flag(path(labels, 'delete'), 'val', false) && flag(path(labels, 'showVal'), 'val', false),
  };
}

/** Where data come from, e.g. `Summary!$B$2:$B$5`. */
function reference(data: Element | null): string | null {
  return trimmed(path(data, 'numRef', 'f') ?? path(data, 'strRef', 'f'));
}

/** The first text that a reference had when the file was written. */
function cached(text: Element | null): Element | null {
  const points = path(text, 'strRef', 'strCache');
  const filled = points ? children(points, 'pt').map((point) => child(point, 'v')) : [];
  return filled.find((each) => trimmed(each) !== null) ?? null;
}

function path(from: Element | null, ...names: readonly string[]): Element | null {
  return names.reduce<Element | null>((at, name) => at && child(at, name), from);
}

function value(parent: Element | null, name: string): string | null {
  return path(parent, name)?.getAttribute('val') ?? null;
}

/** The element's text, or the texts of its runs; null where there is none. */
function trimmed(element: Element | null): string | null {
  if (!element) return null;
  const runs = Array.from(element.getElementsByTagNameNS('*', 't'));
  const texts = (runs.length > 0 ? runs : [element]).map((each) => each.textContent ?? '');
  return texts.join('').trim() || null;
}

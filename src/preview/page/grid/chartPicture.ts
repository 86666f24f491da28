import { buildChartModel, renderChartSvg } from '@cj-tech-master/excelts/chart';
import { isError } from '../../workbook/model/grid';
import { seriesColor, type Chart, type ChartSeries } from '../../workbook/model/chart';
import { readArea } from '../../workbook/model/area';
import type { Workbook } from '../../workbook/model/model';
import type { StoredValue } from '../../workbook/model/grid';

const QUALIFIED = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/;

/** A chart as a picture of so many pixels, drawn by the library; like Excel's, not the same as Excel's. */
export function chartPicture(
  workbook: Workbook,
  { type, title, legend, axis, series }: Chart,
  width: number,
  height: number
): string {
  const isLine = type === 'Line' || type === 'LineMarkers';
  const model = buildChartModel({
    type: isLine ? 'line' : 'bar',
    ...(isLine ? {} : { barDir: type === 'BarClustered' ? 'bar' : 'col', grouping: 'clustered' }),
    ...(title === null ? {} : { title }),
    showLegend: legend !== null,
    legendPosition: 'b',
    series: series.map((each, i) => {
      const color = seriesColor(each, i).slice(1);
      return {
        name: each.name,
        values: each.values,
        ...(each.categories === null ? {} : { categories: each.categories }),
        fill: color,
        ...(isLine && each.weight !== undefined ? { line: color, lineWidth: each.weight } : {}),
        ...(isLine ? markerOf(each) : {}),
        ...(each.labels ? { dataLabels: { showVal: true } } : {}),
      };
    }),
    valueAxis: {
      ...(axis.minimum === null ? {} : { min: axis.minimum }),
      ...(axis.maximum === null ? {} : { max: axis.maximum }),
      ...(axis.majorUnit === null ? {} : { majorUnit: axis.majorUnit }),
    },
  });
  for (const group of model.chart.plotArea.chartTypes) {
    if (!('series' in group)) continue;
    for (const drawn of group.series) {
      if ('val' in drawn && drawn.val?.numRef) {
        const numberOf = (value: StoredValue) => (typeof value === 'number' ? value : null);
        drawn.val.numRef.cache = pointsOf(workbook, drawn.val.numRef.formula, numberOf);
      }
      if ('cat' in drawn && drawn.cat?.strRef) {
        drawn.cat.strRef.cache = pointsOf(workbook, drawn.cat.strRef.formula, textOf);
      }
    }
  }
  return renderChartSvg(model, { width, height });
}

/** As files name the shapes. */
function markerOf({ marker }: ChartSeries) {
  if (marker === undefined || marker.style === 'Automatic') return {};
  const { style, inside, edge } = marker;
  return {
    marker: {
      symbol: style.toLowerCase() as Lowercase<typeof style>,
      ...(inside === null ? {} : { fill: inside.slice(1) }),
      ...(edge === null ? {} : { border: edge.slice(1) }),
    },
  };
}

function pointsOf<T>(workbook: Workbook, reference: string, read: (value: StoredValue) => T) {
  const [, quoted, plain, local = ''] = QUALIFIED.exec(reference) ?? [];
  const sheet = workbook.sheet(quoted?.replaceAll("''", "'") ?? plain ?? '');
  const area = readArea(local);
  const cells = sheet === null || area === null ? [] : sheet.values(area).flat();
  return { points: cells.map((value, index) => ({ index, value: read(value) })) };
}

function textOf(value: StoredValue): string {
  return value === null || isError(value) ? '' : String(value);
}

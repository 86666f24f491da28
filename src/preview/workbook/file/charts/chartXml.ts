import { seriesColor, type Chart, type ChartSeries, type ValueAxis } from '../../model/chart';
import { escapeXml } from '../../../../file/package/escapeXml';
import { RELATIONSHIPS } from '../package/xml';

export const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
export const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';

/** Numbers by which the plot names its two axes. */
const AXES = { category: 111111111, value: 222222222 };

/** The chart part for a chart. */
export function chartXml({ type, title, legend, axis, series }: Chart): string {
  const isLine = type === 'Line' || type === 'LineMarkers';
  const lying = type === 'BarClustered';
  const drawn = (asLine: boolean, bare: boolean): string =>
    series
      .map((each, i) =>
        asLine === (isLine || each.line === true) ? seriesXml(each, i, asLine, bare) : ''
      )
      .join('');
  const axes = `${val('axId', AXES.category)}${val('axId', AXES.value)}`;
  const lines = (bare: boolean): string =>
    `<c:lineChart>${val('grouping', 'standard')}${val('varyColors', 0)}${drawn(true, bare)}${val('marker', 1)}${axes}</c:lineChart>`;
  const plot = isLine
    ? lines(type === 'Line')
    : `<c:barChart>${val('barDir', lying ? 'bar' : 'col')}${val('grouping', 'clustered')}${val('varyColors', 0)}` +
      `${drawn(false, false)}${val('gapWidth', 150)}${axes}</c:barChart>${series.some(({ line }) => line) ? lines(true) : ''}`;
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><c:chartSpace xmlns:c="${CHART}" xmlns:a="${DRAWING}" ` +
    `xmlns:r="${RELATIONSHIPS}">${val('roundedCorners', 0)}<c:chart>` +
    `${title ? titleXml(title) : ''}${val('autoTitleDeleted', title ? 0 : 1)}` +
    `<c:plotArea><c:layout/>${plot}${categoryAxis(lying)}${valueAxis(axis, lying)}</c:plotArea>` +
    (legend
      ? `<c:legend>${val('legendPos', legend.charAt(0))}${val('overlay', 0)}</c:legend>`
      : '') +
    `${val('plotVisOnly', 1)}${val('dispBlanksAs', 'gap')}${val('showDLblsOverMax', 1)}</c:chart></c:chartSpace>`
  );
}

function val(name: string, value: string | number): string {
  return `<c:${name} val="${value}"/>`;
}

function titleXml(title: string): string {
  return (
    '<c:title><c:tx><c:rich><a:bodyPr rot="0" spcFirstLastPara="1" vertOverflow="ellipsis" wrap="square" anchor="ctr" ' +
    'anchorCtr="1"/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="1200" b="0"/></a:pPr><a:r><a:rPr lang="en-US" sz="1200" b="0"/>' +
    `<a:t>${escapeXml(title)}</a:t></a:r></a:p></c:rich></c:tx>${val('overlay', 0)}</c:title>`
  );
}

const LABELS =
  `<c:dLbls>${val('showLegendKey', 0)}${val('showVal', 1)}${val('showCatName', 0)}` +
  `${val('showSerName', 0)}${val('showPercent', 0)}${val('showBubbleSize', 0)}</c:dLbls>`;

function seriesXml(series: ChartSeries, index: number, isLine: boolean, bare: boolean): string {
  const { name, values, categories, labels } = series;
  const color = solid(seriesColor(series, index));
  const width = series.weight === undefined ? '' : ` w="${Math.round(series.weight * EMU)}"`;
  return (
    `<c:ser>${val('idx', index)}${val('order', index)}` +
    (name ? `<c:tx><c:v>${escapeXml(name)}</c:v></c:tx>` : '') +
    `<c:spPr>${color}<a:ln${width}>${color}</a:ln></c:spPr>` +
    (bare ? `<c:marker>${val('symbol', 'none')}</c:marker>` : isLine ? markerXml(series) : '') +
    (labels ? LABELS : '') +
    (categories ? `<c:cat><c:strRef><c:f>${escapeXml(categories)}</c:f></c:strRef></c:cat>` : '') +
    `<c:val><c:numRef><c:f>${escapeXml(values)}</c:f></c:numRef></c:val>` +
    `${isLine ? val('smooth', 0) : ''}</c:ser>`
  );
}

/** File units of a point. */
const EMU = 12_700;

const solid = (color: string): string =>
  `<a:solidFill><a:srgbClr val="${color.slice(1).toUpperCase()}"/></a:solidFill>`;

function markerXml({ marker }: ChartSeries): string {
  if (marker === undefined) return '';
  const { style, inside, edge } = marker;
  const looks = `${inside === null ? '' : solid(inside)}${edge === null ? '' : `<a:ln>${solid(edge)}</a:ln>`}`;
  const symbol = style === 'Automatic' ? 'auto' : style.toLowerCase();
  return `<c:marker>${val('symbol', symbol)}${looks === '' ? '' : `<c:spPr>${looks}</c:spPr>`}</c:marker>`;
}

function categoryAxis(lying: boolean): string {
  return (
    `<c:catAx>${val('axId', AXES.category)}<c:scaling>${val('orientation', 'minMax')}</c:scaling>${val('delete', 0)}` +
    `${val('axPos', lying ? 'l' : 'b')}${val('crossAx', AXES.value)}${val('crosses', 'autoZero')}${val('auto', 1)}` +
    `${val('lblAlgn', 'ctr')}${val('lblOffset', 100)}${val('noMultiLvlLbl', 0)}</c:catAx>`
  );
}

function valueAxis({ minimum, maximum, majorUnit, numberFormat }: ValueAxis, lying: boolean) {
  // Excel refuses an axis that ends where it begins, or before.
  const end = minimum !== null && maximum !== null && minimum >= maximum ? null : maximum;
  const optional = (name: string, value: number | null) => (value === null ? '' : val(name, value));
  return (
    `<c:valAx>${val('axId', AXES.value)}<c:scaling>${val('orientation', 'minMax')}${optional('max', end)}` +
    `${optional('min', minimum)}</c:scaling>${val('delete', 0)}${val('axPos', lying ? 'b' : 'l')}<c:majorGridlines/>` +
    (numberFormat === null
      ? ''
      : `<c:numFmt formatCode="${escapeXml(numberFormat)}" sourceLinked="0"/>`) +
    `${val('crossAx', AXES.category)}${val('crosses', 'autoZero')}${val('crossBetween', 'between')}` +
    `${optional('majorUnit', majorUnit)}</c:valAx>`
  );
}

import { chartXml, readChart, type Chart } from '../../model/chart';
import type { Workbook } from '../../model/model';
import type { Package } from '../package/package';
import type { Sheet } from '../../model/sheet';
import { SHEET_ORDER } from '../sheets/sheetWriter';
import { sourceOf, type ChartSource } from '../source';
import {
  RELATIONSHIPS,
  child,
  children,
  ensureChild,
  parseXml,
  removeElement,
  rootOf,
  type Element,
} from '../package/xml';

const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const MAIN_DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
const EMPTY_DRAWING =
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n` +
  `<xdr:wsDr xmlns:xdr="${DRAWING}" xmlns:a="${MAIN_DRAWING}"/>`;

/** Reads the charts of a worksheet part into its sheet; returns where each is kept, by id. */
export function readCharts(file: Package, part: string, sheet: Sheet): Map<string, ChartSource> {
  const sources = new Map<string, ChartSource>();
  const drawing = drawingOf(file, part);
  if (drawing === null) return sources;
  const anchors = children(rootOf(file.xml(drawing)));
  for (const { id: relationship, kind, target } of file.relationships(drawing)) {
    if (!/^chart(Ex)?$/.test(kind) || !file.has(target)) continue;
    const anchor = anchors.find((each) => frameOf(each, relationship) !== null) ?? null;
    const chart: Chart = {
      id: sheet.workbook.newId(),
      name: nameOf(anchor) ?? `Chart ${sheet.charts.length + 1}`,
      ...readChart(file.text(target)),
      place: placeOf(anchor),
    };
    sheet.charts.push(chart);
    sources.set(chart.id, { part: target, drawing, relationship, facts: JSON.stringify(chart) });
  }
  return sources;
}

export function chartsChanged(sheet: Sheet, sources: ReadonlyMap<string, ChartSource>): boolean {
  return (
    sheet.charts.length !== sources.size ||
    sheet.charts.some((chart) => sources.get(chart.id)?.facts !== JSON.stringify(chart))
  );
}

/** Chart parts of every chart that is new or has changed, by id. */
export async function chartTexts(workbook: Workbook): Promise<ReadonlyMap<string, string>> {
  const { sheets } = sourceOf(workbook);
  const texts = new Map<string, string>();
  for (const sheet of workbook.sheets) {
    for (const chart of sheet.charts) {
      const known = sheets.get(sheet)?.charts.get(chart.id);
      if (known?.facts !== JSON.stringify(chart)) texts.set(chart.id, await chartXml(chart));
    }
  }
  return texts;
}

/** Brings the charts of a worksheet part in line with its sheet; pictures and shapes beside them stay. */
export function writeCharts(
  file: Package,
  part: string,
  sheet: Sheet,
  sources: ReadonlyMap<string, ChartSource>,
  texts: ReadonlyMap<string, string>
): void {
  for (const [id, source] of sources) {
    if (sheet.charts.some((chart) => chart.id === id)) continue;
    changeAnchor(file, source, removeElement);
    file.unrelate(source.drawing, source.relationship);
    file.remove(source.part);
  }
  for (const chart of sheet.charts) {
    const text = texts.get(chart.id);
    if (text === undefined) continue;
    const source = sources.get(chart.id);
    if (source === undefined) {
      addChart(file, drawingOf(file, part) ?? addDrawing(file, part), chart, text);
      continue;
    }
    file.setText(source.part, text);
    changeAnchor(file, source, (anchor) => {
      const fresh = anchorElement(anchor, chart, source.relationship);
      anchor.parentNode?.replaceChild(fresh, anchor);
    });
  }
}

function drawingOf(file: Package, part: string): string | null {
  const found = file.relationships(part).find((each) => each.kind === 'drawing');
  return found !== undefined && file.has(found.target) ? found.target : null;
}

function addDrawing(file: Package, part: string): string {
  const drawing = file.add('xl/drawings/drawing', DRAWING_TYPE, EMPTY_DRAWING);
  const id = file.relate(part, 'drawing', drawing);
  // The sheet's data is cut out meanwhile: it may be large.
  const text = file.text(part);
  const [data = ''] =
    /<((?:[\w.-]+:)?)sheetData(?:\s[^>]*)?(?:\/>|>[\s\S]*?<\/\1sheetData>)/.exec(text) ?? [];
  const mark = '<!--sheetData-->';
  const document = parseXml(text.replace(data, () => mark));
  const element = ensureChild(rootOf(document), 'drawing', SHEET_ORDER);
  element.setAttributeNS(RELATIONSHIPS, 'r:id', id);
  file.setXml(part, document);
  file.setText(
    part,
    file.text(part).replace(mark, () => data)
  );
  return drawing;
}

function addChart(file: Package, drawing: string, chart: Chart, text: string): void {
  const part = file.add('xl/charts/chart', CHART_TYPE, text);
  const id = file.relate(drawing, 'chart', part);
  const document = file.xml(drawing);
  const root = rootOf(document);
  root.appendChild(anchorElement(root, chart, id));
  file.setXml(drawing, document);
}

function changeAnchor(
  file: Package,
  { drawing, relationship }: ChartSource,
  change: (anchor: Element) => void
): void {
  const document = file.xml(drawing);
  const anchor = children(rootOf(document)).find((each) => frameOf(each, relationship) !== null);
  if (anchor === undefined) return;
  change(anchor);
  file.setXml(drawing, document);
}

/** The frame by which an anchor shows the chart of that relationship. */
function frameOf(anchor: Element, relationship: string): Element | null {
  const charts = anchor.getElementsByTagNameNS('*', 'chart');
  return (
    Array.from(charts).find((each) => each.getAttributeNS(RELATIONSHIPS, 'id') === relationship) ??
    null
  );
}

function nameOf(anchor: Element | null): string | null {
  return anchor?.getElementsByTagNameNS(DRAWING, 'cNvPr')[0]?.getAttribute('name') ?? null;
}

function placeOf(anchor: Element | null): Chart['place'] {
  const corner = (end: string) => {
    const element = anchor && child(anchor, end);
    const number = (name: string): number =>
      Number((element && child(element, name)?.textContent) ?? 0);
    return { row: number('row'), column: number('col') };
  };
  const from = corner('from');
  const to = corner('to');
  return {
    ...from,
    rows: Math.max(1, to.row - from.row),
    columns: Math.max(1, to.column - from.column),
  };
}

function anchorElement(parent: Element, { name, place }: Chart, relationship: string): Element {
  const number = Number(relationship.replace(/\D/g, '')) + 1;
  const corner = (row: number, column: number) =>
    `<xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff>`;
  const document = parseXml(
    `<xdr:twoCellAnchor xmlns:xdr="${DRAWING}" xmlns:a="${MAIN_DRAWING}" editAs="oneCell">` +
      `<xdr:from>${corner(place.row, place.column)}</xdr:from>` +
      `<xdr:to>${corner(place.row + place.rows, place.column + place.columns)}</xdr:to>` +
      `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${number}" name=""/>` +
      `<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
      `<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>` +
      `<a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" xmlns:r="${RELATIONSHIPS}" r:id="${relationship}"/>` +
      `</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`
  );
  const anchor = rootOf(document);
  anchor.getElementsByTagNameNS(DRAWING, 'cNvPr')[0]?.setAttribute('name', name);
  const owner = parent.ownerDocument;
  if (owner === null) throw new Error('An element without a document');
  return owner.importNode(anchor, true);
}

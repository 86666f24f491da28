import type { Chart } from '../../model/chart';
import type { Package } from '../package/package';
import { RELATIONSHIPS, ensureChild } from '../package/xml';
import { child, children, parseXml, rootOf, type Element } from '../../../../file/package/readXml';
import { SHEET_ORDER, editAroundData } from '../sheets/sheetXml';
import { CHART, DRAWING } from './chartXml';

const SHEET_DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const EMPTY_DRAWING =
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n` +
  `<xdr:wsDr xmlns:xdr="${SHEET_DRAWING}" xmlns:a="${DRAWING}"/>`;

export function drawingOf(file: Package, part: string): string | null {
  const found = file.relationships(part).find((each) => each.kind === 'drawing');
  return found !== undefined && file.has(found.target) ? found.target : null;
}

export function addDrawing(file: Package, part: string): string {
  const drawing = file.add('xl/drawings/drawing', DRAWING_TYPE, EMPTY_DRAWING);
  const id = file.relate(part, 'drawing', drawing);
  editAroundData(file, part, (root) => {
    const element = ensureChild(root, 'drawing', SHEET_ORDER);
    element.setAttributeNS(RELATIONSHIPS, 'r:id', id);
  });
  return drawing;
}

/** Shows the chart of that relationship over the cells of its place. */
export function addAnchor(file: Package, drawing: string, chart: Chart, id: string): void {
  file.edit(drawing, (root) => root.appendChild(anchorElement(root, chart, id)));
}

export function changeAnchor(
  file: Package,
  { drawing, relationship }: { readonly drawing: string; readonly relationship: string },
  change: (anchor: Element) => void
): void {
  file.edit(drawing, (root) => {
    const anchor = children(root).find((each) => frameOf(each, relationship) !== null);
    if (anchor !== undefined) change(anchor);
  });
}

/** The frame by which an anchor shows the chart of that relationship. */
export function frameOf(anchor: Element, relationship: string): Element | null {
  const charts = anchor.getElementsByTagNameNS('*', 'chart');
  return (
    Array.from(charts).find((each) => each.getAttributeNS(RELATIONSHIPS, 'id') === relationship) ??
    null
  );
}

export function nameOf(anchor: Element | null): string | null {
  return anchor?.getElementsByTagNameNS(SHEET_DRAWING, 'cNvPr')[0]?.getAttribute('name') ?? null;
}

export function placeOf(anchor: Element | null): Chart['place'] {
  const corner = (end: string) => {
    const number = (name: string) => Number(child(anchor, end, name)?.textContent ?? 0);
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

export function anchorElement(
  parent: Element,
  { name, place }: Chart,
  relationship: string
): Element {
  const number = Number(relationship.replace(/\D/g, '')) + 1;
  const corner = (row: number, column: number) =>
    `<xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff>`;
  const document = parseXml(
    `<xdr:twoCellAnchor xmlns:xdr="${SHEET_DRAWING}" xmlns:a="${DRAWING}" editAs="oneCell">` +
      `<xdr:from>${corner(place.row, place.column)}</xdr:from>` +
      `<xdr:to>${corner(place.row + place.rows, place.column + place.columns)}</xdr:to>` +
      `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${number}" name=""/>` +
      `<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
      `<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>` +
      `<a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" xmlns:r="${RELATIONSHIPS}" r:id="${relationship}"/>` +
      `</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`
  );
  const anchor = rootOf(document);
  anchor.getElementsByTagNameNS(SHEET_DRAWING, 'cNvPr')[0]?.setAttribute('name', name);
  const owner = parent.ownerDocument;
  if (owner === null) throw new Error('An element without a document');
  return owner.importNode(anchor, true);
}

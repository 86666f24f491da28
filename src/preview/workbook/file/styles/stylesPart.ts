import type { Package } from '../package/package';
import { MAIN, ensureChild } from '../package/xml';
import { child, children, parseXml, rootOf, type Document } from '../../../../file/package/readXml';

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';

/** Children of a stylesheet in the order of the schema. */
export const STYLES_ORDER =
  'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst'.split(
    ' '
  );

/** The least stylesheet that Excel opens: one plain cell format. */
export const PLAIN_STYLES =
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/>` +
  '<family val="2"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill>' +
  '<fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/>' +
  '<top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" ' +
  'fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" ' +
  'borderId="0" xfId="0"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" ' +
  'builtinId="0"/></cellStyles></styleSheet>';

/**
 * The stylesheet of a file that is about to be saved. Simple exporters write none, an empty one, or only name it: it then
 * gets what Excel supposes in its place.
 *
 * @param named the part that the workbook leads to, '' for none
 * @returns the part's name and the stylesheet; only `Package.setXml` puts it into the file
 */
export function stylesOf(
  file: Package,
  workbookPart: string,
  named: string
): { readonly part: string; readonly document: Document } {
  let part = named;
  if (part === '') {
    part = file.add('xl/styles', TYPE, PLAIN_STYLES);
    file.relate(workbookPart, 'styles', part);
  } else if (!hasStyles(file, part)) file.addAs(part, TYPE, PLAIN_STYLES);
  const document = file.xml(part);
  const root = rootOf(document);
  for (const plain of children(rootOf(parseXml(PLAIN_STYLES)))) {
    const name = plain.localName ?? '';
    if (name === 'cellStyles' || children(child(root, name)).length > 0) continue;
    const list = ensureChild(root, name, STYLES_ORDER);
    for (const each of children(plain))
      list.appendChild(root.ownerDocument?.importNode(each, true) ?? each);
    list.setAttribute('count', String(children(list).length));
  }
  return { part, document };
}

/** Whether a part with a stylesheet is there; one without a single letter is none. */
export function hasStyles(file: Package, part: string): boolean {
  return file.has(part) && file.text(part).trim() !== '';
}

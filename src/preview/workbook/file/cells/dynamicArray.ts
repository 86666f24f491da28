import type { Package } from '../package/package';
import { MAIN } from '../package/xml';
import { child, children, numeric } from '../../../../file/package/readXml';

const CONTENT_TYPE =
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml';

const METADATA =
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<metadata xmlns="${MAIN}" ` +
  'xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray">' +
  '<metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" ' +
  'pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" ' +
  'coerce="1" cellMeta="1"/></metadataTypes><futureMetadata name="XLDAPR" count="1"><bk><extLst>' +
  '<ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/>' +
  '</ext></extLst></bk></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>';

/**
 * Number of the cell metadata that marks a dynamic array formula; the part is made when the file has none.
 * Null when the file has metadata of another kind only: the formula is then written as a classic array formula.
 */
export function dynamicArrayNumber(file: Package, workbookPart: string): number | null {
  const known = file.relationships(workbookPart).find((each) => each.kind === 'sheetMetadata');
  if (!known) {
    file.addAs('xl/metadata.xml', CONTENT_TYPE, METADATA);
    file.relate(workbookPart, 'sheetMetadata', 'xl/metadata.xml');
    return 1;
  }
  const root = file.root(known.target);
  const types = child(root, 'metadataTypes');
  const cells = child(root, 'cellMetadata');
  if (!types || !cells) return null;
  const type = children(types).findIndex((each) => each.getAttribute('name') === 'XLDAPR') + 1;
  const found = children(cells, 'bk').findIndex((block) => {
    const record = child(block, 'rc');
    return type > 0 && numeric(record, 't') === type && numeric(record, 'v') === 0;
  });
  return found < 0 ? null : found + 1;
}

import { splitSheetXml } from '../../../../file/sheets/splitSheet';
import { joined } from '../../../../file/package/packedPart';
import type { Package } from '../package/package';
import { parseXml, rootOf, type Document, type Element } from '../../../../file/package/readXml';
import { serializeXml } from '../package/xml';

/** Children of a worksheet in the order of the schema. */
export const SHEET_ORDER = (
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios ' +
  'autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting ' +
  'dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks ' +
  'customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture ' +
  'oleObjects controls webPublishItems tableParts extLst'
).split(' ');

/** What stands before and behind the inside of sheetData in a changed skeleton. */
export function aroundData(
  skeleton: Document,
  prefix: string
): { readonly before: Uint8Array; readonly after: Uint8Array } {
  const encoder = new TextEncoder();
  const text = serializeXml(skeleton);
  const empty = `<${prefix}sheetData/>`;
  const at = text.indexOf(empty);
  if (at < 0) throw new Error('The sheet data is missing');
  return {
    before: encoder.encode(`${text.slice(0, at)}<${prefix}sheetData>`),
    after: encoder.encode(`</${prefix}sheetData>${text.slice(at + empty.length)}`),
  };
}

/** Changes what stands around the cells of a worksheet part; they are cut out meanwhile: they may be many. */
export function editAroundData(file: Package, part: string, change: (root: Element) => void): void {
  const { skeleton, data, prefix } = splitSheetXml(file.utf8(part));
  const document = parseXml(skeleton);
  change(rootOf(document));
  const { before, after } = aroundData(document, prefix);
  file.setBytes(part, joined([before, data, after]));
}

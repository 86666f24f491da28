import type { Package } from '../package/package';
import { parseXml, rootOf, serializeXml, type Document, type Element } from '../package/xml';

/** Children of a worksheet in the order of the schema. */
export const SHEET_ORDER = (
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios ' +
  'autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting ' +
  'dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks ' +
  'customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture ' +
  'oleObjects controls webPublishItems tableParts extLst'
).split(' ');

/** A worksheet part taken apart: `skeleton` is the part with an empty sheetData. */
export interface SheetXml {
  readonly skeleton: string;
  /** Raw XML inside sheetData. */
  readonly data: string;
  /** Namespace prefix with its colon, usually "". */
  readonly prefix: string;
}

export function splitSheetXml(text: string): SheetXml {
  const found = /<((?:[\w.-]+:)?)sheetData(?:\s[^>]*)?\/?>/.exec(text);
  if (!found) throw new Error('The part is not a worksheet');
  const prefix = found[1] ?? '';
  const start = found.index;
  const inner = start + found[0].length;
  const empty = `<${prefix}sheetData/>`;
  if (found[0].endsWith('/>')) {
    return { skeleton: text.slice(0, start) + empty + text.slice(inner), data: '', prefix };
  }
  const close = `</${prefix}sheetData>`;
  const end = text.indexOf(close, inner);
  if (end < 0) throw new Error('The sheet data has no end');
  const skeleton = text.slice(0, start) + empty + text.slice(end + close.length);
  return { skeleton, data: text.slice(inner, end), prefix };
}

/** A changed skeleton as text: what stands before, and what behind, the inside of its sheetData. */
export function aroundData(skeleton: Document, prefix: string): [head: string, tail: string] {
  const text = serializeXml(skeleton);
  const empty = `<${prefix}sheetData/>`;
  const at = text.indexOf(empty);
  if (at < 0) throw new Error('The sheet data is missing');
  return [
    `${text.slice(0, at)}<${prefix}sheetData>`,
    `</${prefix}sheetData>${text.slice(at + empty.length)}`,
  ];
}

/** Changes what stands around the cells of a worksheet part; they are cut out meanwhile: they may be many. */
export function editAroundData(file: Package, part: string, change: (root: Element) => void): void {
  const { skeleton, data, prefix } = splitSheetXml(file.text(part));
  const document = parseXml(skeleton);
  change(rootOf(document));
  file.setText(part, aroundData(document, prefix).join(data));
}

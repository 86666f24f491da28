import { MAX_ROWS } from './place';
import { damaged } from '../package/fileError';
import { attributeOf, onlyKnown } from './rawXml';

/** One `<row>` as raw XML. */
export interface FileRow {
  readonly row: number;
  readonly tag: string;
  readonly cells: string;
  /** The whole row. */
  readonly text: string;
  /** What stands between the row before and this one. */
  readonly before: string;
}

/** Bytes that are decoded at once: so few that the text is made where the last one was. */
const PIECE = 1 << 15;
const SLASH = 0x2f;

/**
 * Goes through the rows of a sheetData in UTF-8 in order. Only a piece of it is a text at a time: of the whole, making the
 * text would take longer than reading it.
 *
 * @param part - for messages
 * @returns what stands behind the last row
 * @throws WorkbookFileError for a row without its end, or one beyond Excel's grid
 */
export function readRows(
  data: Uint8Array,
  { prefix, part }: { readonly prefix: string; readonly part: string },
  visit: (row: FileRow) => void
): string {
  const open = `<${prefix}row`;
  const close = `</${prefix}row>`;
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let decoded = 0;
  let text = '';
  let at = 0;
  let previous = -1;
  for (;;) {
    const start = text.indexOf(open, at);
    const tagEnd = start < 0 ? -1 : text.indexOf('>', start);
    const isEmpty = text.charCodeAt(tagEnd - 1) === SLASH;
    const bodyEnd = tagEnd < 0 ? -1 : isEmpty ? tagEnd + 1 : text.indexOf(close, tagEnd);
    if (bodyEnd < 0 && decoded < data.length) {
      // The larger a row, the larger the next piece: a part without an end is not searched again and again.
      const next = decoded + Math.max(PIECE, text.length - at);
      const stream = next < data.length;
      text = text.slice(at) + decoder.decode(data.subarray(decoded, next), { stream });
      at = 0;
      decoded = next;
      continue;
    }
    const before = text.slice(at, start < 0 ? undefined : start);
    onlyKnown(before, part);
    if (start < 0) return before;
    if (bodyEnd < 0) throw damaged(part, 'a row or a cell has no end');
    const tag = text.slice(start, tagEnd + 1);
    const end = isEmpty ? bodyEnd : bodyEnd + close.length;
    const number = attributeOf(tag, 'r');
    const row = number === null ? previous + 1 : Number(number) - 1;
    if (!(row >= 0 && row < MAX_ROWS)) throw damaged(part, `there is no row ${row + 1} in Excel`);
    const cells = isEmpty ? '' : text.slice(tagEnd + 1, bodyEnd);
    if (cells.includes(open)) throw damaged(part, `row ${row + 1} has no end`);
    visit({ row, tag, cells, text: text.slice(start, end), before });
    previous = row;
    at = end;
  }
}

import type { Area } from '../../tables';
import { damaged } from '../package/fileError';
import { isBalanced, unescapeExcel, unescapeXml } from '../package/readXml';
import { MAX_COLUMNS, columnNumber } from './place';
import { attributeOf, found, onlyKnown } from './rawXml';
import type { FileRow } from './rowReader';
import { errorValue, type StoredValue } from './storedValue';

/** One `<c>` as it stands in the file; `text` is its raw XML. */
export interface FileCell {
  readonly column: number;
  readonly value: StoredValue;
  readonly formula: string | null;
  /** Number of its cell format. */
  readonly format: number;
  /** Area of an array formula, on the cell that holds it. */
  readonly array: Area | null;
  /** Its formula is written once for several cells. */
  readonly shared: boolean;
  readonly text: string;
}

/** What a cell says of its formula. */
export interface FileFormula {
  /** Begins with "=". */
  readonly text: string;
  readonly array: Area | null;
  readonly shared: boolean;
}

/** Reads the inside of a cell that has a formula; null: it is none that can be told. */
export type FormulaReader = (body: string, row: number, column: number) => FileFormula | null;

/** What cells of one sheet refer to outside themselves. */
export interface CellContext {
  readonly sharedStrings: readonly string[];
  readonly readFormula: FormulaReader;
  /** Namespace prefix of the sheet with its colon, usually "". */
  readonly prefix: string;
  /** Name of the sheet's part, for messages. */
  readonly part: string;
}

/** Reads the cells of one row, calling `visit` for each. */
export function readCells(
  source: FileRow,
  context: CellContext,
  visit: (cell: FileCell) => void
): void {
  const { cells } = source;
  const open = `<${context.prefix}c`;
  const close = `</${context.prefix}c>`;
  let at = cells.indexOf(open);
  onlyKnown(cells.slice(0, at < 0 ? undefined : at), context.part);
  let previous = -1;
  while (at >= 0) {
    const tagEnd = found(cells, '>', at, context.part);
    const empty = cells.charCodeAt(tagEnd - 1) === 47;
    const bodyEnd = empty ? tagEnd + 1 : found(cells, close, tagEnd, context.part);
    const end = empty ? bodyEnd : bodyEnd + close.length;
    const name = attributeOf(cells, 'r', at, tagEnd);
    const column = name === null ? previous + 1 : columnOf(name);
    if (!(column >= 0 && column < MAX_COLUMNS)) {
      throw damaged(context.part, `there is no cell ${name ?? `in column ${column + 1}`} in Excel`);
    }
    previous = column;
    const format = Number(attributeOf(cells, 's', at, tagEnd) ?? 0);
    const text = cells.slice(at, end);
    if (empty) {
      visit({ column, value: null, formula: null, format, array: null, shared: false, text });
    } else {
      const body = cells.slice(tagEnd + 1, bodyEnd);
      if (!isBalanced(body)) throw damaged(context.part, `cell ${name ?? ''} has no end`);
      const formula = body.includes(`<${context.prefix}f`)
        ? context.readFormula(body, source.row, column)
        : null;
      visit({
        column,
        value: readValue(body, attributeOf(cells, 't', at, tagEnd), context),
        formula: formula?.text ?? null,
        format,
        array: formula?.array ?? null,
        shared: formula?.shared ?? false,
        text,
      });
    }
    at = cells.indexOf(open, end);
    onlyKnown(cells.slice(end, at < 0 ? undefined : at), context.part);
  }
}

function columnOf(name: string): number {
  let length = 0;
  while (name.charCodeAt(length) > 57) length++;
  return length === 1 ? name.charCodeAt(0) - 65 : columnNumber(name.slice(0, length));
}

function readValue(body: string, type: string | null, context: CellContext): StoredValue {
  if (type === 'inlineStr') return richText(body, context.prefix);
  const text = elementText(body, `${context.prefix}v`, context.part);
  if (text === null || (text === '' && type !== 'str')) return null;
  switch (type) {
    case 's': {
      const shared = context.sharedStrings[Number(text)];
      if (shared === undefined) throw damaged(context.part, `it has no text ${text}`);
      return shared;
    }
    case 'str':
      return unescapeExcel(unescapeXml(text));
    case 'b':
      return text === '1' || text === 'true';
    case 'e':
      return errorValue(unescapeXml(text));
    case 'd':
      return unescapeXml(text);
    default: {
      const number = Number(text);
      if (!Number.isFinite(number)) throw damaged(context.part, `${text} is no number`);
      return number;
    }
  }
}

/** Nearly all string items, read without more ado. */
const ONE_TEXT = /^(?:<is>)?<t(?: [^<>/]*)?>[^<]*<\/t>(?:<\/is>)?$/;

/** Text of a string item: its `<t>`s in order, without phonetic hints. */
export function richText(body: string, prefix: string): string {
  if (prefix === '' && ONE_TEXT.test(body)) {
    const start = body.indexOf('>', body.indexOf('<t')) + 1;
    return unescapeExcel(unescapeXml(body.slice(start, body.indexOf('<', start))));
  }
  const plain = body.includes(`<${prefix}rPh`)
    ? body.replace(new RegExp(`<${prefix}rPh[ >][\\s\\S]*?</${prefix}rPh>`, 'g'), '')
    : body;
  let text = '';
  const pattern = new RegExp(`<${prefix}t(?: [^>]*)?(?:/>|>([\\s\\S]*?)</${prefix}t>)`, 'g');
  for (const match of plain.matchAll(pattern)) text += match[1] ?? '';
  return unescapeExcel(unescapeXml(text));
}

/** Text of an element within a cell; '' where it is empty, null where there is none. */
export function elementText(body: string, name: string, part: string): string | null {
  const start = body.indexOf(`<${name}`);
  if (start < 0) return null;
  const tagEnd = found(body, '>', start, part);
  if (body.charCodeAt(tagEnd - 1) === 47) return '';
  return body.slice(tagEnd + 1, found(body, `</${name}>`, tagEnd, part));
}

import { columnNumber, readArea, type Area } from '../../model/area';
import { shownFormula } from './formulaText';
import { errorValue, type StoredValue } from '../../model/grid';
import { shiftFormula } from '../../model/shiftFormula';
import { unescapeExcel, unescapeXml } from '../package/xml';

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

/** One `<row>`: where it stands in the text and its opening tag. */
export interface FileRow {
  readonly row: number;
  readonly tag: string;
  readonly start: number;
  readonly end: number;
  /** Raw XML of its cells, and of the whole row. */
  readonly cells: string;
  readonly text: string;
}

interface SharedFormula {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** What cells of one sheet refer to outside themselves. */
export interface CellContext {
  readonly sharedStrings: readonly string[];
  readonly sharedFormulas: Map<string, SharedFormula>;
  /** Namespace prefix of the sheet with its colon, usually "". */
  readonly prefix: string;
}

/** Goes through the rows of a `sheetData` text in order. */
export function* readRows(text: string, prefix: string): Generator<FileRow> {
  const open = `<${prefix}row`;
  const close = `</${prefix}row>`;
  let at = 0;
  let previous = -1;
  for (;;) {
    const start = text.indexOf(open, at);
    if (start < 0) return;
    const tagEnd = text.indexOf('>', start);
    const tag = text.slice(start, tagEnd + 1);
    const empty = tag.endsWith('/>');
    const bodyEnd = empty ? tagEnd + 1 : text.indexOf(close, tagEnd);
    const end = empty ? bodyEnd : bodyEnd + close.length;
    const number = attributeOf(tag, 'r');
    const row = number === null ? previous + 1 : Number(number) - 1;
    const cells = empty ? '' : text.slice(tagEnd + 1, bodyEnd);
    yield { row, tag, start, end, cells, text: text.slice(start, end) };
    previous = row;
    at = end;
  }
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
  let previous = -1;
  while (at >= 0) {
    const tagEnd = cells.indexOf('>', at);
    const empty = cells.charCodeAt(tagEnd - 1) === 47;
    const bodyEnd = empty ? tagEnd + 1 : cells.indexOf(close, tagEnd);
    const end = empty ? bodyEnd : bodyEnd + close.length;
    const tag = cells.slice(at, tagEnd + 1);
    const name = attributeOf(tag, 'r');
    const column = name === null ? previous + 1 : columnOf(name);
    previous = column;
    const format = Number(attributeOf(tag, 's') ?? 0);
    const text = cells.slice(at, end);
    if (empty) {
      visit({ column, value: null, formula: null, format, array: null, shared: false, text });
    } else {
      const body = cells.slice(tagEnd + 1, bodyEnd);
      const formula = body.includes(`<${context.prefix}f`)
        ? readFormula(body, source.row, column, context)
        : null;
      visit({
        column,
        value: readValue(body, attributeOf(tag, 't'), context),
        formula: formula?.text ?? null,
        format,
        array: formula?.array ?? null,
        shared: formula?.shared ?? false,
        text,
      });
    }
    at = cells.indexOf(open, end);
  }
}

/** Raw attribute of an opening tag; null when missing. */
export function attributeOf(tag: string, name: string): string | null {
  for (const quote of ['"', "'"]) {
    const found = tag.indexOf(` ${name}=${quote}`);
    if (found >= 0) {
      const from = found + name.length + 3;
      return tag.slice(from, tag.indexOf(quote, from));
    }
  }
  return null;
}

function columnOf(name: string): number {
  let length = 0;
  while (name.charCodeAt(length) > 57) length++;
  return length === 1 ? name.charCodeAt(0) - 65 : columnNumber(name.slice(0, length));
}

function readValue(body: string, type: string | null, context: CellContext): StoredValue {
  if (type === 'inlineStr') return richText(body, context.prefix);
  const text = elementText(body, `${context.prefix}v`);
  if (text === null) return null;
  switch (type) {
    case 's':
      return context.sharedStrings[Number(text)] ?? null;
    case 'str':
      return unescapeExcel(unescapeXml(text));
    case 'b':
      return text === '1' || text === 'true';
    case 'e':
      return errorValue(unescapeXml(text));
    case 'd':
      return unescapeXml(text);
    default:
      return text === '' ? null : Number(text);
  }
}

/** Text of a string item: its `<t>`s in order, without phonetic hints. */
export function richText(body: string, prefix: string): string {
  const plain = body.includes(`<${prefix}rPh`)
    ? body.replace(new RegExp(`<${prefix}rPh[ >][\\s\\S]*?</${prefix}rPh>`, 'g'), '')
    : body;
  let text = '';
  const pattern = new RegExp(`<${prefix}t(?: [^>]*)?(?:/>|>([\\s\\S]*?)</${prefix}t>)`, 'g');
  for (const match of plain.matchAll(pattern)) text += match[1] ?? '';
  return unescapeExcel(unescapeXml(text));
}

function elementText(body: string, name: string): string | null {
  const start = body.indexOf(`<${name}`);
  if (start < 0) return null;
  const tagEnd = body.indexOf('>', start);
  if (body.charCodeAt(tagEnd - 1) === 47) return '';
  return body.slice(tagEnd + 1, body.indexOf(`</${name}>`, tagEnd));
}

function readFormula(
  body: string,
  row: number,
  column: number,
  context: CellContext
): { text: string | null; array: Area | null; shared: boolean } | null {
  const start = body.indexOf(`<${context.prefix}f`);
  const tag = body.slice(start, body.indexOf('>', start) + 1);
  const written = unescapeXml(elementText(body, `${context.prefix}f`) ?? '');
  const type = attributeOf(tag, 't');
  const index = attributeOf(tag, 'si');
  if (type === 'shared' && index !== null) {
    if (written !== '') context.sharedFormulas.set(index, { row, column, text: written });
    const first = context.sharedFormulas.get(index);
    if (!first) return null;
    const text = written || shiftFormula(first.text, row - first.row, column - first.column);
    return { text: `=${shownFormula(text)}`, array: null, shared: true };
  }
  if (type === 'dataTable' || written === '') return null;
  const array = type === 'array' ? readArea(attributeOf(tag, 'ref') ?? '') : null;
  return { text: `=${shownFormula(written)}`, array, shared: false };
}

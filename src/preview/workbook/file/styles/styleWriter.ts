import { builtInFormatId } from '../../../../file/cells/builtInFormats';
import { STYLES_ORDER } from './stylesPart';
import { PLAIN_STYLE, type BorderLine, type CellStyle, type Font } from '../../model/style';
import {
  appendElement,
  ensureChild,
  makeElement,
  placeChild,
  removeElement,
  setAttributes,
} from '../package/xml';
import { child, children, numeric, type Element } from '../../../../file/package/readXml';

const FONT_ORDER =
  'b i strike condense extend outline shadow u vertAlign sz color name family charset scheme'.split(
    ' '
  );
const BORDER_ORDER = 'start end left right top bottom diagonal vertical horizontal'.split(' ');

/** Appends to styles.xml the cell formats that styles need; formats of the opened file are never changed. */
export class StyleWriter {
  readonly #numbers = new Map<CellStyle, number>();
  readonly #made = new Map<string, number>();
  #changed = false;

  constructor(
    private readonly root: Element,
    /** Styles of the formats that the file has already. */
    private readonly known: readonly CellStyle[]
  ) {}

  /** Something was appended. */
  get changed(): boolean {
    return this.#changed;
  }

  /** Number of the cell format for `style`; null (no style) is format 0. */
  number(style: CellStyle | null): number {
    if (style === null) return 0;
    const { origin } = style;
    if (origin !== null && this.known[origin] === style) return origin;
    let number = this.#numbers.get(style);
    if (number === undefined) {
      number = this.#append(style);
      this.#numbers.set(style, number);
    }
    return number;
  }

  /** Appends a differential format (for conditional formats) and returns its number. */
  differential(style: { fill?: string; color?: string; bold?: boolean; italic?: boolean }): number {
    return this.#add('dxfs', `dxf${JSON.stringify(style)}`, () => {
      const dxf = makeElement(this.root, 'dxf');
      if (style.color !== undefined || style.bold !== undefined || style.italic !== undefined) {
        const font = appendElement(dxf, 'font');
        if (style.bold !== undefined) appendElement(font, 'b', { val: style.bold });
        if (style.italic !== undefined) appendElement(font, 'i', { val: style.italic });
        if (style.color) appendElement(font, 'color', { rgb: argb(style.color) });
      }
      if (style.fill) {
        const pattern = appendElement(appendElement(dxf, 'fill'), 'patternFill');
        appendElement(pattern, 'bgColor', { rgb: argb(style.fill) });
      }
      return dxf;
    });
  }

  #append(style: CellStyle): number {
    const base = style.origin === null ? null : (this.known[style.origin] ?? null);
    const formats = ensureChild(this.root, 'cellXfs', STYLES_ORDER);
    const source = base && children(formats, 'xf')[style.origin ?? 0];
    const xf = source
      ? (source.cloneNode(true) as Element)
      : makeElement(this.root, 'xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 });
    const before = base ?? this.known[0] ?? PLAIN_STYLE;
    if (style.numberFormat !== before.numberFormat) {
      const numFmtId = this.#numberFormat(style.numberFormat);
      setAttributes(xf, { numFmtId, applyNumberFormat: true });
    }
    if (!same(style.font, before.font)) {
      const fontId = this.#font(numeric(xf, 'fontId') ?? 0, style.font, before.font);
      setAttributes(xf, { fontId, applyFont: true });
    }
    if (style.fill !== before.fill) {
      setAttributes(xf, { fillId: this.#fill(style.fill), applyFill: true });
    }
    if (!same(style.borders, before.borders)) {
      const borderId = this.#borders(numeric(xf, 'borderId') ?? 0, style, before);
      setAttributes(xf, { borderId, applyBorder: true });
    }
    this.#align(xf, style, before);
    if (style.locked !== before.locked) {
      const protection = child(xf, 'protection') ?? makeElement(xf, 'protection');
      setAttributes(protection, { locked: style.locked });
      xf.appendChild(protection);
      setAttributes(xf, { applyProtection: true });
    }
    return this.#add('cellXfs', `xf${JSON.stringify(style)}`, () => xf);
  }

  #align(xf: Element, style: CellStyle, before: CellStyle): void {
    const alignment = child(xf, 'alignment') ?? makeElement(xf, 'alignment');
    const changes: Record<string, string | number | boolean> = {};
    if (style.horizontal !== before.horizontal) changes.horizontal = fileWord(style.horizontal);
    if (style.vertical !== before.vertical) changes.vertical = fileWord(style.vertical);
    if (style.wrap !== before.wrap) changes.wrapText = style.wrap;
    if (style.shrink !== before.shrink) changes.shrinkToFit = style.shrink;
    if (style.indent !== before.indent) changes.indent = style.indent;
    if (Object.keys(changes).length === 0) return;
    setAttributes(alignment, changes);
    if (xf.firstChild !== alignment) xf.insertBefore(alignment, xf.firstChild);
    setAttributes(xf, { applyAlignment: true });
  }

  #numberFormat(code: string): number {
    const builtIn = builtInFormatId(code);
    if (builtIn !== null) return builtIn;
    const list = ensureChild(this.root, 'numFmts', STYLES_ORDER);
    const known = children(list).find((each) => each.getAttribute('formatCode') === code);
    if (known) return numeric(known, 'numFmtId') ?? 0;
    const ids = children(list).map((each) => numeric(each, 'numFmtId') ?? 0);
    const numFmtId = Math.max(163, ...ids) + 1;
    this.#add('numFmts', `format${code}`, () =>
      makeElement(list, 'numFmt', { numFmtId, formatCode: code })
    );
    return numFmtId;
  }

  #font(origin: number, font: Font, before: Font): number {
    return this.#add('fonts', `font${origin}${JSON.stringify(font)}`, () => {
      const element = this.#copy('fonts', origin, 'font');
      const put = (name: string, val: string | number | null, attribute = 'val') => {
        removeElement(child(element, name));
        if (val === null) return;
        placeChild(element, makeElement(element, name, { [attribute]: val }), FONT_ORDER);
      };
      if (font.bold !== before.bold) put('b', font.bold ? 1 : null);
      if (font.italic !== before.italic) put('i', font.italic ? 1 : null);
      if (font.strikethrough !== before.strikethrough) put('strike', font.strikethrough ? 1 : null);
      if (font.underline !== before.underline) put('u', font.underline ? 'single' : null);
      if (font.size !== before.size) put('sz', font.size);
      if (font.color !== before.color) put('color', argb(font.color), 'rgb');
      if (font.name !== before.name) {
        put('name', font.name);
        put('scheme', null);
      }
      return element;
    });
  }

  #fill(color: string | null): number {
    if (color === null) return 0;
    return this.#add('fills', `fill${color}`, () => {
      const fill = makeElement(this.root, 'fill');
      const pattern = appendElement(fill, 'patternFill', { patternType: 'solid' });
      appendElement(pattern, 'fgColor', { rgb: argb(color) });
      appendElement(pattern, 'bgColor', { indexed: 64 });
      return fill;
    });
  }

  #borders(origin: number, style: CellStyle, before: CellStyle): number {
    return this.#add('borders', `border${origin}${JSON.stringify(style.borders)}`, () => {
      const element = this.#copy('borders', origin, 'border');
      for (const side of ['left', 'right', 'top', 'bottom'] as const) {
        if (same(style.borders[side], before.borders[side]) && child(element, side)) continue;
        removeElement(child(element, side));
        placeChild(element, borderSide(element, side, style.borders[side]), BORDER_ORDER);
      }
      return element;
    });
  }

  /** A copy of that element of a list, or a fresh one. */
  #copy(list: string, at: number, name: string): Element {
    const source = children(ensureChild(this.root, list, STYLES_ORDER))[at];
    return source ? (source.cloneNode(true) as Element) : makeElement(this.root, name);
  }

  /** Appends what `make` gives to a counted list, once per key; returns the position. */
  #add(list: string, key: string, make: () => Element): number {
    const known = this.#made.get(key);
    if (known !== undefined) return known;
    const element = make();
    const parent = ensureChild(this.root, list, STYLES_ORDER);
    const number = children(parent).length;
    parent.appendChild(element);
    setAttributes(parent, { count: number + 1 });
    this.#made.set(key, number);
    this.#changed = true;
    return number;
  }
}

function borderSide(parent: Element, side: string, line: BorderLine | null): Element {
  const element = makeElement(parent, side, { style: line?.line });
  if (line) appendElement(element, 'color', { rgb: argb(line.color) });
  return element;
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function argb(color: string): string {
  return `FF${color.replace('#', '').toUpperCase()}`;
}

function fileWord(alignment: string): string {
  if (alignment === 'CenterAcrossSelection') return 'centerContinuous';
  return alignment.charAt(0).toLowerCase() + alignment.slice(1);
}

import type { Borders, CellStyle, Font, StyleChange } from '../../workbook/model/style';
import { asColor, asFlag, asName, asNumber, asObject, asText, isObject } from '../arguments';
import { STYLES, WEIGHTS, factsOf, lineOf } from './borderLines';
import { notImplemented } from '../hostError';
import type { Json, JsonObject } from '../wire/protocol';

const EDGES = ['top', 'bottom', 'left', 'right'] as const;
type Edge = (typeof EDGES)[number];

/** The looks of a cell, in the client's spelling, as far as `wanted` asks for them: `{ fill: { color: true } }`. */
export function readFormat(style: CellStyle, wanted: JsonObject): JsonObject {
  const format: { [name: string]: Json } = {};
  for (const [name, part] of Object.entries(wanted)) {
    if (part === false || part === null) continue;
    const read = FORMAT[name];
    if (!read) throw notImplemented(`reading the cell property format.${name}`);
    format[name] = read(style, isObject(part) ? part : {});
  }
  return format;
}

type ReadPart = (style: CellStyle, wanted: JsonObject) => Json;

const FORMAT: { readonly [name: string]: ReadPart } = {
  fill: (style, wanted) => some({ color: style.fill ?? '#FFFFFF' }, wanted, 'fill'),
  font: ({ font }, wanted) =>
    some({ ...font, underline: font.underline ? 'Single' : 'None' }, wanted, 'font'),
  borders: ({ borders }, wanted) =>
    Object.fromEntries(
      EDGES.map((edge) => {
        const line = borders[edge];
        const facts = line ? factsOf(line.line) : { style: 'None', weight: 'Thin' };
        return [edge, some({ ...facts, color: line?.color ?? '#000000' }, wanted, 'borders')];
      })
    ),
  protection: ({ locked }, wanted) => some({ locked }, wanted, 'protection'),
  horizontalAlignment: (style) => style.horizontal,
  verticalAlignment: (style) => style.vertical,
  wrapText: (style) => style.wrap,
  shrinkToFit: (style) => style.shrink,
  indentLevel: (style) => style.indent,
};

/** The wanted ones of some facts; all when none is named. */
function some(facts: JsonObject, wanted: JsonObject, where: string): JsonObject {
  const names = Object.keys(wanted).filter((name) => wanted[name] !== false);
  if (names.length === 0) return facts;
  return Object.fromEntries(
    names.map((name) => {
      const value = facts[name];
      if (value === undefined) throw notImplemented(`reading the cell property ${where}.${name}`);
      return [name, value];
    })
  );
}

/**
 * The change of looks that a format object asks for; what it leaves out (or gives as null) stays.
 *
 * @param colorsDraw - a colour draws its edge, though the style is None
 */
export function readChange(
  format: JsonObject,
  before: CellStyle,
  colorsDraw: boolean
): StyleChange {
  let change: StyleChange = {};
  for (const [name, value] of given(format)) {
    const read = CHANGES[name];
    if (!read) throw notImplemented(`setting the cell property format.${name}`);
    change = { ...change, ...read(value, before, colorsDraw) };
  }
  return change;
}

type ReadChange = (value: Json, before: CellStyle, colorsDraw: boolean) => StyleChange;

const CHANGES: { readonly [name: string]: ReadChange } = {
  fill: (value) => {
    const [color] = only(value, ['color'], 'fill');
    return color === undefined ? {} : { fill: asColor(color) };
  },
  font: (value) => ({ font: readFont(asObject(value)) }),
  borders: (value, before, colorsDraw) => ({
    borders: readBorders(asObject(value), before.borders, colorsDraw),
  }),
  protection: (value) => {
    const [locked] = only(value, ['locked'], 'protection');
    return locked === undefined ? {} : { locked: asFlag(locked) };
  },
  horizontalAlignment: (value) => ({
    horizontal: asName(value, [
      'General',
      'Left',
      'Center',
      'Right',
      'Fill',
      'Justify',
      'CenterAcrossSelection',
      'Distributed',
    ]),
  }),
  verticalAlignment: (value) => ({
    vertical: asName(value, ['Top', 'Center', 'Bottom', 'Justify', 'Distributed']),
  }),
  wrapText: (value) => ({ wrap: asFlag(value) }),
  shrinkToFit: (value) => ({ shrink: asFlag(value) }),
  indentLevel: (value) => ({ indent: asNumber(value) }),
};

function readFont(value: JsonObject): Partial<Font> {
  const read: { [K in keyof Font]: (given: Json) => Font[K] } = {
    name: asText,
    size: asNumber,
    color: asColor,
    bold: asFlag,
    italic: asFlag,
    strikethrough: asFlag,
    underline: (line) => asName(line, ['None', 'Single']) === 'Single',
  };
  const entries = given(value).map(([name, each]) => {
    if (!isFontPart(name)) throw notImplemented(`setting the cell property font.${name}`);
    return [name, read[name](each)];
  });
  return Object.fromEntries(entries);
}

function isFontPart(name: string): name is keyof Font {
  return /^(name|size|color|bold|italic|strikethrough|underline)$/.test(name);
}

function readBorders(value: JsonObject, before: Borders, colorsDraw: boolean): Partial<Borders> {
  const entries = given(value).map(([name, each]) => {
    const edge = EDGES.find((known) => known === name);
    if (!edge) throw notImplemented(`setting the cell border ${name}`);
    return [edge, readLine(edge, each, before, colorsDraw)];
  });
  return Object.fromEntries(entries);
}

function readLine(edge: Edge, value: Json, before: Borders, colorsDraw: boolean): Borders[Edge] {
  const [style, weight, color] = only(value, ['style', 'weight', 'color'], 'border');
  const old = before[edge];
  const facts = old ? factsOf(old.line) : ({ style: 'None', weight: 'Thin' } as const);
  const line = lineOf(
    style === undefined ? (old ? facts.style : 'Continuous') : asName(style, STYLES),
    weight === undefined ? facts.weight : asName(weight, WEIGHTS)
  );
  if (line === null) {
    return colorsDraw && color !== undefined ? { line: 'thin', color: asColor(color) } : null;
  }
  return { line, color: color === undefined ? (old?.color ?? '#000000') : asColor(color) };
}

/** Values of the named properties, undefined where left out; any other property is not implemented. */
function only(value: Json, names: readonly string[], where: string): readonly (Json | undefined)[] {
  const object = Object.fromEntries(given(asObject(value)));
  const other = Object.keys(object).find((name) => !names.includes(name));
  if (other !== undefined) throw notImplemented(`setting the cell property ${where}.${other}`);
  return names.map((name) => object[name]);
}

function given(value: JsonObject): readonly (readonly [string, Json])[] {
  return Object.entries(value).filter(([, each]) => each !== null && each !== undefined);
}

import { readColor, type Theme } from './color';
import {
  PLAIN_STYLE,
  type BorderLine,
  type Borders,
  type CellStyle,
  type Font,
  type HorizontalAlignment,
  type StylePool,
  type VerticalAlignment,
} from '../../model/style';
import { child, children, flag, numeric, type Element } from '../package/xml';

/** Number formats that the file format leaves out, by id. */
const BUILT_IN: Readonly<Record<number, string>> = {
  0: 'General',
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'm/d/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'm/d/yyyy h:mm',
  37: '#,##0_);(#,##0)',
  38: '#,##0_);[Red](#,##0)',
  39: '#,##0.00_);(#,##0.00)',
  40: '#,##0.00_);[Red](#,##0.00)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
};

/** Id of a format that every Excel knows, or null. */
export function builtInFormatId(code: string): number | null {
  const found = Object.entries(BUILT_IN).find(([, known]) => known === code);
  return found ? Number(found[0]) : null;
}

/** Cell styles of styles.xml, by the number that cells use for them. */
export function readStyles(root: Element, theme: Theme, pool: StylePool): CellStyle[] {
  const list = (name: string) => children(child(root, name));
  const formats = new Map(
    list('numFmts').map((each) => [
      numeric(each, 'numFmtId') ?? -1,
      each.getAttribute('formatCode') ?? 'General',
    ])
  );
  const fonts = list('fonts').map((each) => readFont(each, theme));
  const fills = list('fills').map((each) => readFill(each, theme));
  const borders = list('borders').map((each) => readBorders(each, theme));
  return list('cellXfs').map((xf, origin) => {
    const alignment = child(xf, 'alignment');
    const format = numeric(xf, 'numFmtId') ?? 0;
    return pool.intern({
      numberFormat: formats.get(format) ?? BUILT_IN[format] ?? 'General',
      fill: fills[numeric(xf, 'fillId') ?? 0] ?? null,
      font: fonts[numeric(xf, 'fontId') ?? 0] ?? PLAIN_STYLE.font,
      borders: borders[numeric(xf, 'borderId') ?? 0] ?? PLAIN_STYLE.borders,
      horizontal: capitalised(
        alignment?.getAttribute('horizontal'),
        'General'
      ) as HorizontalAlignment,
      vertical: capitalised(alignment?.getAttribute('vertical'), 'Bottom') as VerticalAlignment,
      wrap: flag(alignment, 'wrapText', false),
      indent: numeric(alignment, 'indent') ?? 0,
      locked: flag(child(xf, 'protection'), 'locked', true),
      origin,
    });
  });
}

function readFont(font: Element, theme: Theme): Font {
  const on = (name: string) => {
    const element = child(font, name);
    return element !== null && flag(element, 'val', true);
  };
  const underline = child(font, 'u');
  return {
    name: child(font, 'name')?.getAttribute('val') ?? PLAIN_STYLE.font.name,
    size: numeric(child(font, 'sz'), 'val') ?? PLAIN_STYLE.font.size,
    bold: on('b'),
    italic: on('i'),
    underline: underline !== null && underline.getAttribute('val') !== 'none',
    strikethrough: on('strike'),
    color: readColor(child(font, 'color'), theme) ?? PLAIN_STYLE.font.color,
  };
}

function readFill(fill: Element, theme: Theme): string | null {
  const pattern = child(fill, 'patternFill');
  if (pattern?.getAttribute('patternType') !== 'solid') return null;
  return readColor(child(pattern, 'fgColor'), theme);
}

function readBorders(border: Element, theme: Theme): Borders {
  const line = (...names: string[]): BorderLine | null => {
    const side = names.map((name) => child(border, name)).find((each) => each !== null);
    const style = side?.getAttribute('style');
    if (!side || !style || style === 'none') return null;
    return { line: style, color: readColor(child(side, 'color'), theme) ?? '#000000' };
  };
  return {
    top: line('top'),
    bottom: line('bottom'),
    left: line('left', 'start'),
    right: line('right', 'end'),
  };
}

/** "centerContinuous" is the file's word for centring across a selection. */
function capitalised(text: string | null | undefined, missing: string): string {
  if (!text) return missing;
  if (text === 'centerContinuous') return 'CenterAcrossSelection';
  return text.charAt(0).toUpperCase() + text.slice(1);
}

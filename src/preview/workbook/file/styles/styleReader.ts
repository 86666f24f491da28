import { readNumberFormats } from '../../../../file/cells/numberFormats';
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
import { child, children, flag, numeric, type Element } from '../../../../file/package/readXml';

/** Cell styles of styles.xml, by the number that cells use for them. */
export function readStyles(root: Element, theme: Theme, pool: StylePool): CellStyle[] {
  const list = (name: string) => children(child(root, name));
  const formats = readNumberFormats(root);
  const fonts = list('fonts').map((each) => readFont(each, theme));
  const fills = list('fills').map((each) => readFill(each, theme));
  const borders = list('borders').map((each) => readBorders(each, theme));
  return list('cellXfs').map((xf, origin) => {
    const alignment = child(xf, 'alignment');
    return pool.intern({
      numberFormat: formats[origin] ?? 'General',
      fill: fills[numeric(xf, 'fillId') ?? 0] ?? null,
      font: fonts[numeric(xf, 'fontId') ?? 0] ?? PLAIN_STYLE.font,
      borders: borders[numeric(xf, 'borderId') ?? 0] ?? PLAIN_STYLE.borders,
      horizontal: capitalised(
        alignment?.getAttribute('horizontal'),
        'General'
      ) as HorizontalAlignment,
      vertical: capitalised(alignment?.getAttribute('vertical'), 'Bottom') as VerticalAlignment,
      wrap: flag(alignment, 'wrapText', false),
      shrink: flag(alignment, 'shrinkToFit', false),
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

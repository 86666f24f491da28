import type { Package } from '../package/package';
import { child, children, numeric, type Element } from '../../../../file/package/readXml';

/** Colours of the theme in the order that `theme="n"` counts them: light 1, dark 1, light 2, dark 2, accents, links. */
export type Theme = readonly string[];

const OFFICE_THEME: Theme =
  'FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72'.split(' ');

const NAMES = 'lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink';

const BASIC = '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF';
/** The palette of `indexed="n"`, 64 colours. */
const INDEXED = (
  `${BASIC} ${BASIC} 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 ` +
  'FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 ' +
  '99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 ' +
  '333300 993300 993366 333399 333333'
).split(' ');

export function readTheme(file: Package, part: string | null): Theme {
  const root = part !== null && file.has(part) ? file.root(part) : null;
  const scheme = child(root, 'themeElements', 'clrScheme');
  if (!scheme) return OFFICE_THEME;
  return NAMES.split(' ').map((name, i) => {
    const [color] = children(child(scheme, name));
    const text = color?.getAttribute('lastClr') || color?.getAttribute('val') || '';
    return /^[0-9A-Fa-f]{6}$/.test(text) ? text.toUpperCase() : (OFFICE_THEME[i] ?? '000000');
  });
}

/** "#RRGGBB" of a colour element (rgb, theme + tint or indexed); null when there is none or it is automatic. */
export function readColor(element: Element | null, theme: Theme): string | null {
  if (!element) return null;
  const rgb = element.getAttribute('rgb');
  const index = numeric(element, 'indexed');
  const themed = numeric(element, 'theme');
  const base = rgb
    ? rgb.slice(-6).toUpperCase()
    : themed !== null
      ? theme[themed]
      : index !== null
        ? INDEXED[index]
        : undefined;
  return base === undefined ? null : `#${tinted(base, numeric(element, 'tint') ?? 0)}`;
}

/** Moves the lightness towards black (tint −1) or white (tint 1). */
function tinted(hex: string, tint: number): string {
  if (tint === 0) return hex;
  const [r = 0, g = 0, b = 0] = [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255);
  const high = Math.max(r, g, b);
  const low = Math.min(r, g, b);
  const lightness = (high + low) / 2;
  const target = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  const spread = high - low;
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * lightness - 1));
  const chroma = (1 - Math.abs(2 * target - 1)) * saturation;
  const channel = (value: number) => {
    const position = spread === 0 ? 0 : (value - low) / spread;
    const level = Math.round((target + chroma * (position - 0.5)) * 255);
    return Math.min(255, Math.max(0, level)).toString(16).toUpperCase().padStart(2, '0');
  };
  return channel(r) + channel(g) + channel(b);
}

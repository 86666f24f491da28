import { DEFAULT_BANDS } from '../../engine';
import { sameTextKey } from '../cells/text';

/** The default bands' own colours go by their everyday names; `สีแดง` is `แดง`. */
const NAMED: readonly (readonly [fill: string | undefined, names: readonly string[]])[] = [
  [DEFAULT_BANDS[0]?.fill, ['red', 'แดง']],
  [DEFAULT_BANDS[1]?.fill, ['orange', 'ส้ม']],
  [DEFAULT_BANDS[2]?.fill, ['yellow', 'เหลือง']],
  [DEFAULT_BANDS[3]?.fill, ['light green', 'เขียวอ่อน']],
  [DEFAULT_BANDS[4]?.fill, ['dark green', 'เขียวแก่', 'เขียวเข้ม']],
  ['#70AD47', ['green', 'เขียว']],
  ['#2F75B5', ['blue', 'น้ำเงิน']],
  ['#9DC3E6', ['light blue', 'ฟ้า']],
  ['#7030A0', ['purple', 'ม่วง']],
  ['#D9D9D9', ['grey', 'gray', 'เทา']],
  ['#FFFFFF', ['white', 'ขาว']],
];

/** Fill of a band as `#RRGGBB` from such a code (with or without `#`) or a colour name; null where it is neither. */
export function readColour(text: string): string | null {
  const hex = /^#?([0-9a-f]{6})$/i.exec(text.trim())?.[1];
  if (hex !== undefined) return `#${hex.toUpperCase()}`;
  const key = sameTextKey(text.replace(/^\s*สี/, ''));
  return NAMED.find(([, names]) => names.some((name) => sameTextKey(name) === key))?.[0] ?? null;
}

/** Black or white, whichever is easier to read on the fill (WCAG relative luminance). */
export function inkOn(fill: string): string {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const share = Number.parseInt(fill.slice(start, start + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 0.179 ? '#000000' : '#FFFFFF';
}

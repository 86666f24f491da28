import { pointsOfTahoma } from '../../../scorecard/plan/sheetFont';
import type { Font } from '../../workbook/model/style';

/** Points to pixels. */
export const PIXELS = 4 / 3;

const STAND_IN = "Tahoma, 'Leelawadee UI', 'Noto Sans Thai', sans-serif";

/** Letters as a cell has them: the browser's families, and pixels. */
export interface CellFont {
  readonly families: string;
  readonly pixels: number;
}

/**
 * A cell's font; where this computer does not have it, another one with letters as large: 16 points of TH Sarabun New are
 * as large as 11 of most fonts.
 */
export function cellFont({ name, size }: Font): CellFont {
  const points = isInstalled(name) ? size : pointsOfTahoma(name, size);
  return { families: `"${name.replace(/["\\]/g, '')}", ${STAND_IN}`, pixels: points * PIXELS };
}

const known = new Map<string, boolean>();

/** A text is as wide whatever comes after the font only where the font is there. */
function isInstalled(name: string): boolean {
  const before = known.get(name);
  if (before !== undefined) return before;
  const [one, other] = ['monospace', 'serif'].map((fallback) =>
    textWidth('กขค iiWW', `16px "${name.replace(/["\\]/g, '')}", ${fallback}`)
  );
  const installed = one === other;
  known.set(name, installed);
  return installed;
}

let measure: CanvasRenderingContext2D | null = null;

/** Pixels of a text in a CSS font; 0 where nothing can be drawn. */
export function textWidth(text: string, font: string): number {
  measure ??= document.createElement('canvas').getContext('2d');
  if (measure === null) return 0;
  measure.font = font;
  return measure.measureText(text).width;
}

import type { Band } from './band';
import { SHOWN_DECIMALS } from '../values/numbers/decimals';
import { roundHalfUp } from '../values/numbers/rounding';

/**
 * The band of a total (0–5), which is rounded half up to 2 decimals first: 2.495 counts as 2.50. Bands may come in any
 * order; null below the lowest of them, or where there is none.
 */
export function bandOf(total: number, bands: readonly Band[]): Band | null {
  const rounded = roundHalfUp(total, SHOWN_DECIMALS);
  let best: Band | null = null;
  for (const band of bands) {
    if (band.from <= rounded && (best === null || band.from > best.from)) best = band;
  }
  return best;
}

/** The bands of domain.md §5, from the worst up; a workbook may define its own. */
export const DEFAULT_BANDS: readonly Band[] = Object.freeze([
  defaultBand(0, 'ไม่ผ่าน', 'Fail', '#C00000', '#FFFFFF'),
  defaultBand(1.5, 'ไม่ผ่าน เห็นควรปรับปรุง', 'Fail – improvement needed', '#F4A143', '#000000'),
  defaultBand(2.5, 'ผ่าน พอใช้', 'Pass – fair', '#FFE699', '#000000'),
  defaultBand(3.5, 'ผ่าน ดี', 'Pass – good', '#A9D08E', '#000000'),
  defaultBand(4.5, 'ผ่าน ดีมาก', 'Pass – very good', '#006B3C', '#FFFFFF'),
]);

function defaultBand(from: number, th: string, en: string, fill: string, ink: string): Band {
  return Object.freeze({ from, name: Object.freeze({ th, en }), fill, ink });
}

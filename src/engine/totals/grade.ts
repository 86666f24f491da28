import type { Bilingual } from '../values/language';
import type { Band } from './band';
import { SHOWN_DECIMALS } from '../values/numbers/decimals';
import { roundHalfUp } from '../values/numbers/rounding';
import { withoutNoise } from '../values/numbers/compare';
import { DEFAULT_SCALE, highestScore, sameScale, type Scale } from './scale';
import { BAND_NAMES } from '../words/bandNames';

/**
 * The band of a total, which is rounded half up to 2 decimals first: 2.495 counts as 2.50. Bands may come in any
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
  defaultBand(0, BAND_NAMES.fail, '#C00000', '#FFFFFF'),
  defaultBand(1.5, BAND_NAMES.improve, '#F4A143', '#000000'),
  defaultBand(2.5, BAND_NAMES.fair, '#FFE699', '#000000'),
  defaultBand(3.5, BAND_NAMES.good, '#A9D08E', '#000000'),
  defaultBand(4.5, BAND_NAMES.veryGood, '#006B3C', '#FFFFFF'),
]);

/** The default bands on another scale: at the same shares of its highest score. */
export function bandsOn(scale: Scale): readonly Band[] {
  if (sameScale(scale, DEFAULT_SCALE)) return DEFAULT_BANDS;
  const share = highestScore(scale) / highestScore(DEFAULT_SCALE);
  return DEFAULT_BANDS.map((band) => ({ ...band, from: withoutNoise(band.from * share) }));
}

function defaultBand(from: number, name: Bilingual, fill: string, ink: string): Band {
  return Object.freeze({ from, name: Object.freeze(name), fill, ink });
}

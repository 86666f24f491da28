import { rounded, SHOWN_DECIMALS, type Rounding } from '../../engine';
import type { Settings } from '../../tables';

/** The stages at which figures are rounded, in the order in which they come (domain.md §7). */
export interface Roundings {
  /** Percentages that are worked out: numerator ÷ denominator, percent of target. */
  readonly percent: Rounding;
  /** Computed scores of indicators. */
  readonly score: Rounding;
  /** score × weight ÷ 100. */
  readonly weighted: Rounding;
  /** Totals and their percent as they are shown. */
  readonly total: Rounding;
  /** What is held against the bands: never finer than bands are written, as rounding twice would lift 2.4945 to 2.50. */
  readonly banded: Rounding;
}

export function roundingsOf(settings: Settings): Roundings {
  const { roundPercent, roundScore, roundWeighted, rounding, roundingMode: mode } = settings;
  const to = (decimals: number | null): Rounding => ({ decimals, mode });
  return {
    percent: to(roundPercent),
    score: to(roundScore),
    weighted: to(roundWeighted),
    total: to(rounding),
    banded: to(Math.min(rounding, SHOWN_DECIMALS)),
  };
}

/**
 * A total, or its percent, for a cell whose number format rounds what it shows half up: where decimals are cut off, the
 * format must not round them.
 */
export function asFormatted(value: number, settings: Settings): number {
  return settings.roundingMode === 'down' ? rounded(value, roundingsOf(settings).total) : value;
}

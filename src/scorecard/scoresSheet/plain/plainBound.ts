import {
  DECIMALS_AT_ZERO,
  SIGNIFICANT_DIGITS,
  withoutNoise,
  type Bound,
  type Direction,
  type Level,
} from '../../../engine';
import type { CellAddress } from '../../../tables';
import { cellReference, type CellReader } from '../live/liveReference';
import type { ScoredIndicator } from '../../scoring/scorecard';

/** The bound of one level as a plain formula compares with it. */
export interface PlainBound {
  /** `KPI!$M$5`, `KPI!$M$5*100` or `85`. */
  readonly text: string;
  /** Level cell that it refers to; null where it is a number in the formula. */
  readonly at: CellAddress | null;
  readonly value: number;
  readonly open: boolean;
}

/**
 * The bound as it stands in the user's level cell, where that cell is the bare number; otherwise the number that was read
 * from its words. `percent`: results are fractions shown as percentages, so bounds are compared as fractions too.
 */
export function plainBound(
  { criteria }: ScoredIndicator,
  level: Level,
  bound: Bound,
  percent: boolean,
  cellAt: CellReader
): PlainBound {
  const criterion = criteria?.criteria[level];
  const written = criteria?.cells[level]?.value;
  const at = criteria?.at[level];
  const value = percent ? withoutNoise(bound.value / 100) : bound.value;
  const { open } = bound;
  if (criterion?.kind !== 'bare' || typeof written !== 'number' || !at || cellAt(at) !== written) {
    return { text: String(value), at: null, value, open };
  }
  const cell = cellReference(at);
  const fraction = criterion.measure === 'percent';
  const text = fraction === percent ? cell : percent ? `${cell}/100` : `${cell}*100`;
  return { text, at, value, open };
}

/**
 * True where the result `actual` reaches the bound. The difference is compared without binary noise.
 */
export function reaches(actual: string, bound: PlainBound, direction: Direction): string {
  const sign = direction === 'higher' ? '>' : '<';
  const difference = `ROUND(${minus(actual, bound.text)},${decimalsBeside(bound.value)})`;
  return `${difference}${sign}${bound.open ? '' : '='}0`;
}

/** Decimals that are left of 15 digits in a number of that size. */
export function decimalsBeside(value: number): number {
  return value === 0
    ? DECIMALS_AT_ZERO
    : SIGNIFICANT_DIGITS - 1 - Math.floor(Math.log10(Math.abs(value)));
}

/** `F5-60`, and `F5+60` for -60. */
export function minus(from: string, amount: string): string {
  return amount.startsWith('-') ? `${from}+${amount.slice(1)}` : `${from}-${amount}`;
}

import { compareNumbers } from '../values/numbers/compare';
import type { Bound, Direction, Level } from './criterion';
import type { Range } from './range';

type Turn = -1 | 0 | 1;

export type Trend =
  | { readonly direction: Direction }
  /** Nothing in the cells says which way is better: one bare number, one closed range. */
  | { readonly direction: null }
  /** Rises and falls; the levels between which it turns against the rest. */
  | { readonly direction: 'mixed'; readonly levels: readonly Level[] };

/**
 * Which way the criteria go from the lowest level up (domain.md §2, kind 1): rising means that higher is better. Where
 * neighbours do not tell, one-sided cells do: only upper bounds mean that lower is better. Where they lie within each other
 * as often as they rise or fall, beyond the widest could be best or worst.
 */
export function trendOf(ranges: readonly Range[]): Trend {
  const rising: Level[] = [];
  const falling: Level[] = [];
  let nested = 0;
  for (const [index, next] of ranges.entries()) {
    const range = ranges[index - 1];
    if (range === undefined) continue;
    const turn = turnBetween(range, next);
    if (turn === null) nested += 2;
    else if (turn > 0) rising.push(range.level, next.level);
    else if (turn < 0) falling.push(range.level, next.level);
  }
  if (rising.length > 0 && falling.length > 0) {
    const levels =
      rising.length === falling.length ? [...rising, ...falling] : fewer(rising, falling);
    return { direction: 'mixed', levels: unique(levels) };
  }
  if (rising.length > nested) return { direction: 'higher' };
  if (falling.length > nested) return { direction: 'lower' };
  if (nested > 0) return { direction: 'mixed', levels: ranges.map((range) => range.level) };
  return { direction: sideOf(ranges) };
}

function fewer(a: readonly Level[], b: readonly Level[]): readonly Level[] {
  return a.length < b.length ? a : b;
}

function unique(levels: readonly Level[]): readonly Level[] {
  return [...new Set(levels)].sort((a, b) => a - b);
}

/** 1 where `next` lies higher, -1 where lower, 0 where it tells nothing, null where one lies inside the other. */
function turnBetween(range: Range, next: Range): Turn | null {
  const lows = range.low && next.low ? orderOf(range.low, next.low, 1) : null;
  const highs = range.high && next.high ? orderOf(range.high, next.high, -1) : null;
  if (lows !== null && highs !== null) return lows * highs < 0 ? null : lows === 0 ? highs : lows;
  const shared = lows ?? highs;
  if (shared !== null) return shared;
  return range.low === null ? 1 : -1;
}

/** Order of two bounds of the same side; a strict lower bound lies above the same bound that is not strict. */
function orderOf(from: Bound, to: Bound, openLies: 1 | -1): Turn {
  const order = compareNumbers(to.value, from.value);
  if (order !== 0 || from.open === to.open) return order;
  return to.open ? openLies : openLies === 1 ? -1 : 1;
}

function sideOf(ranges: readonly Range[]): Direction | null {
  if (ranges.every((range) => range.low === null && range.high !== null)) return 'lower';
  if (ranges.every((range) => range.high === null && range.low !== null)) return 'higher';
  return null;
}

import { compareNumbers } from '../values/numbers/compare';
import type { Bound, Interval } from './criterion';

/** Whether a number lies in an interval as it is written. */
export function liesIn(value: number, { low, high }: Interval): boolean {
  return isBeyond(value, low, 1) && isBeyond(value, high, -1);
}

/** Whether a number lies in one of the intervals. */
export function liesInAny(value: number, intervals: readonly Interval[]): boolean {
  return intervals.some((interval) => liesIn(value, interval));
}

function isBeyond(value: number, bound: Bound | null, side: 1 | -1): boolean {
  if (bound === null) return true;
  const order = compareNumbers(value, bound.value);
  return order === side || (order === 0 && !bound.open);
}

/** What two intervals share; null where that is nothing. */
export function shared(a: Interval, b: Interval): Interval | null {
  const low = tighter(a.low, b.low, 1);
  const high = tighter(a.high, b.high, -1);
  if (low === null || high === null) return { low, high };
  const order = compareNumbers(low.value, high.value);
  return order > 0 || (order === 0 && (low.open || high.open)) ? null : { low, high };
}

/** Of two bounds of the same side the one that leaves less; `side` 1: lower bounds. */
function tighter(a: Bound | null, b: Bound | null, side: 1 | -1): Bound | null {
  if (a === null || b === null) return a ?? b;
  const order = compareNumbers(a.value, b.value);
  if (order === 0) return a.open ? a : b;
  return order === side ? a : b;
}

/** Rising, and those that touch or overlap as one. */
export function joined(intervals: readonly Interval[]): readonly Interval[] {
  const rising = [...intervals].sort((a, b) => orderOfLows(a.low, b.low));
  const apart: Interval[] = [];
  for (const next of rising) {
    const last = apart.at(-1);
    if (last === undefined || leavesGap(last.high, next.low)) apart.push(next);
    else apart[apart.length - 1] = { low: last.low, high: looser(last.high, next.high) };
  }
  return apart;
}

function orderOfLows(a: Bound | null, b: Bound | null): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? -1 : 1;
  return compareNumbers(a.value, b.value) || Number(a.open) - Number(b.open);
}

/** Whether a number lies between the end of one interval and the beginning of a later one. */
export function leavesGap(high: Bound | null, low: Bound | null): boolean {
  if (high === null || low === null) return false;
  const order = compareNumbers(high.value, low.value);
  return order < 0 || (order === 0 && high.open && low.open);
}

function looser(a: Bound | null, b: Bound | null): Bound | null {
  if (a === null || b === null) return null;
  const order = compareNumbers(a.value, b.value);
  return order > 0 || (order === 0 && !a.open) ? a : b;
}

/** Whether all that lies in `inner` lies in `outer` too. */
export function lieWithin(inner: readonly Interval[], outer: readonly Interval[]): boolean {
  const wide = joined(outer);
  return inner.every((one) =>
    wide.some((other) => {
      const both = shared(one, other);
      return both !== null && sameEnd(both.low, one.low) && sameEnd(both.high, one.high);
    })
  );
}

function sameEnd(a: Bound | null, b: Bound | null): boolean {
  if (a === null || b === null) return a === b;
  return a.open === b.open && compareNumbers(a.value, b.value) === 0;
}

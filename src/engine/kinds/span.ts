import type { Actual } from '../values/actual';

/** A plain number from here on is a day of Excel's calendar (1954 and later), not a number of days. */
export const FIRST_SERIAL = 20_000;
const LAST_SERIAL = 100_000;

/** Excel serial days between which time was counted. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** `start; end`, two days in this order, whichever is the later; null for any other result. */
export function spanIn(actual: Actual): Span | null {
  if (actual.state !== 'list') return null;
  const [start = null, end = null, ...more] = actual.items.map(serialIn);
  return start === null || end === null || more.length > 0 ? null : { start, end };
}

/** The Excel serial day that a result is, as a date or as the number behind one; null for any other result. */
export function serialIn(actual: Actual): number | null {
  if (actual.state === 'date') return Math.floor(actual.serial);
  if (actual.state !== 'number' || actual.measure === 'percent') return null;
  const { value } = actual;
  return value >= FIRST_SERIAL && value < LAST_SERIAL ? Math.floor(value) : null;
}

import type { Day } from './dates';

/** The calendar day of a moment, where the user is. */
export function dayOf(now: Date): Day {
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}

import type { Actual } from './actual';
import { normalise } from './normalise';

const MOST = 99;
const RUN = /^(\d{1,2})(?:-(\d{1,2}))?$/;

/**
 * Numbers listed in a result, `1,2,4`, `1-3, 5` or `1;2`, each once and from the lowest up (design.md §2). Null where it
 * is no such list: a plain number, a date (Excel makes one of `1-2`), words.
 */
export function listedNumbers({ state, text }: Actual): readonly number[] | null {
  if (state !== 'words' && state !== 'list' && state !== 'unreadable') return null;
  const found = new Set<number>();
  for (const part of normalise(text).split(/[,;]|และ|\band\b/)) {
    const run = RUN.exec(part.trim().replace(/ ?- ?/, '-'));
    if (run === null) return null;
    const from = Number(run[1]);
    const to = Number(run[2] ?? run[1]);
    if (from < 1 || to < from || to > MOST) return null;
    for (let number = from; number <= to; number++) found.add(number);
  }
  return [...found].sort((a, b) => a - b);
}

/** `1,2`: steps or items by number, or a number with a decimal comma? Only the criteria tell. */
export const maybeListed = (actual: Actual): boolean =>
  actual.state === 'unreadable' &&
  actual.reason === 'ambiguousNumber' &&
  listedNumbers(actual) !== null;

/** A plain whole number of things, not negative; null for anything else. */
export function countOf(actual: Actual): number | null {
  if (actual.state === 'flag') return /^(ไม่มี|no)$/.test(normalise(actual.text)) ? 0 : null;
  if (actual.state !== 'number' || actual.measure !== 'plain') return null;
  return Number.isInteger(actual.value) && actual.value >= 0 ? actual.value : null;
}

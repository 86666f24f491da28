import { readNumber } from '../values/numbers/number';
import { MOST_LEVELS, type Scale } from './scale';

/**
 * Level scores as they are written: from level 0 up, numbers that rise, with blanks, commas or semicolons between them,
 * none below 0, for one to ten levels above level 0. Null for anything else.
 */
export function readScale(text: string): Scale | null {
  const scores = risingNumbers(text.split(/[\s,;，；]+/).filter((part) => part !== ''));
  if (scores === null || scores.length < 2 || scores.length > MOST_LEVELS + 1) return null;
  return (scores[0] ?? -1) >= 0 ? { scores } : null;
}

/** Null where a text is no plain number, or no more than the one before it. */
export function risingNumbers(texts: readonly string[]): readonly number[] | null {
  const numbers: number[] = [];
  for (const text of texts) {
    const read = readNumber(text.trim());
    if (!read.ok || read.rest !== '' || read.measure === 'percent') return null;
    if (read.value <= (numbers.at(-1) ?? -Infinity)) return null;
    numbers.push(read.value);
  }
  return numbers;
}

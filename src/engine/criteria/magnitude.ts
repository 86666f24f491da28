import type { Actual } from '../values/actual';
import { withoutNoise } from '../values/numbers/compare';
import { normalise } from '../values/normalise';
import type { CriteriaRow, Criterion, Magnitude } from './criterion';

/** From thousands to trillions: `พัน` to `ล้านล้าน`. */
const WORDS: ReadonlySet<number> = new Set([1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12]);

/** Null where no cell has such a word. */
export function magnitudeOf(row: CriteriaRow): Magnitude | null {
  const numbers = row.map(numbersOf);
  const times = row.flatMap(({ text }, i) => {
    const written = writtenIn(text);
    return (numbers[i] ?? []).map((value, at) => withoutNoise(value / (written[at] ?? NaN)));
  });
  const words = times.filter((by) => WORDS.has(by));
  const above = numbers.flat().filter((value) => value > 0);
  return words.length === 0 ? null : { times: Math.min(...words), from: Math.min(...above) };
}

/**
 * What a number that was typed alone would be with the word of the criteria, where it may have been meant so, as 75 beside
 * `50 ล้านบาท … 90 ล้านบาท`: far below all of them, and with the word about as large as they are. Null where it is meant as it stands.
 */
export function withMagnitude({ times, from }: Magnitude, actual: Actual): number | null {
  if (actual.state !== 'number' || actual.measure === 'percent') return null;
  const value = Math.abs(actual.value);
  const isMeant = value > 0 && value < from / 100 && value * times >= from / 10;
  return isMeant ? withoutNoise(actual.value * times) : null;
}

/** Numbers and bounds of a criterion, in full. */
export function numbersOf(criterion: Criterion): readonly number[] {
  if (criterion.kind === 'bare') return [criterion.value];
  if (criterion.kind !== 'interval') return [];
  return [criterion.low, criterion.high].flatMap((bound) => (bound ? [bound.value] : []));
}

const writtenIn = (text: string): readonly number[] =>
  (normalise(text).match(/\d[\d,]*(?:\.\d+)?/g) ?? [])
    .map((number) => Number(number.replaceAll(',', '')))
    .filter((number) => number > 0);

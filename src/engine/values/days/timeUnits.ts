/**
 * Units of time with what they are lengths of, and how much of it. Lengths of different things are not comparable: a month
 * has no number of days without one to begin with, and a working day fewer than 24 hours.
 */
const UNITS = {
  second: { of: 'seconds', size: 1 },
  minute: { of: 'seconds', size: 60 },
  hour: { of: 'seconds', size: 3600 },
  day: { of: 'days', size: 1 },
  week: { of: 'days', size: 7 },
  month: { of: 'months', size: 1 },
  year: { of: 'months', size: 12 },
} as const;

export type TimeUnit = keyof typeof UNITS;

const WORDS: readonly (readonly [TimeUnit, RegExp])[] = [
  ['second', /^(?:วินาที|sec(?:ond)?s?)$/],
  ['minute', /^(?:นาที|min(?:ute)?s?)$/],
  ['hour', /^(?:ชั่วโมง|ชม\.?|h(?:(?:ou)?rs?)?)$/],
  ['day', /^(?:วัน|(?:calendar )?days?)$/],
  ['week', /^(?:สัปดาห์|อาทิตย์|w(?:ee)?ks?)$/],
  ['month', /^(?:เดือน|months?)$/],
  ['year', /^(?:ปี|y(?:ea)?rs?)$/],
];

/** The unit of time that a normalised word names; null for any other word. */
export function timeUnitOf(word: string): TimeUnit | null {
  return WORDS.find(([, pattern]) => pattern.test(word))?.[0] ?? null;
}

/** The smallest of units in which all the others can be told; null where one of them is a length of something else. */
export function smallestUnit(units: readonly TimeUnit[]): TimeUnit | null {
  const rising = [...units].sort((a, b) => UNITS[a].size - UNITS[b].size);
  const [first] = rising;
  return rising.every((unit) => first !== undefined && UNITS[unit].of === UNITS[first].of)
    ? (first ?? null)
    : null;
}

/** A length of time in another unit; null where the two are not comparable. */
export function timeIn(value: number, from: TimeUnit, to: TimeUnit): number | null {
  const [one, other] = [UNITS[from], UNITS[to]];
  return one.of === other.of ? (value * one.size) / other.size : null;
}

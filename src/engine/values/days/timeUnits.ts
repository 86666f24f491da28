/** Units of time, in seconds, and those of the calendar in months: the two are not comparable without a day to begin with. */
const SECONDS = { minute: 60, hour: 3_600, day: 86_400, week: 604_800 } as const;
const MONTHS = { month: 1, year: 12 } as const;

export type TimeUnit = keyof typeof SECONDS | keyof typeof MONTHS;

const WORDS: readonly (readonly [TimeUnit, RegExp])[] = [
  ['minute', /^(?:นาที|min(?:ute)?s?)$/],
  ['hour', /^(?:ชั่วโมง|ชม\.?|h(?:ou)?rs?)$/],
  ['day', /^(?:วัน|(?:calendar )?days?)$/],
  ['week', /^(?:สัปดาห์|อาทิตย์|w(?:ee)?ks?)$/],
  ['month', /^(?:เดือน|months?)$/],
  ['year', /^(?:ปี|y(?:ea)?rs?)$/],
];

/** The unit of time that a normalised word names; null for any other word. */
export function timeUnitOf(word: string): TimeUnit | null {
  return WORDS.find(([, pattern]) => pattern.test(word))?.[0] ?? null;
}

/** A length of time in another unit; null where months would have to be days, or days hours: a working day has fewer than 24. */
export function timeIn(value: number, from: TimeUnit, to: TimeUnit): number | null {
  const [one, other] = [sizeOf(from), sizeOf(to)];
  return one.of === other.of ? (value * one.size) / other.size : null;
}

function sizeOf(unit: TimeUnit): {
  readonly of: 'hours' | 'days' | 'months';
  readonly size: number;
} {
  return unit === 'month' || unit === 'year'
    ? { of: 'months', size: MONTHS[unit] }
    : { of: unit === 'day' || unit === 'week' ? 'days' : 'hours', size: SECONDS[unit] };
}

import { timeUnitOf } from '../values/days/timeUnits';
import { normalise } from '../values/normalise';
import { unitAt } from './units';

/** Units of one measure whose numbers are not each other's, in both languages. */
const MEASURES: readonly RegExp[] = [
  /^(?:ตัน|tons?)$/,
  /^(?:กิโลกรัม|กก\.|kg)$/,
  /^(?:กิโลเมตร|กม\.|km|kilomet(?:re|er)s?)$/,
  /^(?:เมตร|m|met(?:re|er)s?)$/,
  /^(?:ไร่|rai)$/,
  /^(?:ตารางเมตร|ตร\.ม\.)$/,
  /^(?:ตารางกิโลเมตร|ตร\.กม\.)$/,
  /^(?:ลิตร|lit(?:re|er)s?)$/,
  /^ลูกบาศก์เมตร$/,
  /^(?:บาท|baht|thb)$/,
];

/** What the numbers of a text measure, so far as its unit is known (units.ts). */
export interface UnitKind {
  /** Place in the list of measures; that of all lengths of time; or that of all things that are counted. */
  readonly measure: number | 'time' | 'things';
  /** A rate: `ครั้ง/ปี` has its `ปี`. */
  readonly per: string | null;
}

/** Null where no number of the text, as typed, has a known unit behind it. */
export function unitKindOf(text: string): UnitKind | null {
  const said = normalise(text);
  for (const { index } of said.matchAll(/\d(?=[^\d.,])/g)) {
    const [unit = '', per] =
      unitAt(said, index + 1)
        ?.text.trim()
        .split(/ ?(?:ต่อ|\/|per ) ?/) ?? [];
    if (unit === '') continue;
    const measure = MEASURES.findIndex((words) => words.test(unit));
    const other =
      /^วันทำ|(?:working|business) day/.test(unit) || timeUnitOf(unit) ? 'time' : 'things';
    return {
      measure: measure < 0 ? other : measure,
      per: per === undefined ? null : timeUnitOf(per),
    };
  }
  return null;
}

/** Whether numbers with these units say different things: kilograms and tonnes, visits a month and a year. */
export function areUnlike(one: UnitKind, other: UnitKind): boolean {
  return (
    one.measure !== other.measure ||
    (one.per !== null && other.per !== null && one.per !== other.per)
  );
}

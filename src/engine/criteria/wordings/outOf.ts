import { christianYear } from '../../values/days/calendar';
import { unitAt } from '../units';

const NUMBER = '\\d+(?:,\\d{3})*(?:\\.\\d+)?';
const OUT_OF = new RegExp(
  `^(?:มี|ได้|ทำได้|ผ่าน)?(?:ครบ)?(${NUMBER}) ?(out of|of|/|ใน|จาก) ?(${NUMBER})(.*)$`
);

/** A count out of a whole: `3 out of 5`, `3/5`, `มี3ใน5ข้อ`. */
export interface CountOf {
  readonly count: number;
  readonly whole: number;
  /** Written with a stroke, as days are. */
  readonly stroke: boolean;
}

/** Null where a normalised text is anything else, or a count larger than its whole. */
export function countOutOf(text: string): CountOf | null {
  const found = OUT_OF.exec(text);
  if (found === null) return null;
  const [, part = '', sign, of = '', rest = ''] = found;
  if (rest !== '' && unitAt(rest, 0)?.text !== rest && !/^ [a-z]{3,}$/.test(rest)) return null;
  const [count, whole] = [part, of].map((each) => Number(each.replaceAll(',', '')));
  if (count === undefined || whole === undefined || count > whole || whole === 0) return null;
  // `1/2567` is the first of a year.
  const stroke = sign === '/';
  return stroke && christianYear(whole) !== null ? null : { count, whole, stroke };
}

import { christianYear } from '../../values/days/calendar';

const NUMBER = '\\d+(?:,\\d{3})*(?:\\.\\d+)?';
const OUT_OF = new RegExp(
  `(${NUMBER}) ?(?:[ก-๎]{1,20})?(?:out of| of |/|ใน(?:จำนวน)?(?:ทั้งหมด)?|จาก(?:จำนวน)?(?:ทั้งหมด)?) ?(${NUMBER})`
);

/** A count out of a whole: `3 out of 5`, `3/5`, `มี3ใน5ข้อ`; `text` is what is left, with the count alone. */
export interface CountOf {
  readonly text: string;
  readonly whole: number;
}

/** Null where a normalised text has none, or one larger than its whole. */
export function countOutOf(text: string): CountOf | null {
  const found = OUT_OF.exec(text);
  if (found === null) return null;
  const [all, count = '', whole = ''] = found;
  const [part, of] = [count, whole].map((each) => Number(each.replaceAll(',', '')));
  if (part === undefined || of === undefined || part > of) return null;
  // `1/2567` is the first of a year.
  if (all.includes('/') && christianYear(of) !== null) return null;
  const rest = text.slice(found.index + all.length);
  // `3/5/2568` is a day, `1/2-3` nobody knows.
  if (/^[\d/]/.test(rest)) return null;
  return { text: text.slice(0, found.index) + count + rest, whole: of };
}

import { monthOf } from '../../values/days/calendar';
import { timeUnitOf } from '../../values/days/timeUnits';

/** What stands before and behind the number of things, as the grammar has it. */
const BEFORE =
  '(?:at least|at most|more than|less than|fewer than|not? more than|no fewer than|up to|over|under|below|above|exactly|[<>]=?)';
const BEHIND = '(?:or|and) (?:more|less|fewer|above|below|over|under)';
const NUMBER = '\\d+(?:,\\d{3})*(?:\\.\\d+)?(?: ?%)?';
const NOUN = '[a-z]{3,}(?: [a-z]{3,}){0,2}?';
const THINGS = new RegExp(
  `^(${BEFORE} ?)?(${NUMBER}(?: ?(?:-|to) ?${NUMBER})?)(\\+| ${BEHIND})? (${NOUN})( ${BEHIND})?$`
);
/** Thai has no plural and no space before the noun. */
const THAI_THINGS = new RegExp(
  `^((?:ไม่(?:ต่ำกว่า|น้อยกว่า|เกิน|ถึง)|อย่างน้อย|ตั้งแต่|มากกว่า|น้อยกว่า|ต่ำกว่า|เกิน(?:กว่า)?|[<>]=?) ?)?(${NUMBER}(?:(?:-| - |ถึง)${NUMBER})?)()([ก-ฮเ-ไ][ก-๎]{1,20}?)(ขึ้นไป|ลงมา)?$`
);
/** Words that say how much, how long or how, not what. */
const NO_THINGS =
  /^(?:thousand|million|billion|hundred|dozen|lakhs?|crores?|mil|quarters?|only|exactly|tops|max|maximum|minimum|minus|plus|late|early|ago|overdue|percent|pct|usd|eur|gbp|thb|inr|baht|more|less|fewer|than|below|above|under|over|before|after|behind|ahead|per|of|in|and|or|with|without|from|to|by|not|out|increase|decrease|reduction|improvement|growth|higher|lower|better|worse|faster|slower|times|target|baseline)$/;

/** Thai words that bound, compare, join or say how much or when. */
const NO_THAI_THINGS =
  /ขึ้น|ลง|หรือ|และ|แต่|โดย|พร้อม|กว่า|ก่อน|หลัง|ภายใน|ต่อ|ไม่|เต็ม|เป้า|^(?:ใน|จาก|ของ|ถึง|ที่|มี|เป็น|วินาที|นาฬิกา|ปี|เดือน|วัน|พัน|หมื่น|แสน|ล้าน|สตางค์|เปอร์เซ็น|ม\.|ก\.|พ\.|ต\.|ธ\.|ส\.)|(?:คม|ยน)$/;
const isNoThing = (noun: string): boolean =>
  noun.split(' ').some((word) => NO_THINGS.test(word) || timeUnitOf(word) || monthOf(word)) ||
  NO_THAI_THINGS.test(noun);

/** Texts without the name of what they count. */
export interface Counted {
  readonly texts: readonly string[];
  /** Of the things, as it stands in one of them. */
  readonly things: string;
}

/** `no complaints`, `ไม่มีเคส`: none of the things. */
const NONE = /^(?:no |ไม่มี)(.+)$/;
const NUMBER_WORDS = 'zero one two three four five six seven eight nine ten'.split(' ');
/** `two projects`, `more than three incidents`; Thai words for numbers are read everywhere (thaiNumber.ts). */
export const NUMBER_WORD = new RegExp(`\\b(?:${NUMBER_WORDS.join('|')})(?= )`);

/** Singular and plural alike. */
export const stem = (noun: string): string =>
  noun
    .replace(/ies$|y$/, 'i')
    .replace(/s$/, '')
    .replace(/e$/, '');

/**
 * What remains of texts of which each counts the same things, in one English word behind its number that the list of units
 * (units.ts) does not have; null where any of them says anything else.
 *
 * @param texts - normalised
 * @param things - what they must count, where that is known
 */
export function withoutNouns(texts: readonly string[], things?: string): Counted | null {
  const read = texts.map((said) => {
    const text = said
      .replace(NUMBER_WORD, (word) => String(NUMBER_WORDS.indexOf(word)))
      .replace(NONE, /[ก-ฮ]/.test(said) ? '0$1' : '0 $1');
    return THINGS.exec(text) ?? THAI_THINGS.exec(text);
  });
  const nouns = read.map((found) => found?.[4] ?? '');
  const first = things ?? nouns[0] ?? '';
  if (nouns.some((noun) => noun === '' || isNoThing(noun) || stem(noun) !== stem(first)))
    return null;
  return {
    texts: read.map(
      (found) => `${found?.[1] ?? ''}${found?.[2] ?? ''}${found?.[3] ?? ''}${found?.[5] ?? ''}`
    ),
    things: first,
  };
}

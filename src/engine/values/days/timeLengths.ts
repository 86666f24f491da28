import { withoutNoise } from '../numbers/compare';
import { smallestUnit, timeIn, timeUnitOf } from './timeUnits';

const MINUTES = 'min(?:ute)?s?|นาที';
const LARGE = `(y(?:ea)?rs?|ปี|w(?:ee)?ks?|สัปดาห์|อาทิตย์|h(?:(?:ou)?rs?)?|ชั่วโมง|ชม\\.?|${MINUTES})`;
const SMALL = `(months?|เดือน|(?:calendar )?days?|วัน|sec(?:ond)?s?|วินาที|${MINUTES}`;
const UNIT = `(?:${LARGE}|${SMALL}))`;
const NUMBER = '\\b(\\d+(?:\\.\\d+)?)';
/** Minutes are short for `m` only behind hours: else it may be metres. */
const IN_TWO = new RegExp(
  `\\b(\\d+) ?${LARGE} ?(?:และ ?|กับ ?|and |, ?)?(\\d+) ?${SMALL}|m)(?![a-zก-๎])`,
  'g'
);
const FROM_TO = new RegExp(`${NUMBER} ?${UNIT} ?(?:-|ถึง|to) ?${NUMBER} ?${UNIT}$`);

/** By the number that each word is: `a month`, `two weeks`. */
const NUMBERS = 'a one two three four five six seven eight nine ten'.split(' ');
/**
 * `within a month`, `half an hour`, `ภายในครึ่งชั่วโมง`, by the last letter of what may stand before it (in, than, over, least, to);
 * `twice a month` is none.
 */
const IN_WORDS = new RegExp(
  `(^|[nort-] )(half )?(${NUMBERS.join('|')})n? (?=${UNIT})|ครึ่ง(?=${UNIT})`,
  'g'
);
/** `1 hour and a half`, `1 ชั่วโมงครึ่ง`. */
const AND_HALF = new RegExp(`(\\d)( ?${UNIT}) ?(?:and a half|ครึ่ง)`, 'g');

function inFigures(_: string, before = '', half = '', word = ''): string {
  return `${before}${!word || half ? 0.5 : NUMBERS.indexOf(word) || 1} `;
}

/** Units that the list of units (units.ts) does not have: none of its abbreviations could end a sentence. */
const SHORT = /(\d) ?(ชม\.?|h|wks?|yrs?|อาทิตย์)(?![a-zก-๎])/g;

/**
 * Lengths of time that are told in two units in the smaller of them: `1 ชม. 30 นาที`, `1h 30m` as `90 minutes`, `1 hour - 90 min`
 * as `60 - 90 minutes`; in figures what is told in words, `half an hour` as `0.5 hour`. Texts are normalised; what is not
 * comparable stays as it is.
 */
export function inOneUnit(text: string): string {
  const whole = text
    .replace(IN_WORDS, inFigures)
    .replace(AND_HALF, '$1.5$2')
    .replace(IN_TWO, (said, large: string, one: string, small: string, two: string) => {
      const [from, to] = [timeUnitOf(one), timeUnitOf(two === 'm' ? 'minute' : two)];
      const more = from === null || to === null ? null : timeIn(Number(large), from, to);
      return more === null ? said : `${more + Number(small)} ${to}s`;
    });
  const ranges = whole.replace(FROM_TO, (said, ...found: readonly (string | undefined)[]) => {
    const [low, large, small, high, larger, smaller] = found;
    const [from, to] = [timeUnitOf(large ?? small ?? ''), timeUnitOf(larger ?? smaller ?? '')];
    const unit = from === null || to === null ? null : smallestUnit([from, to]);
    if (from === null || to === null || unit === null) return said;
    const [first, last] = [timeIn(Number(low), from, unit), timeIn(Number(high), to, unit)];
    return `${withoutNoise(first ?? 0)} - ${withoutNoise(last ?? 0)} ${unit}s`;
  });
  return ranges.replace(
    SHORT,
    (_, number: string, word: string) => `${number} ${timeUnitOf(word)}s`
  );
}

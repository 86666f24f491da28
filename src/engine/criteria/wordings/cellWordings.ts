import { MONTH_NAME } from '../../values/days/calendar';
import { withoutMoney } from './money';

/**
 * Other wordings of one cell, each turned into one of the forms that the grammar knows (criterionForms.ts). Texts are
 * normalised. A wording stands here only where it can mean nothing else.
 */
interface Wording {
  readonly pattern: RegExp;
  readonly becomes: (...groups: string[]) => string;
}

/** A number as the grammar reads it, with its percent sign; no comma that could stand between two numbers. */
const N = '(?:ร้อยละ)?[+-]?\\d+(?:,\\d{3})*(?:\\.\\d+)? ?%?';
/** The same where a comma separates two of them. */
const M = '[+-]?\\d+(?:\\.\\d+)? ?%?';
const LATER = '(?:ขึ้นไป| ?(?:and|or) (?:above|over|more|higher|up)| ?\\+)';
const UPPER = '(?:ไม่ถึง|ไม่เกิน|น้อยกว่า|ต่ำกว่า|<=?|below|under|less than|not more than|at most)';
/** Names of levels, which say nothing beside the bound. */
const LEVEL_NAME =
  'ดีเด่น|ดีเยี่ยม|ดีมาก|ดี|พอใช้|ปานกลาง|ต้องปรับปรุง|ควรปรับปรุง|ปรับปรุง|ไม่ผ่าน|ผ่าน|outstanding|excellent|very good|good|satisfactory|fair|average|acceptable|poor|unsatisfactory|needs improvement|threshold|target|stretch|red|amber|yellow|green|เขียว|เหลือง|แดง';

const flipped = (sign: string): string =>
  sign.startsWith('>') ? sign.replace('>', '<') : sign.replace('<', '>');
/** The result itself, in a comparison. */
const X = '(?:x|score|result|ผล|ผลงาน|คะแนน|ค่า)';

const CELL_WORDINGS: readonly Wording[] = [
  {
    // `(60, 70]` becomes `> 60 <= 70`.
    pattern: new RegExp(`^([[(]) ?(${M}) ?(?:[,;] |,(?!\\d{3}[\\])])|;)(${M}) ?([\\])])$`),
    becomes: (left, low, high, right) =>
      `${left === '(' ? '>' : '>='} ${low} ${right === ')' ? '<' : '<='} ${high}`,
  },
  {
    // `[60-70)` becomes `>= 60 < 70`.
    pattern: new RegExp(`^([[(]) ?(${M}) ?(?:-|to|ถึง) ?(${M}) ?([\\])])$`),
    becomes: (left, low, high, right) =>
      left === '(' && right === ')'
        ? `${low} - ${high}`
        : `${left === '(' ? '>' : '>='} ${low} ${right === ')' ? '<' : '<='} ${high}`,
  },
  {
    // `90 > x >= 80` becomes `80 <= x < 90`.
    pattern: new RegExp(`^(${N}) ?(>=?) ?${X} ?(>=?) ?(${N})$`),
    becomes: (high, above, below, low) => `${low} ${flipped(below)} x ${flipped(above)} ${high}`,
  },
  {
    // `60 > x` becomes `< 60`.
    pattern: new RegExp(`^(${N}) ?([<>]=?) ?${X}$`),
    becomes: (bound, sign) => `${flipped(sign)} ${bound}`,
  },
  {
    // `>=95%; <100%` becomes `>= 95% < 100%`.
    pattern: new RegExp(`^(>=?) ?(${N}) ?(?:[;,]|and|และ|&)? ?(<=?) ?(${N})$`),
    becomes: (above, low, below, high) => `${above} ${low} ${below} ${high}`,
  },
  {
    // `<100% and >=95%` becomes `>= 95% < 100%`.
    pattern: new RegExp(`^(<=?) ?(${N}) ?(?:[;,]|and|และ|&)? ?(>=?) ?(${N})$`),
    becomes: (below, high, above, low) => `${above} ${low} ${below} ${high}`,
  },
  {
    // `80 ขึ้นไปแต่ไม่ถึง 90` becomes `>= 80 แต่ไม่ถึง90`.
    pattern: new RegExp(`^(${N})${LATER} ?(?:แต่|และ|but|and|,)? ?(${UPPER}) ?(${N})$`),
    becomes: (low, below, high) => `>= ${low} แต่ ${below} ${high}`,
  },
  {
    // `60 upto 70` becomes `60 to 70`.
    pattern: new RegExp(`^(.*\\d ?%?) ?up ?to ?(${N}.*)$`),
    becomes: (low, high) => `${low} to ${high}`,
  },
  {
    // `exactly 3` becomes `3 - 3`.
    pattern: new RegExp(`^(?:exactly|precisely|เท่ากับ) ?(${N})(?:พอดี)?$`),
    becomes: (value) => `${value} - ${value}`,
  },
  {
    // `excellent (90 or more)` becomes `90 or more`.
    pattern: new RegExp(`^(?:${LEVEL_NAME}) ?[([:] ?(?!\\d+(?:[.,]\\d+)?[)\\]]?$)(.+?) ?[)\\]]?$`),
    becomes: (bound) => bound,
  },
  {
    // `90 or more (excellent)` becomes `90 or more`.
    pattern: new RegExp(`^(\\D*\\d.*?) ?\\((?:${LEVEL_NAME})\\)$`),
    becomes: (bound) => bound,
  },
  {
    // `(>= 90)` becomes `>= 90`.
    pattern: /^[([] ?([<>]=?[^()[\]]*\d[^()[\]]*) ?[)\]]$/,
    becomes: (bound) => bound,
  },
  {
    // `end of march 2026` becomes `สิ้นเดือนmarch 2026`.
    pattern: new RegExp(
      `^(by |before |ภายใน|ก่อน)?(?:the )?(?:end of (?:the month of )?|สิ้น(?:เดือน)?)(${MONTH_NAME})(.*)$`
    ),
    becomes: (relation = '', month = '', year = '') => `${relation}สิ้นเดือน${month}${year}`,
  },
  {
    // `1 - 15 october 2025` becomes `from 1 october 2025 to 15 october 2025`.
    pattern: new RegExp(
      `^(?:ระหว่าง|between )?(?:วันที่)?(\\d{1,2}) ?(?:-|to|ถึง|and|และ) ?(?:วันที่)?(\\d{1,2})( ?(?:เดือน|of )?${MONTH_NAME}.*)$`
    ),
    becomes: (first, last, month) => `from ${first}${month} to ${last}${month}`,
  },
  {
    // `by 15 jan 24`, `15-jan-24` become `by 15 jan 2024`, `15-jan 2024`.
    pattern: new RegExp(`^(\\D*\\d.*${MONTH_NAME})[ -]?(1[5-9]|2\\d|3[0-5])$`),
    becomes: (day, year) => `${day} 20${year}`,
  },
  {
    // `30/9/69` becomes `30/9/2569`.
    pattern: /^(.*\d\/\d{1,2}\/)(2\d|[67]\d)$/,
    becomes: (day, year) => `${day}${Number(year) >= 50 ? '25' : '20'}${year}`,
  },
];

/** A cell in the grammar's own words, so far as it is one of the other wordings; `text` normalised. */
export function inKnownWords(text: string): string {
  const plain = withoutMoney(text);
  return CELL_WORDINGS.reduce((said, { pattern, becomes }) => {
    const found = pattern.exec(said);
    return found === null ? said : becomes(...found.slice(1));
  }, plain);
}

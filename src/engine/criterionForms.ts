/**
 * The language of criteria cells (domain.md §2): first the words of both languages and the sign each stands for, then
 * the orders of signs that have a meaning. A cell that is none of these orders is not understood.
 *
 * Signs: `#` a number with its percent sign and unit, `..` up to, `+` and above, `-` and below, `|` but/and between two
 * bounds, `[` between.
 */
export type Sign = '>=' | '>' | '<=' | '<' | 'within' | '..' | '+' | '-' | '|' | '[' | '#';

/** Words by sign. Longer words win over shorter ones they contain (`ไม่ต่ำกว่า` over `ต่ำกว่า`). */
export const WORDS: readonly (readonly [Sign, readonly string[]])[] = [
  [
    '>=',
    [
      'ไม่ต่ำกว่า',
      'ไม่น้อยกว่า',
      'อย่างน้อย',
      'ตั้งแต่',
      'เท่ากับหรือมากกว่า',
      'มากกว่าหรือเท่ากับ',
      'มากกว่าเท่ากับ',
      'ขั้นต่ำ',
      '>=',
      '=>',
      'at least',
      'not less than',
      'no less than',
      'no fewer than',
      'not fewer than',
      'not below',
      'not under',
      'no lower than',
      'not lower than',
      'minimum of',
      'minimum',
      'min',
      'from',
      'equal to or more than',
      'more than or equal to',
      'greater than or equal to',
      'starting from',
    ],
  ],
  [
    '>',
    [
      'มากกว่า',
      'เกินกว่า',
      'สูงกว่า',
      'เกิน',
      '>',
      'more than',
      'greater than',
      'higher than',
      'above',
      'over',
      'exceeding',
      'exceeds',
    ],
  ],
  [
    '<=',
    [
      'ไม่เกิน',
      'ไม่เกินกว่า',
      'ไม่มากกว่า',
      'ไม่สูงกว่า',
      'น้อยกว่าหรือเท่ากับ',
      'น้อยกว่าเท่ากับ',
      'เท่ากับหรือน้อยกว่า',
      'อย่างมาก',
      '<=',
      '=<',
      'at most',
      'not more than',
      'no more than',
      'not over',
      'not above',
      'not exceeding',
      'no higher than',
      'not higher than',
      'up to',
      'maximum of',
      'maximum',
      'max',
      'less than or equal to',
      'fewer than or equal to',
      'equal to or less than',
    ],
  ],
  [
    '<',
    ['น้อยกว่า', 'ต่ำกว่า', 'ไม่ถึง', '<', 'less than', 'fewer than', 'lower than', 'below', 'under'],
  ],
  ['within', ['ภายในระยะเวลา', 'ภายใน', 'within']],
  ['..', ['ถึง', 'จนถึง', '-', '~', 'to', 'through', 'until']],
  [
    '+',
    [
      'ขึ้นไป',
      'หรือมากกว่า',
      'หรือสูงกว่า',
      'เป็นต้นไป',
      '+',
      'or more',
      'or above',
      'or over',
      'or higher',
      'or greater',
      'and above',
      'and over',
      'and more',
      'and higher',
      'and up',
      'upwards',
      'or better',
    ],
  ],
  [
    '-',
    [
      'ลงมา',
      'ลงไป',
      'หรือน้อยกว่า',
      'หรือต่ำกว่า',
      'or less',
      'or fewer',
      'or below',
      'or under',
      'or lower',
      'and below',
      'and under',
      'and less',
      'and lower',
    ],
  ],
  ['|', ['แต่', 'และ', 'but', 'and', '&']],
  ['[', ['ระหว่าง', 'between', 'ช่วง']],
];

/** What an order of signs means: each end strict (`open`), not strict (`closed`) or missing (`none`). */
export type Form =
  | 'bare'
  /** Strict and not strict at once: "more than 95 or above". */
  | 'contradiction'
  | { readonly low: End; readonly high: End; readonly days?: true };

export type End = 'open' | 'closed' | 'none';

const AT_LEAST: Form = { low: 'closed', high: 'none' };
const MORE_THAN: Form = { low: 'open', high: 'none' };
const AT_MOST: Form = { low: 'none', high: 'closed' };
const LESS_THAN: Form = { low: 'none', high: 'open' };
const CLOSED: Form = { low: 'closed', high: 'closed' };
const OPEN_CLOSED: Form = { low: 'open', high: 'closed' };
const CLOSED_OPEN: Form = { low: 'closed', high: 'open' };
const OPEN: Form = { low: 'open', high: 'open' };

export const FORMS: ReadonlyMap<string, Form> = new Map<string, Form>([
  ['#', 'bare'],
  ['>= #', AT_LEAST],
  ['# +', AT_LEAST],
  ['>= # +', AT_LEAST],
  ['> #', MORE_THAN],
  ['<= #', AT_MOST],
  ['# -', AT_MOST],
  ['<= # -', AT_MOST],
  ['< #', LESS_THAN],
  ['> # +', 'contradiction'],
  ['< # -', 'contradiction'],
  ['# .. #', CLOSED],
  ['>= # .. #', CLOSED],
  ['>= # <= #', CLOSED],
  ['>= # | <= #', CLOSED],
  ['>= # .. <= #', CLOSED],
  ['# | <= #', CLOSED],
  ['[ # .. #', CLOSED],
  ['[ # | #', CLOSED],
  ['> # .. #', OPEN_CLOSED],
  ['> # <= #', OPEN_CLOSED],
  ['> # | <= #', OPEN_CLOSED],
  ['> # .. <= #', OPEN_CLOSED],
  ['>= # < #', CLOSED_OPEN],
  ['>= # | < #', CLOSED_OPEN],
  ['>= # .. < #', CLOSED_OPEN],
  ['# | < #', CLOSED_OPEN],
  ['# .. < #', CLOSED_OPEN],
  ['> # < #', OPEN],
  ['> # | < #', OPEN],
  ['> # .. < #', OPEN],
  ['within #', { low: 'none', high: 'closed', days: true }],
]);

/** Words before a number that say only that something is counted or scored; they carry no bound. */
export const LEADING_WORDS: readonly string[] = [
  'จำนวน',
  'เป็นจำนวน',
  'มีการดำเนินการ',
  'ดำเนินการได้',
  'ดำเนินการครบ',
  'ดำเนินการ',
  'ครบทั้ง',
  'ครบ',
  'มีจำนวน',
  'มี',
  'ได้คะแนน',
  'ได้',
  'คะแนนเฉลี่ย',
  'คะแนนประเมิน',
  'คะแนน',
  'ค่าเฉลี่ย',
  'เฉลี่ย',
  'ผลการประเมิน',
  'ผลประเมิน',
  'ประเมินได้',
  'ประเมิน',
  'ค่า',
  'เท่ากับ',
  'score of',
  'score',
  'a score of',
  'number of',
  '=',
];

/**
 * The language of criteria cells (domain.md §2): the words of both languages with the sign each stands for, the orders
 * of signs that have a meaning, and the phrases around them. A cell that is none of these is not understood.
 *
 * Signs: `#` a number with its percent sign and unit, `..` up to, `+` and above, `-` and below, `|` but/and between two
 * bounds, `[` between, `x` the result itself in the middle of a chain (80 <= x < 90).
 */
export type Sign = '>=' | '>' | '<=' | '<' | 'within' | '..' | '+' | '-' | '|' | '[' | 'x' | '#';

/**
 * Words by sign, as patterns of normalised text. The first sign that fits wins, and in it the first word: longer words
 * stand before shorter ones that they begin with (`มากกว่าหรือเท่ากับ` before `มากกว่า`).
 */
const WORDS: readonly (readonly [sign: Sign, thai: string, english: string])[] = [
  [
    '>=',
    'ไม่(?:ต่ำ|น้อย)กว่า|อย่างน้อย|ตั้งแต่|เท่ากับหรือมากกว่า|มากกว่า(?:หรือ)?เท่ากับ|ขั้นต่ำ|>=|=>',
    'at least|not? (?:less|fewer|lower) than|not (?:below|under)|min(?:imum(?: of)?)?|(?:starting )?from|equal to or more than|(?:more|greater) than or equal to',
  ],
  [
    '<=',
    'ไม่เกิน(?:กว่า)?|ไม่(?:มาก|สูง)กว่า|น้อยกว่า(?:หรือ)?เท่ากับ|เท่ากับหรือน้อยกว่า|อย่างมาก|<=|=<',
    'at most|not? (?:more|higher) than|not (?:over|above|exceeding)|up to|max(?:imum(?: of)?)?|(?:less|fewer) than or equal to|equal to or less than',
  ],
  ['>', '(?:มาก|สูง)กว่า|เกิน(?:กว่า)?|>', '(?:more|greater|higher) than|above|over|exceed(?:ing|s)'],
  ['<', '(?:น้อย|ต่ำ)กว่า|ไม่ถึง|<', '(?:less|fewer|lower) than|below|under'],
  ['within', 'ภายใน(?:ระยะเวลา)?', 'within'],
  [
    '+',
    'ขึ้นไป|หรือ(?:มาก|สูง)กว่า|เป็นต้นไป|\\+',
    'or (?:more|above|over|higher|greater|better)|and (?:above|over|more|higher|up)|upwards',
  ],
  ['-', 'ลง(?:มา|ไป)|หรือ(?:น้อย|ต่ำ)กว่า', '(?:or|and) (?:less|fewer|below|under|lower)'],
  ['..', '(?:จน)?ถึง|[-~]', 'to|through|until'],
  ['|', 'แต่|และ|&', 'but|and'],
  ['[', 'ระหว่าง|ช่วง', 'between'],
];

/** Words before a number that say only that something is counted, scored or changed; they carry no bound. */
const LEADING_WORDS = `จำนวน,เป็นจำนวน,มีการดำเนินการ,ดำเนินการ,ผ่าน,ทั้ง,ครบ,มี,ได้,
  คะแนน,เฉลี่ย,ผลการประเมิน,ผลประเมิน,ประเมิน,ค่า,เท่ากับ,เพิ่มขึ้น,เพิ่มมากขึ้น,
  ลดลง,ปีละ,เดือนละ,score of,score,a score of,number of,=`;

/** What an order of signs means: each end strict (`open`), not strict (`closed`) or missing (`none`). */
export type Form =
  | 'bare'
  /** `contradictory`: strict and not strict at once. */
  | {
      readonly low: End;
      readonly high: End;
      readonly days?: true;
      readonly contradictory?: true;
    };

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
  ['> # +', { low: 'open', high: 'none', contradictory: true }],
  ['< # -', { low: 'none', high: 'open', contradictory: true }],
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
  ['# <= x <= #', CLOSED],
  ['# < x <= #', OPEN_CLOSED],
  ['# <= x < #', CLOSED_OPEN],
  ['# < x < #', OPEN],
  ['within #', { low: 'none', high: 'closed', days: true }],
]);

const listed = (words: string): readonly string[] => words.split(/,\s*/);
const escape = (word: string): string => word.replace(/[+.|]/g, '\\$&');
const anyOf = (words: Iterable<string>): RegExp =>
  new RegExp(
    [...words]
      .sort((a, b) => b.length - a.length)
      .map((word) => (/[a-z]$/.test(word) ? `${escape(word)}(?![a-z])` : escape(word)))
      .join('|'),
    'y'
  );

/** The word of a sign at a place of a text: the group that it is in tells the sign, in the order of SIGNS. */
export const WORD = new RegExp(
  WORDS.map(([, thai, english]) => `(${thai}|(?:${english})(?![a-z]))`).join('|'),
  'y'
);
export const SIGNS: readonly Sign[] = WORDS.map(([sign]) => sign);
export const LEADING = anyOf(listed(LEADING_WORDS));
/** The result that a chain of comparisons is about: 80 <= x < 90. */
export const VARIABLE = /(?:x|ผล|ผลงาน|คะแนน|ค่า|score|result)(?= ?[<>=])/y;

/** What a percentage is of, so far as it is a plain name; and from when days are counted. */
export const OF_WHAT = /ของ(?!ทุกเดือน|เดือน)(?:พ\.ศ\. ?\d{4}|ปี ?\d{4}|[ก-๎ ])+| ?of [a-z ]+/y;
export const NOT_A_NAME = /ไม่|หรือ|และ|โดย|กว่า|เกิน|ขึ้นไป|ถึง|ยกเว้น|อย่างน้อย|ตั้งแต่/;
export const AFTER_DAYS =
  / ?(?:นับ(?:แต่|จาก|ตั้งแต่|ถัดจาก|หลังจาก)|หลัง(?:จาก)?|ตั้งแต่วัน|after|from|of)[^\d/]+$/y;
export const FURTHER = /หรือ|และ|โดย|ไม่|\b(?:or|and|but|not|with|without)\b/;

/** Words with which a bound surely begins, so that what stands before is the name of what is measured. */
export const BOUND_BEGINS =
  /ไม่ต่ำกว่า|ไม่น้อยกว่า|ไม่เกิน|ไม่ถึง|ไม่มากกว่า|อย่างน้อย|ตั้งแต่|มากกว่า|เกินกว่า|เกิน|สูงกว่า|น้อยกว่า|ต่ำกว่า|จำนวน|ครบ|ร้อยละ|ภายใน|เพิ่มขึ้น|เพิ่มมากขึ้น|ลดลง|[<>]=?|at least|at most|not less than|more than|not more than|less than|no more than/g;
/** What a name may not contain: negations, alternatives, joints and numbers would change the meaning of the bound. */
export const NO_NAME =
  /ไม่|หรือ|และ|โดย|แต่|ยกเว้น|เว้น|มาตรา|[\d/%<>]|\b(?:not|no|or|and|but|with|without|except)\b/;
/** A name, then a number with what is counted (no time, no rank): `สื่อมวลชน 1 ครั้ง`; but not where the name is numbered. */
export const COUNTED =
  /^([ก-๎ ]{2,40}?)(?= ?\d[\d,]* ?(?!วัน|เดือน|ปี|ชั่วโมง|นาที|สัปดาห์|ไตรมาส|รอบ|ระดับ|คะแนน|แต้ม|ขั้น|งวด)[ก-๎]+$)/;
export const NUMBERED =
  /(?:ที่|ลำดับ|อันดับ|ระดับ|ข้อ|หมวด|ฉบับ|เล่ม|ชั้น|หมู่|ไตรมาส|เดือน|ปี|ศ\.|ตอน|บท|แบบ|ขั้น|งวด|รุ่น|ตาม|ใน|ละ|ก่อน|หลัง|ล่วงหน้า) ?$/;
/** Two words for one thing, which are no alternatives. */
export const ONE_THING = /(?:กิจกรรม|โครงการ|มาตรการ)(?:หรือ|และ|\/)(?:กิจกรรม|โครงการ|มาตรการ)/g;

/** Where a cell joins conditions: `ครบ 5 ขั้นตอน และ คะแนน…`, `ร้อยละ 100 โดยไม่มีข้อผิดพลาด`. */
export const JOINT = /และ|โดย|\band\b|\bwith\b|&|\s(?=without\b)/i;
/** Words that begin something done or had, so that it can stand as a condition of its own before `และ`. */
export const PREDICATE =
  /^(?:มี|ไม่|ผ่าน|ครบ|ได้|ดำเนินการ|จัด|ทำ|อนุมัติ|เสนอ|ส่ง|รายงาน|ตรวจ|บันทึก|รับรอง|ประกาศ|เผยแพร่|แต่งตั้ง|แล้วเสร็จ|ถูกต้อง|[a-z])/;
/** A list mark or number in front of a cell. */
export const BULLET = /^[-•·*✓] *(?=[^\d\s.-])/;
export const LIST_NUMBER = /^(?:[-•·*] *)?\d{1,2}[.)] *(?=[^\d\s.-])/;
/** A note on where a figure comes from, behind the criterion; in the text as typed. */
export const REMARK =
  /\((?:จาก|สำรวจ|ใช้|โดยใช้|ทำแบบ|เผยแพร่)(?:(?:ปี|พ\.ศ\.) ?[\d๐-๙]{4}|(?!กว่า|เกิน|ร้อยละ|ไม่)[^()\d๐-๙%<>])*\)\s*$/;
/** Two criteria in one cell, one of them enough; and the one such case with a meaning in numbers. */
export const ALTERNATIVES = /หรือ|\bor\b|\/(?=\D)/;
export const OR_NOTHING_DONE =
  / ?(?:หรือ|\/|\bor\b) ?(?:ไม่มีการดำเนินการ|ไม่ได้ดำเนินการ|ไม่ดำเนินการ|nothing done|not done)$/;

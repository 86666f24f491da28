/**
 * The language of criteria cells (domain.md §2): the words of both languages with the sign each stands for, the orders
 * of signs that have a meaning, and the phrases around them. A cell that is none of these is not understood.
 *
 * Signs: `#` a number with its percent sign and unit, `..` up to, `+` and above, `-` and below, `|` but/and between two
 * bounds, `[` between, `x` the result itself in the middle of a chain (80 <= x < 90).
 */
export type Sign = '>=' | '>' | '<=' | '<' | 'within' | '..' | '+' | '-' | '|' | '[' | 'x' | '#';

/** Words by sign, in normalised spelling. Longer words win over shorter ones they contain (`ไม่ต่ำกว่า` over `ต่ำกว่า`). */
const WORDS: Readonly<Record<Exclude<Sign, '#' | 'x'>, string>> = {
  '>=': `ไม่ต่ำกว่า,ไม่น้อยกว่า,อย่างน้อย,ตั้งแต่,เท่ากับหรือมากกว่า,มากกว่าหรือเท่ากับ,มากกว่าเท่ากับ,ขั้นต่ำ,>=,=>,at least,
    not less than,no less than,no fewer than,not fewer than,not below,not under,no lower than,not lower than,minimum of,
    minimum,min,from,equal to or more than,more than or equal to,greater than or equal to,starting from`,
  '>': 'มากกว่า,เกินกว่า,สูงกว่า,เกิน,>,more than,greater than,higher than,above,over,exceeding,exceeds',
  '<=': `ไม่เกิน,ไม่เกินกว่า,ไม่มากกว่า,ไม่สูงกว่า,น้อยกว่าหรือเท่ากับ,น้อยกว่าเท่ากับ,เท่ากับหรือน้อยกว่า,อย่างมาก,<=,=<,at most,
    not more than,no more than,not over,not above,not exceeding,no higher than,not higher than,up to,maximum of,maximum,
    max,less than or equal to,fewer than or equal to,equal to or less than`,
  '<': 'น้อยกว่า,ต่ำกว่า,ไม่ถึง,<,less than,fewer than,lower than,below,under',
  within: 'ภายในระยะเวลา,ภายใน,within',
  '..': 'ถึง,จนถึง,-,~,to,through,until',
  '+': `ขึ้นไป,หรือมากกว่า,หรือสูงกว่า,เป็นต้นไป,+,or more,or above,or over,or higher,or greater,and above,and over,
    and more,and higher,and up,upwards,or better`,
  '-': `ลงมา,ลงไป,หรือน้อยกว่า,หรือต่ำกว่า,or less,or fewer,or below,or under,or lower,and below,and under,and less,
    and lower`,
  '|': 'แต่,และ,but,and,&',
  '[': 'ระหว่าง,between,ช่วง',
};

/** Words before a number that say only that something is counted, scored or changed; they carry no bound. */
const LEADING_WORDS = `จำนวน,เป็นจำนวน,มีการดำเนินการ,ดำเนินการได้,ดำเนินการครบ,ดำเนินการ,ครบทั้ง,ครบ,มีจำนวน,มี,ได้คะแนน,ได้,
  คะแนนเฉลี่ย,คะแนนประเมิน,คะแนน,ค่าเฉลี่ย,เฉลี่ย,ผลการประเมิน,ผลประเมิน,ประเมินได้,ประเมิน,ค่า,เท่ากับ,เพิ่มขึ้น,เพิ่มมากขึ้น,
  ลดลง,ปีละ,เดือนละ,score of,score,a score of,number of,=`;

/** What an order of signs means: each end strict (`open`), not strict (`closed`) or missing (`none`). */
export type Form =
  | 'bare'
  /** `falling`: the upper bound is written first (90 > x >= 80); `contradictory`: strict and not strict at once. */
  | {
      readonly low: End;
      readonly high: End;
      readonly days?: true;
      readonly falling?: true;
      readonly contradictory?: true;
    };

export type End = 'open' | 'closed' | 'none';

const AT_LEAST: Form = { low: 'closed', high: 'none' };
const MORE_THAN: Form = { low: 'open', high: 'none' };
const AT_MOST: Form = { low: 'none', high: 'closed' };
const LESS_THAN: Form = { low: 'none', high: 'open' };
const CLOSED = { low: 'closed', high: 'closed' } as const;
const OPEN_CLOSED = { low: 'open', high: 'closed' } as const;
const CLOSED_OPEN = { low: 'closed', high: 'open' } as const;
const OPEN = { low: 'open', high: 'open' } as const;

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
  ['# >= x >= #', { ...CLOSED, falling: true }],
  ['# >= x > #', { ...OPEN_CLOSED, falling: true }],
  ['# > x >= #', { ...CLOSED_OPEN, falling: true }],
  ['# > x > #', { ...OPEN, falling: true }],
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

/** The sign of each word, and a sticky pattern of all of them. */
export const SIGN_OF: ReadonlyMap<string, Sign> = new Map(
  (Object.keys(WORDS) as (keyof typeof WORDS)[]).flatMap((sign) =>
    listed(WORDS[sign]).map((word) => [word, sign] as const)
  )
);
export const WORD = anyOf(SIGN_OF.keys());
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

import type { StatedDirection } from '../criteria/criterion';
import type { Language } from '../values/language';
import type { Combination } from '../values/periods/period';
import { sameTextKey } from '../values/sameText';

/** Buddhist or Common Era. */
export type Era = 'BE' | 'CE';

/**
 * One value that a column of fixed words may hold: `words` are read; what templates and messages show stands under the
 * language, and is the value itself in English.
 */
export type Term<V extends string> = Readonly<Record<Exclude<Language, 'en'>, string>> & {
  readonly value: V;
  readonly words: readonly string[];
};

export const KINDS = [
  {
    value: 'threshold',
    th: 'เกณฑ์ตัวเลข',
    words: ['เกณฑ์', 'ช่วงคะแนน', 'เชิงปริมาณ', 'interval', 'number', 'gate', 'qualified', 'joint'],
  },
  {
    value: 'milestone',
    th: 'ขั้นตอน',
    words: ['ขั้นของความสำเร็จ', 'ระดับขั้นของความสำเร็จ', 'milestones'],
  },
  { value: 'checklist', th: 'รายการตรวจสอบ', words: ['รายการ', 'เช็กลิสต์', 'เช็คลิสต์', 'check list'] },
  { value: 'ladder', th: 'เลือกระดับ', words: ['ระดับคุณภาพ', 'เชิงคุณภาพ', 'statement', 'levels'] },
  { value: 'deadline', th: 'กำหนดเวลา', words: ['ระยะเวลา', 'วันที่', 'duration', 'date'] },
  { value: 'composite', th: 'หลายส่วน', words: ['รวมส่วนย่อย', 'ผลรวมส่วนย่อย', 'parts'] },
  { value: 'target', th: 'เป้าหมายอย่างเดียว', words: ['เป้าหมาย', 'target only'] },
] as const satisfies readonly Term<string>[];

/** Values of the worksheet column Kind (design.md §2). Gates, qualified levels and joint thresholds are threshold rows. */
export type IndicatorKind = (typeof KINDS)[number]['value'];

export const DIRECTIONS: readonly Term<StatedDirection>[] = [
  {
    value: 'higher',
    th: 'มากดี',
    words: ['ยิ่งมากยิ่งดี', 'ยิ่งสูงยิ่งดี', 'สูงดี', 'มาก', 'เพิ่ม', 'higher is better', 'up', 'more'],
  },
  {
    value: 'lower',
    th: 'น้อยดี',
    words: ['ยิ่งน้อยยิ่งดี', 'ยิ่งต่ำยิ่งดี', 'ต่ำดี', 'น้อย', 'ลด', 'lower is better', 'down', 'less'],
  },
  {
    value: 'range',
    th: 'อยู่ในช่วง',
    words: ['ในช่วง', 'ช่วง', 'รักษาระดับ', 'within range', 'within a range', 'two-sided'],
  },
];

export const METHODS = [
  { value: 'step', th: 'ตามระดับ', words: ['ขั้นบันได', 'ระดับ', 'steps', 'level'] },
  { value: 'linear', th: 'เทียบสัดส่วน', words: ['เชิงเส้น', 'บัญญัติไตรยางศ์', 'interpolated'] },
] as const satisfies readonly Term<string>[];

/** `step`: the level. `linear`: interpolated between neighbouring achievement bounds, 4 decimals (domain.md §3). */
export type ScoreMethod = (typeof METHODS)[number]['value'];

/** How a target without levels becomes a score. */
export const CONVERSIONS = [
  { value: 'none', th: 'ไม่แปลง', words: ['ไม่มี', 'no'] },
  {
    value: 'met',
    th: 'บรรลุได้คะแนนเต็ม',
    words: ['บรรลุ 5', 'บรรลุ 5 ไม่บรรลุ 0', 'met 5', 'met5', 'met 5, not met 0'],
  },
  { value: 'percent', th: 'ร้อยละของเป้าหมาย', words: ['percent of target', 'ตามร้อยละ'] },
] as const satisfies readonly Term<string>[];

/** How a target without levels becomes a level: not at all; met the highest score, not met the lowest; by steps of percent of target. */
export type TargetConversion = (typeof CONVERSIONS)[number]['value'];

/** Words at the end of a curve (domain.md §7): the last point reached, or in proportion between points. */
export const CURVE_WORDS = [
  { value: 'step', th: 'ขั้น', words: ['ขั้นบันได', 'steps'] },
  { value: 'linear', th: 'เทียบสัดส่วน', words: ['เชิงเส้น', 'สัดส่วน', 'interpolated'] },
] as const satisfies readonly Term<string>[];

/** The word for steps at the end of a curve, by language. */
export const CURVE_STEP: Readonly<Record<Language, string>> = { en: 'step', th: 'ขั้น' };

/** Words of the column Score method: of criteria, and of a target without levels. */
export const METHOD_WORDS: readonly Term<ScoreMethod | TargetConversion>[] = [
  ...METHODS,
  ...CONVERSIONS,
];

export const COMBINATIONS: readonly Term<Combination>[] = [
  { value: 'latest', th: 'ล่าสุด', words: ['ค่าล่าสุด', 'สะสม', 'cumulative', 'last'] },
  { value: 'sum', th: 'ผลรวม', words: ['รวม', 'บวก', 'total'] },
  { value: 'average', th: 'เฉลี่ย', words: ['ค่าเฉลี่ย', 'mean', 'avg'] },
  { value: 'min', th: 'ต่ำสุด', words: ['ค่าต่ำสุด', 'minimum', 'lowest'] },
  { value: 'max', th: 'สูงสุด', words: ['ค่าสูงสุด', 'maximum', 'highest'] },
  { value: 'ratio', th: 'อัตราส่วน', words: ['สัดส่วน', 'ตัวตั้งหารตัวหาร', 'percentage'] },
];

export const LANGUAGES: readonly Term<Language>[] = [
  { value: 'th', th: 'ไทย', words: ['ภาษาไทย', 'thai', 'th-TH'] },
  { value: 'en', th: 'อังกฤษ', words: ['ภาษาอังกฤษ', 'english', 'en-US', 'en-GB'] },
];

export const TOTAL_RULES = [
  {
    value: 'weighted',
    th: 'ถ่วงน้ำหนัก',
    words: ['ถ่วงน้ำหนักตัวชี้วัด', 'ตามน้ำหนัก', 'weights', 'weighted mean'],
  },
  {
    value: 'groups',
    th: 'ตามน้ำหนักกลุ่ม',
    words: ['ถ่วงน้ำหนักกลุ่ม', 'ถ่วงน้ำหนักประเด็น', 'กลุ่ม', 'group weights', 'by group'],
  },
  {
    value: 'mean of groups',
    th: 'เฉลี่ยกลุ่ม',
    words: ['ค่าเฉลี่ยกลุ่ม', 'ค่าเฉลี่ยของกลุ่ม', 'เฉลี่ยรายกลุ่ม', 'เฉลี่ยประเด็น', 'average of groups'],
  },
] as const satisfies readonly Term<string>[];

/** How indicators' scores become a total (domain.md §7): by their weights, or group by group. */
export type TotalRule = (typeof TOTAL_RULES)[number]['value'];

export const ROUNDING_MODES = [
  { value: 'half up', th: 'ปัดครึ่งขึ้น', words: ['ปัดเศษ', 'round', 'half-up'] },
  { value: 'down', th: 'ปัดทิ้ง', words: ['ตัดทิ้ง', 'ตัดเศษ', 'ปัดลง', 'truncate', 'round down'] },
] as const satisfies readonly Term<string>[];

/** How decimals that are not kept are rounded (domain.md §7). */
export type RoundingMode = (typeof ROUNDING_MODES)[number]['value'];

export const DECIMAL_MARKS = [
  { value: 'point', th: 'จุด', words: ['.', 'ทศนิยมจุด', 'dot', 'full stop'] },
  { value: 'comma', th: 'จุลภาค', words: [',', 'ทศนิยมจุลภาค', 'ลูกน้ำ', 'decimal comma'] },
] as const satisfies readonly Term<string>[];

/** What stands before the decimals of numbers that are typed as text. */
export type DecimalMark = (typeof DECIMAL_MARKS)[number]['value'];

export const BANDS_BY = [
  { value: 'total', th: 'คะแนนรวม', words: ['คะแนน', 'score'] },
  { value: 'percent', th: 'ร้อยละ', words: ['เปอร์เซ็นต์', 'percentage', '%'] },
] as const satisfies readonly Term<string>[];

/** What is held against the bands: the total, or its percent. */
export type BandsBy = (typeof BANDS_BY)[number]['value'];

/** What a row of a plan over years states; `total` is a total as printed. */
export const PLAN_KINDS: readonly Term<'output' | 'outcome' | 'total'>[] = [
  { value: 'output', th: 'ผลผลิต', words: ['outputs'] },
  { value: 'outcome', th: 'ผลลัพธ์', words: ['outcomes'] },
  { value: 'total', th: 'รวม', words: ['รวมทั้งสิ้น', 'ยอดรวม', 'grand total'] },
];

export const ERAS: readonly Term<Era>[] = [
  { value: 'BE', th: 'พ.ศ.', words: ['B.E.', 'พุทธศักราช', 'buddhist'] },
  { value: 'CE', th: 'ค.ศ.', words: ['C.E.', 'AD', 'คริสต์ศักราช', 'christian'] },
];

export const YES_NO: readonly Term<'yes' | 'no'>[] = [
  { value: 'yes', th: 'ใช่', words: ['true', 'ใช้', 'y', '1', 'on'] },
  { value: 'no', th: 'ไม่ใช่', words: ['false', 'ไม่', 'ไม่ใช้', 'n', '0', 'off'] },
];

/** The value that a word names in either language, or null. */
export function termOf<V extends string>(terms: readonly Term<V>[], text: string): V | null {
  const key = sameTextKey(text);
  const term = terms.find(({ value, th, words }) =>
    [value, th, ...words].some((word) => sameTextKey(word) === key)
  );
  return term?.value ?? null;
}

/** Terms whose values other columns have for something else, by the English name of their own. */
const OWN_TERMS: Readonly<Record<string, readonly Term<string>[]>> = { 'Bands by': BANDS_BY };

/**
 * What a value is called in a language; values that are not words of ours stay as they are.
 *
 * @param column - English name of the column or setting that has it
 */
export function termTitle(value: string, language: Language, column = ''): string {
  if (language === 'en') return value;
  const groups: readonly (readonly Term<string>[])[] = [
    KINDS,
    DIRECTIONS,
    METHODS,
    CONVERSIONS,
    COMBINATIONS,
    LANGUAGES,
    ERAS,
    PLAN_KINDS,
    YES_NO,
    TOTAL_RULES,
    ROUNDING_MODES,
    DECIMAL_MARKS,
  ];
  return (
    (OWN_TERMS[column] ?? groups.flat()).find((term) => term.value === value)?.[language] ?? value
  );
}

import { LEADING_WORDS, WORDS } from './criterionForms';
import type { Sign } from './criterionForms';
import type { Measure } from './criterion';
import { numeralAt, percentEnd } from './number';
import { unitAt } from './units';
import type { DayUnit } from './units';

/** A condition as signs and the numbers that stand for its `#`, in order. */
export interface Signs {
  readonly ok: true;
  /** Signs joined by one space: a key of FORMS where it has a meaning. */
  readonly order: string;
  readonly numbers: readonly number[];
  readonly measure: Measure;
  readonly days: DayUnit | null;
}

export type Lexed =
  | Signs
  | { readonly ok: false; readonly reason: 'notFinite' | 'ambiguousNumber' | 'notUnderstood' };

const SIGN_OF = new Map(
  WORDS.flatMap(([sign, words]) => words.map((word) => [word, sign] as const))
);
const escape = (word: string): string => word.replace(/[+.|]/g, '\\$&');
const pattern = (words: Iterable<string>): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => (/[a-z]$/.test(word) ? `${escape(word)}(?![a-z])` : escape(word)))
    .join('|');
const WORD = new RegExp(pattern(SIGN_OF.keys()), 'y');
const LEADING = new RegExp(pattern(LEADING_WORDS), 'y');
const OF_WHAT = /ของ(?!ทุกเดือน|เดือน)[ก-๙ ]+| ?of [a-z ]+/y;
const AFTER_DAYS = / ?(?:นับ(?:แต่|จาก|ตั้งแต่|ถัดจาก|หลังจาก)|หลัง(?:จาก)?|ตั้งแต่วัน|after|from|of)[^\d/]+$/y;
const FURTHER = /หรือ|และ|โดย|ไม่|\b(?:or|and|but|not|with|without)\b/;
const NOT_A_NAME = /ไม่|หรือ|และ|โดย|กว่า|เกิน|ขึ้นไป|ถึง|ยกเว้น|อย่างน้อย|ตั้งแต่/;

/**
 * Cuts a normalised condition into signs (criterionForms.ts). Fails at the first word it does not know: nothing of a
 * cell is skipped but the words listed there, units, and what a percentage is of (`ของ…`).
 */
export function lexCondition(text: string): Lexed {
  const signs: Sign[] = [];
  const numbers: number[] = [];
  let percents = 0;
  let days: DayUnit | null = null;
  let counted = 0;
  let at = 0;
  while (at < text.length) {
    if (text[at] === ' ') {
      at++;
      continue;
    }
    const afterNumber = signs.at(-1) === '#';
    const word = afterNumber || !/[-+]/.test(text[at] ?? '') ? matchAt(WORD, text, at) : null;
    if (word !== null) {
      signs.push(SIGN_OF.get(word) ?? '#');
      at += word.length;
      continue;
    }
    if (afterNumber) return FAILED;
    const leading = matchAt(LEADING, text, at);
    if (leading !== null && numeralAt(text, at) === null) {
      at += leading.length;
      continue;
    }
    const before = percentEnd(text, at, 'before');
    const start = before < 0 ? at : before + (text[before] === ' ' ? 1 : 0);
    const numeral = numeralAt(text, start);
    if (numeral === null) return FAILED;
    if (!numeral.ok) return numeral;
    numbers.push(numeral.value);
    signs.push('#');
    const after = percentEnd(text, numeral.end, 'after');
    at = after < 0 ? numeral.end : after;
    if (before >= 0 || after >= 0) percents++;
    const unit = unitAt(text, at);
    at += unit?.text.length ?? 0;
    if (unit !== null) counted++;
    if (unit?.days) days = unit.days;
    if (before >= 0 || after >= 0) at += ofWhat(text, at);
    if (days !== null) at += sinceWhen(text, at);
  }
  // "80 % to 90 people" counts two different things.
  if (percents > 0 && counted > 0 && numbers.length > 1 && percents < numbers.length) return FAILED;
  if (percents > 0 && days !== null) return FAILED;
  const measure: Measure = percents > 0 ? 'percent' : 'plain';
  return { ok: true, order: signs.join(' '), numbers, measure, days };
}

const FAILED: Lexed = { ok: false, reason: 'notUnderstood' };

function matchAt(sticky: RegExp, text: string, at: number): string | null {
  sticky.lastIndex = at;
  return sticky.exec(text)?.[0] ?? null;
}

/** Length of "of something" after a percentage, so far as it is a plain name. */
function ofWhat(text: string, at: number): number {
  const found = matchAt(OF_WHAT, text, at);
  return found === null || NOT_A_NAME.test(found) ? 0 : found.length;
}

/** Length of "counted from some day" after a number of days; nothing that could be a further condition. */
function sinceWhen(text: string, at: number): number {
  const found = matchAt(AFTER_DAYS, text, at);
  return found === null || FURTHER.test(found) ? 0 : found.length;
}

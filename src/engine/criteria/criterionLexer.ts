import {
  AFTER_DAYS,
  FURTHER,
  LEADING,
  NOT_A_NAME,
  OF_WHAT,
  SIGNS,
  VARIABLE,
  WORD,
} from './criterionForms';
import type { Sign } from './criterionForms';
import type { Measure } from './criterion';
import { numeralAt, percentEnd } from '../values/numbers/number';
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
  /** Words of what is counted, as they stand behind the numbers. */
  readonly units: readonly string[];
}

type Lexed =
  | Signs
  | { readonly ok: false; readonly reason: 'notFinite' | 'ambiguousNumber' | 'notUnderstood' };

/**
 * Cuts a normalised condition into signs (criterionForms.ts). Fails at the first word it does not know: nothing of a
 * cell is skipped but the words listed there, units, and what a percentage is of (`ของ…`).
 */
export function lexCondition(text: string): Lexed {
  const signs: Sign[] = [];
  const numbers: number[] = [];
  let percents = 0;
  let days: DayUnit | null = null;
  const units: string[] = [];
  let at = 0;
  while (at < text.length) {
    if (text[at] === ' ') {
      at++;
      continue;
    }
    const last = signs.at(-1);
    const afterNumber = last === '#';
    const word = afterNumber || !/[-+]/.test(text[at] ?? '') ? wordAt(text, at) : null;
    if (word !== null) {
      signs.push(word.sign);
      at = WORD.lastIndex;
      if (/[+-]/.test(word.sign) && percents > 0) at += ofWhat(text, at);
      continue;
    }
    const variable = afterNumber ? null : matchAt(VARIABLE, text, at);
    if (variable !== null) {
      if (signs.length > 0) signs.push('x');
      at += variable.length;
      continue;
    }
    const leading = afterNumber ? null : matchAt(LEADING, text, at);
    if (leading !== null && numeralAt(text, at) === null) {
      at += leading.length;
      continue;
    }
    const before = percentEnd(text, at, 'before');
    const start = before < 0 ? at : before + (text[before] === ' ' ? 1 : 0);
    const numeral = numeralAt(text, start);
    if (numeral === null) return FAILED;
    if (!numeral.ok) return numeral;
    const { value, times = 1 } = numeral;
    const low = numbers.at(-1) ?? value;
    // `1-2 ล้าน` counts both in millions; `500,000 - 1 ล้าน` does not.
    if (last === '..' && low < value / times) numbers[numbers.length - 1] = low * times;
    numbers.push(value);
    signs.push('#');
    const after = percentEnd(text, numeral.end, 'after');
    at = after < 0 ? numeral.end : after;
    if (before >= 0 || after >= 0) percents++;
    const unit = unitAt(text, at);
    at += unit?.text.length ?? 0;
    if (unit !== null) units.push(unit.text.trim());
    if (unit?.days) days = unit.days;
    if (before >= 0 || after >= 0) at += ofWhat(text, at);
    if (days !== null) at += sinceWhen(text, at);
  }
  // "80 % to 90 people" counts two different things.
  if (percents > 0 && units.length > 0 && numbers.length > 1 && percents < numbers.length)
    return FAILED;
  if (percents > 0 && days !== null) return FAILED;
  const measure: Measure = percents > 0 ? 'percent' : 'plain';
  return { ok: true, order: signs.join(' '), numbers, measure, days, units };
}

const FAILED: Lexed = { ok: false, reason: 'notUnderstood' };

function wordAt(text: string, at: number): { readonly sign: Sign } | null {
  WORD.lastIndex = at;
  const found = WORD.exec(text);
  if (found === null) return null;
  const sign = SIGNS[found.slice(1).findIndex((group) => group !== undefined)];
  return sign === undefined ? null : { sign };
}

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

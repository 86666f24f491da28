import type { Measure } from '../../criteria/criterion';
import { withoutNoise } from './compare';
import { normalise } from '../normalise';
import { readThaiNumber, THAI_NUMBER } from './thaiNumber';
import { unitAt } from '../../criteria/units';

/** Why a text is not a number. `12,5` is ambiguous: a decimal comma or a thousands comma with a digit missing. */
export type NumberReason = 'blank' | 'notFinite' | 'ambiguousNumber' | 'notUnderstood';

/**
 * A number in text. `rest` is the unit written after it (`คน`, `ข่าวต่อเดือน`) or ''. `value` of `80%` and `ร้อยละ 80`
 * is 80 with measure `percent`.
 */
export type NumberReading =
  | { readonly ok: true; readonly value: number; readonly measure: Measure; readonly rest: string }
  | { readonly ok: false; readonly reason: NumberReason };

const NUMERAL = /[+-]?(?:\d[\d.,]*|\.\d[\d.,]*)(?:e[+-]?\d+)?/y;
const PLAIN = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/;
const THOUSANDS = /^[+-]?[1-9]\d{0,2}(?:,\d{3})+(?:\.\d*)?$/;
const NOT_FINITE = /^[+-]?(?:nan|inf|infinity|∞)$/;
const SCALE: Readonly<Record<string, number>> = { พัน: 1e3, หมื่น: 1e4, แสน: 1e5, ล้าน: 1e6 };
const SCALE_WORD = /พัน(?!ธ)|หมื่น|แสน|ล้าน/y;
const NUMBER_WORDS = new RegExp(THAI_NUMBER, 'y');
const PERCENT_BEFORE = /ร้อยละ|อัตราร้อยละ|percent(?: of)? |% ?/y;
const PERCENT_AFTER = / ?(?:%|เปอร์เซ็นต์|เปอร์เซนต์|เปอร์เซ็น|percent|per cent|pct)(?![a-z])/y;

type Numeral =
  /** `times`: what a word behind it multiplied it by. */
  | { readonly ok: true; readonly value: number; readonly end: number; readonly times?: number }
  | { readonly ok: false; readonly reason: 'notFinite' | 'ambiguousNumber' };

/** The numeral or spelled-out Thai number that starts at `position` of a normalised text; null where there is none. */
export function numeralAt(text: string, position: number): Numeral | null {
  NUMERAL.lastIndex = position;
  const digits = NUMERAL.exec(text)?.[0];
  return digits === undefined ? wordsAt(text, position) : digitsAt(text, position, digits);
}

function digitsAt(text: string, position: number, found: string): Numeral {
  // A comma or dot after the number ends a phrase, unless it is the whole text ("12,").
  const end = position + found.length;
  const numeral = end < text.length ? found.replace(/[.,]$/, '') : found;
  if (!PLAIN.test(numeral) && !THOUSANDS.test(numeral))
    return { ok: false, reason: 'ambiguousNumber' };
  const value = Number(numeral.replaceAll(',', ''));
  if (!Number.isFinite(value)) return { ok: false, reason: 'notFinite' };
  SCALE_WORD.lastIndex = end;
  const scale = SCALE_WORD.exec(text)?.[0];
  if (scale === undefined) return { ok: true, value: value === 0 ? 0 : value, end };
  const times = SCALE[scale] ?? 1;
  return { ok: true, value: withoutNoise(value * times), end: end + scale.length, times };
}

function wordsAt(text: string, position: number): Numeral | null {
  NUMBER_WORDS.lastIndex = position;
  const found = NUMBER_WORDS.exec(text)?.[0];
  const value = found === undefined ? null : readThaiNumber(found);
  return found === undefined || value === null
    ? null
    : { ok: true, value, end: position + found.length };
}

/** End of a percent word (`ร้อยละ`, `%`) that starts at `position`, before or after a number; -1 where there is none. */
export function percentEnd(text: string, position: number, side: 'before' | 'after'): number {
  const pattern = side === 'before' ? PERCENT_BEFORE : PERCENT_AFTER;
  pattern.lastIndex = position;
  const found = pattern.exec(text)?.[0];
  return found === undefined ? -1 : position + found.length;
}

/**
 * Reads a text that is one number: Thai or Western digits, thousands comma, decimal point, percent sign or `ร้อยละ`, a
 * known unit, or a number in Thai words (domain.md §2). Never guesses: anything else says why not.
 */
export function readNumber(text: string): NumberReading {
  const compact = normalise(text);
  if (compact === '') return { ok: false, reason: 'blank' };
  if (NOT_FINITE.test(compact)) return { ok: false, reason: 'notFinite' };
  const before = percentEnd(compact, 0, 'before');
  const numeral = numeralAt(compact, Math.max(0, before));
  if (numeral === null) return { ok: false, reason: 'notUnderstood' };
  if (!numeral.ok) return numeral;
  const after = percentEnd(compact, numeral.end, 'after');
  const end = Math.max(numeral.end, after);
  const unit = end < compact.length ? unitAt(compact, end) : null;
  if (end + (unit?.text.length ?? 0) < compact.length)
    return { ok: false, reason: 'notUnderstood' };
  const measure: Measure = before < 0 && after < 0 ? 'plain' : 'percent';
  return { ok: true, value: numeral.value, measure, rest: unit?.text.trim() ?? '' };
}

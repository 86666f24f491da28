import { LESS_IN_1904 } from '../../workbook/model/dateSystem';
import type { StoredValue } from '../../workbook/model/grid';
import type { CellInput } from '../../workbook/model/sheet';
import { invalidArgument } from '../hostError';
import type { Json } from '../wire/protocol';

/** What writing a value makes of a cell. */
export interface Entry {
  readonly input: CellInput;
  /** Number format that Excel gives a General cell along with the value, e.g. "0%" for "12%". */
  readonly format: string | null;
}

const ERRORS = ['#N/A', '#VALUE!', '#REF!', '#DIV/0!', '#NUM!', '#NAME?', '#NULL!', '#SPILL!'];

const GROUPED = /^[+-]?\d{1,3}(,\d{3})+(\.\d*)?$/;
const PLAIN = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
const ISO_DATE = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const US_DATE = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;
const LOTUS_FORMULA = /^([+-][A-Za-z0-9(]|@[A-Za-z]+\()/;

/**
 * What Excel makes of a value given through `values` or `formulas`, as if it had been typed in (English settings):
 * "=…" is a formula, "'…" is text, "12" a number, "12%" a percentage, "TRUE" a truth value, "2024-05-31" a date.
 * In a cell formatted as text ("@") everything stays text. `date1904`: days are counted from 1904.
 */
export function readEntry(value: Json, numberFormat: string, date1904 = false): Entry {
  if (typeof value === 'number' || typeof value === 'boolean') {
    const text = numberFormat === '@';
    return {
      input: text ? (typeof value === 'number' ? `${value}` : value ? 'TRUE' : 'FALSE') : value,
      format: null,
    };
  }
  if (typeof value !== 'string') throw invalidArgument();
  if (value.length > 32767) {
    throw invalidArgument('A cell holds 32,767 characters at most.');
  }
  if (value === '') return { input: null, format: null };
  if (value.startsWith("'")) return { input: value.slice(1), format: null };
  if (numberFormat === '@') return { input: value, format: null };
  if (value.startsWith('=') && value.length > 1) return formula(value);
  return readTyped(value, date1904);
}

function formula(text: string): Entry {
  if (text.length > 8192) throw invalidArgument('A formula holds 8,192 characters at most.');
  return { input: { formula: text }, format: null };
}

function readTyped(value: string, date1904: boolean): Entry {
  const text = value.trim();
  const upper = text.toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return { input: upper === 'TRUE', format: null };
  if (ERRORS.includes(upper)) return { input: { error: upper }, format: null };
  const percent = text.endsWith('%');
  const digits = percent ? text.slice(0, -1).trim() : text;
  if (PLAIN.test(digits) || GROUPED.test(digits)) {
    const number = Number(digits.replaceAll(',', ''));
    if (!Number.isFinite(number)) return { input: value, format: null };
    const decimals = digits.includes('.');
    if (percent) return { input: number / 100, format: decimals ? '0.00%' : '0%' };
    const format = digits.includes(',') ? (decimals ? '#,##0.00' : '#,##0') : null;
    return { input: number, format };
  }
  const date = readDate(text);
  if (date !== null) {
    return { input: date - (date1904 ? LESS_IN_1904 : 0), format: 'm/d/yyyy' };
  }
  if (LOTUS_FORMULA.test(value)) return formula(`=${value}`);
  return { input: value, format: null };
}

/** Serial number of a date; null when the text is none. */
function readDate(text: string): number | null {
  const iso = ISO_DATE.exec(text);
  const us = US_DATE.exec(text);
  const [year, month, day] = iso ? [iso[1], iso[2], iso[3]] : us ? [us[3], us[1], us[2]] : [];
  if (!year || !month || !day || Number(year) < 1900) return null;
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day));
  const date = new Date(time);
  if (date.getUTCMonth() !== Number(month) - 1 || date.getUTCDate() !== Number(day)) return null;
  const serial = time / 86400000 + 25569;
  return serial < 61 ? serial - 1 : serial;
}

/** A cell's value as the client gets it: blank is "", an error its name. */
export function valueOf(value: StoredValue): Json {
  if (value === null) return '';
  return typeof value === 'object' ? value.error : value;
}

/** What `formulas` gives: the formula, or the value; text that would be taken for a formula keeps its apostrophe. */
export function formulaOf(formula: string | null, value: StoredValue): Json {
  if (formula !== null) return formula;
  if (typeof value === 'string' && /^[=']/.test(value)) return `'${value}`;
  return valueOf(value);
}

/** What `valueTypes` gives. */
export function valueTypeOf(value: StoredValue): string {
  if (value === null) return 'Empty';
  if (typeof value === 'object') return 'Error';
  return { string: 'String', number: 'Double', boolean: 'Boolean' }[typeof value as 'string'];
}

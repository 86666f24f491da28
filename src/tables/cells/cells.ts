import { formatKind, readNumber, readPeriod, SIGNIFICANT_DIGITS } from '../../engine';
import type { Cell, PeriodId } from '../../engine';
import type { ProblemFacts } from '../problems/problem';
import { isBlank, isCellValue, isExcelError, textOf } from './text';
import type { Term } from '../columns/vocabulary';
import { termOf } from '../columns/vocabulary';
import { z } from './zod';

type Refuse = (facts: ProblemFacts) => void;

/**
 * A schema for one cell. Its reader says what is wrong by `refuse`, in the facts of a problem; the row parser adds the
 * address and goes on with the cell as if it were blank.
 */
export function cellSchema<T>(column: string, read: (value: unknown, refuse: Refuse) => T) {
  return z.transform((input: unknown, payload): T => {
    const refuse: Refuse = (facts) => {
      payload.issues.push({ code: 'custom', input, params: { facts } });
    };
    if (isExcelError(input)) {
      refuse({ code: 'excelError', column, text: input });
      return read(null, () => undefined);
    }
    return read(input, refuse);
  });
}

/** Text of any cell as one line, null where blank. What it begins with makes no difference: it is only text. */
export function textCell(column: string) {
  return cellSchema(column, (value) => (isBlank(value) ? null : textOf(value)));
}

/** Text that must be there; refused where blank. */
export function requiredText(column: string) {
  return cellSchema(column, (value, refuse) => {
    if (isBlank(value)) refuse({ code: 'blankRequired', column });
    return textOf(value);
  });
}

/** Names separated by `;`; one null where blank, which stands for the whole organisation. */
export function listCell(column: string) {
  return cellSchema(column, (value): readonly (string | null)[] => {
    const text = textOf(value);
    if (!text.includes(';')) return [text === '' ? null : text];
    const names = text.split(';').map((name) => name.trim());
    return [...new Set(names.filter((name) => name !== ''))];
  });
}

/** One of the column's fixed words, Thai or English; null where blank. */
export function termCell<V extends string>(column: string, terms: readonly Term<V>[]) {
  return cellSchema(column, (value, refuse): V | null => {
    if (isBlank(value)) return null;
    const term = termOf(terms, textOf(value));
    const allowed = terms.map((candidate) => candidate.value);
    if (term === null) refuse({ code: 'unknownValue', column, text: textOf(value), allowed });
    return term;
  });
}

/** Periods as written so far, because a table of results repeats a few of them thousands of times. */
const readPeriodOnce = (() => {
  const known = new Map<unknown, PeriodId | null>();
  return (value: string | number | boolean): PeriodId | null => {
    const found = known.get(value);
    if (found !== undefined) return found;
    const period = readPeriod(typeof value === 'string' ? textOf(value) : value);
    if (known.size < 1000) known.set(value, period);
    return period;
  };
})();

/** A reporting period; null where blank. */
export function periodCell() {
  return cellSchema('Period', (value, refuse): PeriodId | null => {
    if (isBlank(value)) return null;
    const period = isCellValue(value) && value !== null ? readPeriodOnce(value) : null;
    if (period === null) refuse({ code: 'unknownPeriod', text: textOf(value) });
    return period;
  });
}

/** Bounds of a number column; `above` excludes the low end itself. */
export interface NumberRange {
  readonly low: number;
  readonly high: number;
  readonly above?: boolean;
  readonly whole?: boolean;
}

/**
 * A number, or text that reads as one (`5`, `๕`, `1,234.5`), within a range; null where blank. In a cell formatted as a
 * percentage 0.05 is 5, because people type 5% there.
 */
export function numberCell(column: string, range: NumberRange) {
  return cellSchema(column, (input, refuse): number | null => {
    const { value, numberFormat } = asCell(input);
    if (isBlank(value)) return null;
    if (isExcelError(value)) {
      refuse({ code: 'excelError', column, text: value });
      return null;
    }
    const number = numberIn(value, numberFormat);
    if (number === null) refuse({ code: 'notANumber', column, text: textOf(value) });
    else if (number < 0 && range.low >= 0) refuse({ code: 'negative', column, value: number });
    else if (isOutside(number, range)) {
      refuse({ code: 'outOfRange', column, value: number, low: range.low, high: range.high });
    }
    return number;
  });
}

function isOutside(number: number, { low, high, above, whole }: NumberRange): boolean {
  return (
    number < low ||
    number > high ||
    (above === true && number === low) ||
    (whole === true && !Number.isInteger(number))
  );
}

/** Null where the cell is no number: text that is none, TRUE, a date. */
function numberIn(value: unknown, numberFormat: string | undefined): number | null {
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) return null;
    const kind = formatKind(numberFormat, value);
    if (kind === 'date') return null;
    return kind === 'percent' ? Number((value * 100).toPrecision(SIGNIFICANT_DIGITS)) : value;
  }
  if (typeof value !== 'string') return null;
  const reading = readNumber(textOf(value));
  return reading.ok ? reading.value : null;
}

/** The cell with its number format, where it comes with one. */
function asCell(input: unknown): { readonly value: unknown; readonly numberFormat?: string } {
  if (typeof input !== 'object' || input === null) return { value: input };
  const value = 'value' in input ? input.value : null;
  return 'numberFormat' in input && typeof input.numberFormat === 'string'
    ? { value, numberFormat: input.numberFormat }
    : { value };
}

/** A cell kept as it is, for the engine to read; an Excel error stays its text. */
export const engineCell = z.transform((input: unknown): Cell => {
  const { value, numberFormat } = asCell(input);
  const known = isCellValue(value) ? value : null;
  return numberFormat === undefined ? { value: known } : { value: known, numberFormat };
});

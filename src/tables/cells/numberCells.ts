import { formatKind, readFiscalYear, readNumber, SIGNIFICANT_DIGITS } from '../../engine';
import { asCell, cellReader, type CellReader } from './cells';
import { isBlank, isExcelError, sameTextKey, textOf } from './text';

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
export function numberCell(range: NumberRange): CellReader<number | null> {
  return cellReader((input, refuse, column) => {
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
      refuse({ code: 'outOfRange', column, value: number, ...range });
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

/** A fiscal year of either era as a Buddhist Era year; null where blank. */
export const fiscalYearCell = cellReader((value, refuse, column): number | null => {
  if (isBlank(value)) return null;
  const year =
    typeof value === 'number' || typeof value === 'string' ? readFiscalYear(value) : null;
  if (year === null) refuse({ code: 'notANumber', column, text: textOf(value) });
  return year;
});

/** Words for "this project needs no money", which is known to be 0. */
const NO_BUDGET = new Set(
  ['-', '–', '—', 'ไม่มี', 'ไม่ใช้งบ', 'ไม่ใช้งบประมาณ', 'ไม่ได้ใช้งบประมาณ', 'none', 'no budget']
    .map(sameTextKey)
    .concat(sameTextKey('ไม่ใช้งบประมาณดำเนินการ'))
);

/** What may stand after an amount. */
const MONEY = /^(บาท|baht|thb|)$/i;

/** Money in baht: blank is unknown (null), `-` and "no budget" are 0; text may carry its unit (`1.5 ล้านบาท`). */
export const budgetCell = cellReader((value, refuse, column): number | null => {
  if (isBlank(value)) return null;
  const text = textOf(value);
  if (NO_BUDGET.has(sameTextKey(text))) return 0;
  const reading = typeof value === 'boolean' ? null : readNumber(text);
  const amount = reading?.ok === true && reading.measure === 'plain' ? reading : null;
  if (amount === null || !MONEY.test(amount.rest)) {
    refuse({ code: 'notANumber', column, text });
    return null;
  }
  if (amount.value < 0) refuse({ code: 'negative', column, value: amount.value });
  return amount.value < 0 ? null : amount.value;
});

import type { CellValue } from '../cell';
import { westernDigits } from '../thaiDigits';

/** Buddhist Era minus Common Era (domain.md §4). */
const ERA = 543;
/** October opens the fiscal year that is named after the calendar year it ends in. */
const FIRST_MONTH = 10;
/** Years from here on are Buddhist, years before it Common Era: 2564 and 2021. */
const FIRST_BUDDHIST = 2300;
const EARLIEST = 1900;

/** 2021 → 2564. */
export function buddhistYear(commonYear: number): number {
  return commonYear + ERA;
}

/** 2564 → 2021. */
export function commonYear(buddhist: number): number {
  return buddhist - ERA;
}

/** Fiscal year (B.E.) of a month (1 = January) of a Common Era year: October 2020 → 2564, September 2021 → 2564. */
export function fiscalYearOf(year: number, month: number): number {
  return buddhistYear(month >= FIRST_MONTH ? year + 1 : year);
}

/**
 * Reads a year of either era as a Buddhist Era year: 2564, 2021, "ปีงบประมาณ พ.ศ. ๒๕๖๔", "FY 2021". Null where there is
 * not exactly one four-digit year (two digits do not say which era).
 */
export function readFiscalYear(value: CellValue): number | null {
  if (typeof value === 'number' ? value < 0 : typeof value !== 'string') return null;
  const numbers = westernDigits(String(value)).match(/\d+(?:\.\d+)?/g) ?? [];
  const [digits, ...others] = numbers;
  if (digits === undefined || others.length > 0 || !/^\d{4}$/.test(digits)) return null;
  const year = Number(digits);
  if (year >= FIRST_BUDDHIST) return year <= buddhistYear(2200) ? year : null;
  return year >= EARLIEST && year <= 2200 ? buddhistYear(year) : null;
}

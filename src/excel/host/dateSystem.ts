import { formatKind, type CellValue } from '../../engine';
import type { Snapshot } from '../../tables';

/** 1 January 2000 where days are counted from 1900. */
const DAY_IN_2000 = 36526;
const LESS_IN_1904 = 1462;

/** A known day, to be read with the next sync: only previews of the API tell the date system itself. */
export function askDay(context: Excel.RequestContext): Excel.FunctionResult<number> {
  return context.workbook.functions.date(2000, 1, 1).load('value');
}

/**
 * Days that every day of the workbook has less than the add-in counts: 0, or 1,462 where the workbook counts from 1904, as
 * older Excels for Mac did. Plans and snapshots hold days that are counted from 1900.
 */
export const daysLess = (asked: Excel.FunctionResult<number>): number => DAY_IN_2000 - asked.value;

/** The same of a workbook that has been read. */
export const daysLessIn = ({ date1904 = false }: Pick<Snapshot, 'date1904'>): number =>
  date1904 ? LESS_IN_1904 : 0;

/** The same cell with its day moved, if it is shown as one. */
export function movedDay<T>(value: T, format: string | null, by: number): T | number {
  const isDay = typeof value === 'number' && isDayFormat(format);
  return isDay ? value + by : value;
}

/** The same rows with every day moved. */
export function movedDays(
  rows: readonly (readonly CellValue[])[],
  formats: readonly (readonly (string | null)[])[],
  by: number
): readonly (readonly CellValue[])[] {
  if (by === 0) return rows;
  return rows.map((line, r) =>
    line.map((value, c) => movedDay(value, formats[r]?.[c] ?? null, by))
  );
}

/** A number is shown as a day in it. */
export function isDayFormat(format: string | null): boolean {
  return format !== null && format !== 'General' && formatKind(format, 1) === 'date';
}

import { formatKind, type CellValue } from '../../engine';

/** Days that every day has less in a workbook that counts them from 1904, as older Excels for Mac did. */
export const LESS_IN_1904 = 1462;

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

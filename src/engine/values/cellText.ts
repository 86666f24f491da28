import { calendarDay } from './days/calendar';
import type { Cell } from './cell';
import { withoutNoise } from './numbers/compare';
import { formatKind } from './numbers/numberFormat';

/** Number of a cell as the user reads it: 0.8 formatted as a percentage is 80. */
export function percentValue(value: number): number {
  return withoutNoise(value * 100);
}

/** A cell's content as the user sees it, near enough to recognise: `80%`, `2026-09-30`, `TRUE`, or the text itself. */
export function cellText(cell: Cell): string {
  const { value } = cell;
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (cell.numberFormat === undefined) return String(withoutNoise(value));
  const format = formatKind(cell.numberFormat, value);
  if (format === 'percent') {
    const percent = percentValue(value);
    return Number.isFinite(percent) ? `${percent}%` : String(value);
  }
  const day = format === 'date' ? calendarDay(value) : null;
  if (day === null) return String(withoutNoise(value));
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${day.year}-${two(day.month)}-${two(day.day)}`;
}

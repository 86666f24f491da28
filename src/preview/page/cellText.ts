import { formatValue } from 'hucre';
import type { StoredValue } from '../workbook/grid';

/** What a cell shows: its value in its number format. Numbers in General show at most 10 decimals, as Excel does. */
export function cellText(value: StoredValue, numberFormat: string): string {
  if (value === null) return '';
  if (typeof value === 'object') return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  if (numberFormat === 'General') return String(Number(value.toFixed(10)));
  return formatValue(value, numberFormat);
}

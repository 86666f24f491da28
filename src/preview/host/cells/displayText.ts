import { formatValue } from 'hucre';
import type { StoredValue } from '../../workbook/model/grid';

/** What a cell shows in its number format; blank is "". */
export function displayText(value: StoredValue, numberFormat: string): string {
  if (value === null) return '';
  if (typeof value === 'object') return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (numberFormat === '@' || (typeof value === 'string' && numberFormat === 'General')) {
    return `${value}`;
  }
  return formatValue(value, numberFormat);
}

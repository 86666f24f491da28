import { displayText } from '../host/cells/displayText';
import type { StoredValue } from '../workbook/model/grid';

/** What a cell shows: its value in its number format. Numbers in General show at most 10 decimals, as Excel does. */
export function cellText(value: StoredValue, numberFormat: string): string {
  return typeof value === 'number' && numberFormat === 'General'
    ? String(Number(value.toFixed(10)))
    : displayText(value, numberFormat);
}

import { LESS_IN_1904 } from '../../workbook/model/dateSystem';
import type { StoredValue } from '../../workbook/model/grid';
import { dateIn, isDateFormat } from './dateIn';
import { sectionFor, textIn } from './formatSections';
import { generalNumber, numberIn } from './numberIn';

/** What a cell shows in its number format; blank is "". `date1904`: its days are counted from 1904. */
export function displayText(value: StoredValue, numberFormat: string, date1904 = false): string {
  if (value === null) return '';
  if (typeof value === 'object') return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return textIn(numberFormat, value);
  if (numberFormat === 'General' || numberFormat === '@') {
    return `${value < 0 ? '-' : ''}${generalNumber(value)}`;
  }
  const { code, minus } = sectionFor(numberFormat, value);
  if (isDateFormat(code)) return dateIn(code, value + (date1904 ? LESS_IN_1904 : 0));
  return `${minus ? '-' : ''}${numberIn(code, Math.abs(value))}`;
}

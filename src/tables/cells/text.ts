import { isExcelError as isErrorText, SIGNIFICANT_DIGITS, type CellValue } from '../../engine';

export { sameTextKey } from '../../engine';

/** Whether what the host hands over for one cell is a cell value. */
export function isCellValue(value: unknown): value is CellValue {
  return (
    typeof value === 'string' ||
    typeof value === 'number' ||
    typeof value === 'boolean' ||
    value === null
  );
}

/** True where the cell's value is the text of an Excel error. */
export function isExcelError(value: unknown): value is string {
  return typeof value === 'string' && value.startsWith('#') && isErrorText(value.trim());
}

const UNFINISHED = /^#(?:BUSY!|GETTING_DATA)$/i;

/** True for what a cell shows whose function has no answer yet: no value, and nobody's text. */
export function isUnfinished(value: unknown): boolean {
  return typeof value === 'string' && UNFINISHED.test(value.trim());
}

const INVISIBLE = /[\u200b-\u200d\u2060\ufeff]/g;

/** True for empty cells and for cells that hold only white space. */
export function isBlank(value: unknown): boolean {
  if (value === null || value === undefined || value === '') return true;
  return typeof value === 'string' && value.replace(INVISIBLE, '').trim() === '';
}

const PLAIN_TEXT = /^[\x21-\x7e]*$/;

/** The cell as one line of text; numbers as Excel shows them in General (15 digits), blank is `''`. */
export function textOf(value: unknown): string {
  if (typeof value === 'string') {
    return PLAIN_TEXT.test(value)
      ? value
      : value.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim().normalize('NFC');
  }
  if (typeof value === 'number') return String(Number(value.toPrecision(SIGNIFICANT_DIGITS)));
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return '';
}

import type { Area } from '../../tables';

/** Sheet size of Excel 2007 and later. */
export const MAX_ROWS = 1048576;
export const MAX_COLUMNS = 16384;

/** Column number of letters in either case, e.g. "ab" → 27. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

const CORNER = /^\$?([A-Za-z]{1,3})?\$?([1-9]\d{0,6})?$/;

/** Reads "B7", "$A$1:C3", "A:C" or "1:3" (no sheet name); null when it is not an address within the sheet. */
export function readArea(text: string): Area | null {
  const parts = text.trim().split(':');
  if (parts.length > 2) return null;
  const first = CORNER.exec(parts[0] ?? '');
  const last = parts.length === 2 ? CORNER.exec(parts[1] ?? '') : first;
  if (!first || !last) return null;
  const [, c1, r1] = first;
  const [, c2, r2] = last;
  if ((c1 === undefined) !== (c2 === undefined) || (r1 === undefined) !== (r2 === undefined)) {
    return null;
  }
  if ((c1 === undefined || r1 === undefined) && parts.length === 1) return null;
  if (c1 === undefined && r1 === undefined) return null;
  const columns = c1 && c2 ? [columnNumber(c1), columnNumber(c2)] : [0, MAX_COLUMNS - 1];
  const rows = r1 && r2 ? [Number(r1) - 1, Number(r2) - 1] : [0, MAX_ROWS - 1];
  const left = Math.min(...columns);
  const right = Math.max(...columns);
  const top = Math.min(...rows);
  const bottom = Math.max(...rows);
  if (right >= MAX_COLUMNS || bottom >= MAX_ROWS) return null;
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

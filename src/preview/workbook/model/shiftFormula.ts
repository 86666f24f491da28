import { MAX_COLUMNS, MAX_ROWS, columnNumber } from './area';
import { columnName } from '../../../tables';

const TEXT = `"(?:[^"]|"")*"|'(?:[^']|'')*'`;
const BEFORE = '(?<![\\p{L}\\p{N}_.$])';
const AFTER = '(?![\\p{L}\\p{N}_.(!])';
const COLUMNS = '(?<c1>\\$?[A-Z]{1,3}):(?<c2>\\$?[A-Z]{1,3})';
const ROWS = '(?<r1>\\$?\\d{1,7}):(?<r2>\\$?\\d{1,7})';
const CELL = '(?<column>\\$?[A-Z]{1,3})(?<row>\\$?[1-9]\\d{0,6})';
/** Texts and quoted sheet names (which stay as they are), or references: A:C, 1:3, B7. */
const PIECES = new RegExp(`${TEXT}|${BEFORE}(?:${COLUMNS}|${ROWS}|${CELL})${AFTER}`, 'giu');

type Groups = Readonly<Record<'c1' | 'c2' | 'r1' | 'r2' | 'column' | 'row', string | undefined>>;

/** Moves the relative references of a formula, as filling it down and right does. Off the sheet gives `#REF!`. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return formula.replace(PIECES, (...match) => {
    const whole = String(match[0]);
    const groups = match[match.length - 1] as Groups;
    const pieces = groups.column
      ? [shiftColumn(groups.column, columns), shiftRow(groups.row ?? '', rows)]
      : groups.c1
        ? [shiftColumn(groups.c1, columns), ':', shiftColumn(groups.c2 ?? '', columns)]
        : groups.r1
          ? [shiftRow(groups.r1, rows), ':', shiftRow(groups.r2 ?? '', rows)]
          : [whole];
    return pieces.includes(null) ? '#REF!' : pieces.join('');
  });
}

function shiftColumn(text: string, by: number): string | null {
  if (text.startsWith('$')) return text;
  const column = columnNumber(text) + by;
  return column < 0 || column >= MAX_COLUMNS ? null : columnName(column);
}

function shiftRow(text: string, by: number): string | null {
  if (text.startsWith('$')) return text;
  const row = Number(text) + by;
  return row < 1 || row > MAX_ROWS ? null : String(row);
}

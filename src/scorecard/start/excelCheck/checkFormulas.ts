import { a1 } from '../../../tables';
import type { ExcelCheckWords } from '../../words/en/excelCheck';
import { COLUMN, FIRST_CELL } from './checkColumns';

/** EXACT: as text, so that empty text is not 0, and 0.1+0.2 is 0.3 as in fifteen digits. An error is not as expected. */
function same(row: number, column: number): string {
  return `EXACT(${a1(row, COLUMN.answer)},${a1(row, column)})`;
}

/** Whether the answer is one of those expected, for the column that counts. */
export function asExpected(row: number, either: boolean): string {
  const first = same(row, COLUMN.expected);
  return `=IFERROR(${either ? `OR(${first},${same(row, COLUMN.expectedAs0)})` : first},FALSE)`;
}

/** Which of the two expected answers it is, in words: what Excel makes of a blank cell. */
export function blankIs(
  row: number,
  { blanksAre: { nothing, zero, unknown } }: ExcelCheckWords
): string {
  const is = (column: number): string => `IFERROR(${same(row, column)},FALSE)`;
  return `=IF(${is(COLUMN.expected)},"${nothing}",IF(${is(COLUMN.expectedAs0)},"${zero}","${unknown}"))`;
}

const CELL = /\[(\d)(?::(\d))?(?:\|(\d))?\]/g;

/** A formula of a question with the addresses of the cells beside its row. */
export function inCells(formula: string, row: number): string {
  return formula.replace(CELL, (_, from: string, to?: string, rows?: string) => {
    const column = (index: string): number => FIRST_CELL + Number(index) - 1;
    const first = a1(row, column(from));
    const last = a1(row + Number(rows ?? 1) - 1, column(to ?? from));
    return first === last ? first : `${first}:${last}`;
  });
}

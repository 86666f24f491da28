import { readActual, readPeriod } from '../../engine';
import type { Cell, PeriodId } from '../../engine';
import type { ProblemFacts } from '../problems/problem';
import { isBlank, isCellValue, isExcelError, textOf } from './text';
import { unitNames } from './unitNames';
import type { Term } from '../../engine';
import { termOf } from '../../engine';
import { z, type Schema } from './zod';

/** Makes the schema of a cell that stands under a heading, given in English: problems carry it. */
export type CellReader<T> = (column: string) => Schema<T, unknown>;

type Refuse = (facts: ProblemFacts) => void;

/**
 * Reads one cell. The reader says what is wrong by `refuse`, in the facts of a problem; the row parser adds the address
 * and goes on with the cell as if it were blank.
 */
export function cellReader<T>(
  read: (value: unknown, refuse: Refuse, column: string) => T
): CellReader<T> {
  return (column) =>
    z.transform((input: unknown, payload): T => {
      const refuse: Refuse = (facts) => {
        payload.issues.push({ code: 'custom', input, params: { facts } });
      };
      if (isExcelError(input)) {
        refuse({ code: 'excelError', column, text: input });
        return read(null, () => undefined, column);
      }
      return read(input, refuse, column);
    });
}

/** What another reader reads, made into something else: a default for null, mostly. */
export function mapped<T, U>(read: CellReader<T>, map: (value: T) => U): CellReader<U> {
  return (column) => z.pipe(read(column), z.transform(map));
}

/** Text of any cell as one line, null where blank. What it begins with makes no difference: it is only text. */
export const textCell = cellReader((value) => (isBlank(value) ? null : textOf(value)));

/** Text that must be there; refused where blank. */
export const requiredText = cellReader((value, refuse, column) => {
  if (isBlank(value)) refuse({ code: 'blankRequired', column });
  return textOf(value);
});

/** Names separated by `;`; one null where blank, which stands for the whole organisation. */
export const unitsCell = cellReader((value): readonly (string | null)[] => {
  if (isBlank(value)) return [null];
  return unitNames(value);
});

/** One of the column's fixed words, Thai or English; null where blank. */
export function termCell<V extends string>(terms: readonly Term<V>[]): CellReader<V | null> {
  return cellReader((value, refuse, column) => {
    if (isBlank(value)) return null;
    const term = termOf(terms, textOf(value));
    const allowed = terms.map((candidate) => candidate.value);
    if (term === null) refuse({ code: 'unknownValue', column, text: textOf(value), allowed });
    return term;
  });
}

/** A reporting period; null where blank. */
export const periodCell = cellReader((value, refuse): PeriodId | null => {
  if (isBlank(value)) return null;
  const period =
    isCellValue(value) && value !== null
      ? readPeriod(typeof value === 'string' ? textOf(value) : value)
      : null;
  if (period === null) refuse({ code: 'unknownPeriod', text: textOf(value) });
  return period;
});

/** A day as an Excel serial day, from a date cell or text of either era; refused where it is none. */
export const dayCell = cellReader((input, refuse): number => {
  const cell = engineCell.parse(input);
  const value = isBlank(cell.value) ? null : cell.value;
  const day = readActual({ ...cell, value });
  if (day.state === 'date') return Math.floor(day.serial);
  refuse({ code: 'notADay', text: textOf(value) });
  return Number.NaN;
});

/** The cell with its number format, where it comes with one. */
export function asCell(input: unknown): {
  readonly value: unknown;
  readonly numberFormat?: string;
} {
  if (typeof input !== 'object' || input === null) return { value: input };
  const value = 'value' in input ? input.value : null;
  return 'numberFormat' in input && typeof input.numberFormat === 'string'
    ? { value, numberFormat: input.numberFormat }
    : { value };
}

/** A cell kept as it is, for the engine to read, with its number format; an Excel error stays its text. */
export const engineCell = z.transform((input: unknown): Cell => {
  const { value, numberFormat } = asCell(input);
  const known = isCellValue(value) ? value : null;
  return numberFormat === undefined ? { value: known } : { value: known, numberFormat };
});

/** Any cell, kept as it is. */
export const anyCell: CellReader<Cell> = () => engineCell;

/** A cell kept as it is; null where blank, an Excel error is refused. */
export const targetCell = cellReader((input, refuse, column): Cell | null => {
  const cell = engineCell.parse(input);
  if (isExcelError(cell.value)) refuse({ code: 'excelError', column, text: textOf(cell.value) });
  return isBlank(cell.value) ? null : cell;
});

import { calendarDay, dayText, type Language } from '../../../engine';
import { isDayFormat, textOf, type CellAddress, type ColumnSpec } from '../../../tables';
import { USER_SHEETS } from '../../plan/tabs';
import { HEADER_ROW } from '../templatesContent';
import type { CarriedCell } from './carriedRows';
import { namesYear } from './yearsNamed';

/** A cell of the new workbook that names a year, and that somebody has to look at. */
export interface NamedYear {
  readonly at: CellAddress;
  readonly unit: string | null;
  readonly code: string | null;
  /** Header of its column, or the name of the setting. */
  readonly column: string;
  readonly text: string;
}

/** The same with its row and column among those of its table. */
export interface NamedCell {
  readonly row: number;
  readonly key: string;
  readonly found: NamedYear;
}

/**
 * The cells of definitions that name a year, as words or as a date.
 *
 * @param columns - of the rows
 * @param seen - those of them that are written, in order
 */
export function namedCells(
  rows: readonly (readonly (CarriedCell | null)[])[],
  columns: readonly ColumnSpec[],
  seen: readonly ColumnSpec[],
  fiscalYear: number,
  language: Language
): readonly NamedCell[] {
  return rows.flatMap((cells, row) =>
    namedIn(cells, columns, fiscalYear, language).map(({ key, ...found }) => {
      const column = seen.findIndex((spec) => spec.key === key);
      const at = { sheet: USER_SHEETS.kpi, row: HEADER_ROW + 1 + row, column };
      return { row, key, found: { at, ...found } };
    })
  );
}

function namedIn(
  row: readonly (CarriedCell | null)[],
  columns: readonly ColumnSpec[],
  fiscalYear: number,
  language: Language
): readonly (Omit<NamedYear, 'at'> & { readonly key: string })[] {
  const textIn = (key: string): string | null => {
    const text = textOf(row[columns.findIndex((spec) => spec.key === key)]?.value ?? null);
    return text === '' ? null : text;
  };
  return columns.flatMap((spec, i) => {
    const cell = row[i] ?? null;
    const text = cell === null || spec.key === 'code' ? null : yearText(cell, fiscalYear, language);
    return text === null
      ? []
      : [
          {
            ...{ key: spec.key, column: spec[language], text },
            ...{ unit: textIn('unit'), code: textIn('code') },
          },
        ];
  });
}

/** What a cell says, where it names a year. */
function yearText(
  { value, format }: CarriedCell,
  fiscalYear: number,
  language: Language
): string | null {
  if (typeof value === 'number') {
    const isDay = isDayFormat(format) && calendarDay(value) !== null;
    return isDay ? dayText(value, language) : null;
  }
  const text = textOf(value);
  return namesYear(text, fiscalYear) ? text : null;
}

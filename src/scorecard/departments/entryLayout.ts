import { charactersOf } from '../plan/letterWidths';
import { headWidth } from '../plan/headWidth';
import { COLUMNS, type ColumnKey } from '../../tables';
import type { Language } from '../../engine';
import { entryFormWordsIn } from '../words/entryFormWords';

/** Columns that a department fills in. */
export const FILLED_COLUMNS = [
  'actual',
  'numerator',
  'denominator',
  'excluded',
  'reason',
  'evidence',
  'note',
] as const;
export type FilledColumn = (typeof FILLED_COLUMNS)[number];

/** Columns of a form in their order; those of the quotient only where an indicator has one. */
const ALL = ['code', 'name', 'unitOfMeasure', 'weight', 'criteria', ...FILLED_COLUMNS] as const;

export type EntryColumn = (typeof ALL)[number];

const QUOTIENT: readonly EntryColumn[] = ['numerator', 'denominator'];

/** Characters; a code has room for itself. */
const WIDTHS: Readonly<Record<EntryColumn, number>> = {
  code: 8,
  name: 28,
  unitOfMeasure: 10,
  weight: 9,
  criteria: 46,
  actual: 14,
  numerator: 11,
  denominator: 11,
  excluded: 12,
  reason: 16,
  evidence: 18,
  note: 14,
};
const WIDEST_CODE = 16;
const SIDES = 2;

/** The columns of a form, whose indicators may have a quotient and weights. */
export function entryColumns(has: {
  readonly quotient: boolean;
  readonly weights: boolean;
  readonly units: boolean;
}): readonly EntryColumn[] {
  return ALL.filter((column) => {
    if (QUOTIENT.includes(column)) return has.quotient;
    if (column === 'weight') return has.weights;
    return column !== 'unitOfMeasure' || has.units;
  });
}

/** Characters of each column: no word of its head is parted. */
export function entryWidths(
  columns: readonly EntryColumn[],
  codes: readonly string[],
  language: Language
): readonly number[] {
  const code = Math.max(WIDTHS.code, ...codes.map((each) => charactersOf(each) + SIDES));
  return columns.map((column) =>
    column === 'code'
      ? Math.min(WIDEST_CODE, Math.ceil(code))
      : headWidth(entryTitle(column, language), WIDTHS[column])
  );
}

/** What a column is headed with: as in the workbook's own tables, where they have it. */
export function entryTitle(column: EntryColumn, language: Language): string {
  const words = entryFormWordsIn(language);
  if (column === 'criteria' || column === 'excluded') return words[column];
  const defined = (kind: 'indicators' | 'results', key: ColumnKey): string =>
    COLUMNS[kind].find((spec) => spec.key === key)?.[language] ?? column;
  return column === 'name' || column === 'unitOfMeasure' || column === 'weight'
    ? defined('indicators', column)
    : defined('results', column);
}

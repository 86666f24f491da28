import {
  commonYear,
  periodName,
  readFiscalYear,
  westernDigits,
  type Language,
  type PeriodId,
} from '../../../engine';
import { COLUMNS, settingOf, settingRows, textOf, type Tables } from '../../../tables';
import type { PlanCell } from '../../plan/plan';
import { USER_SHEETS } from '../../plan/tabs';
import { HEADER_ROW } from '../templatesContent';
import { writtenRow, type CarriedTable } from './carriedRows';
import type { NamedCell } from './namedCells';
import { namesYear } from './yearsNamed';

/** The settings with the new year and its first period; those that name a year otherwise, with their rows. */
export function settingsOf(
  table: CarriedTable | null,
  { settings }: Tables,
  { to, period, language }: { to: number; period: PeriodId | null; language: Language }
): {
  readonly rows: readonly (readonly PlanCell[])[];
  readonly named: readonly Omit<NamedCell, 'key'>[];
} {
  const rows = (table?.rows ?? []).map((row): readonly PlanCell[] => {
    const [name = '', value = ''] = writtenRow(row, COLUMNS.settings);
    const key = settingOf(textOf(name));
    // Nothing is settled in a year without results.
    if (key === 'locked') return [name, ''];
    if (key === 'fiscalYear') return [name, inEraOf(value, to)];
    return key === 'period' && period !== null
      ? [name, periodName(period, language)]
      : [name, value];
  });
  const given = rows.length > 0 ? rows : settingRows({ ...settings, fiscalYear: to }, language);
  return {
    rows: given,
    named: given.flatMap(([name, value], row) => {
      const text = textOf(value);
      if (typeof value !== 'string' || !namesYear(text, to - 1)) return [];
      const at = { sheet: USER_SHEETS.settings, row: HEADER_ROW + 1 + row, column: VALUE_COLUMN };
      return [{ row, found: { at, unit: null, code: null, column: textOf(name), text } }];
    }),
  };
}

/** A year (B.E.) in the era in which the workbook has its own. */
const inEraOf = (value: PlanCell, year: number): number => {
  const written = Number(/\d{4}/.exec(westernDigits(textOf(value)))?.[0]);
  return readFiscalYear(written) === written ? year : commonYear(year);
};

/** Column of the sheet in which the values of settings stand: behind the four of the bands, a gap and their names. */
const VALUE_COLUMN = COLUMNS.bands.length + 2;

/** The first period of the year of the same length. */
export function firstOf(period: PeriodId): PeriodId {
  if (/^\d+M$/.test(period)) return '6M';
  const first = /^[QHSM]/.exec(period)?.[0];
  return first === undefined ? period : (`${first}1` as PeriodId);
}

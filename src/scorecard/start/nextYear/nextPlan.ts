import type { Language } from '../../../engine';
import { TABLE_NAMES, type Tables } from '../../../tables';
import type { WritePlan } from '../../plan/plan';
import { fontFor, inFont } from '../../plan/sheetFont';
import { nextYearWordsIn } from '../../words/nextYearWords';
import { extraSheet } from '../samples/extraSheet';
import { cellArea, HEADER_ROW } from '../templatesContent';
import { USER_SHEETS } from '../../plan/tabs';
import { formatsOf, writtenRows, type CarriedTable } from './carriedRows';

/** KpiPlan, which is of several years, as it is. */
export function planSheets(
  table: CarriedTable | null,
  { settings }: Tables,
  language: Language
): WritePlan['sheets'] {
  if (table === null) return [];
  const { columns } = table;
  const sheet = extraSheet(
    {
      sheet: USER_SHEETS.plan,
      table: TABLE_NAMES.plan,
      lines: nextYearWordsIn(language).plan,
      headers: columns.map((spec) => spec[language]),
      rows: writtenRows(table.rows, columns),
      widths: columns.map(({ width }) => width),
      about: columns.findIndex(({ key }) => key === 'code'),
    },
    language
  );
  const formats = formatsOf(table.rows, columns).map(({ row, key, numberFormat }) => ({
    area: cellArea(
      HEADER_ROW + 1 + row,
      columns.findIndex((spec) => spec.key === key)
    ),
    ...(numberFormat === undefined ? {} : { numberFormat }),
  }));
  const styled = { ...sheet, styles: [...sheet.styles, ...formats] };
  return [inFont(styled, fontFor(settings, language))];
}

import type { Language } from '../../../engine';
import { TABLE_NAMES, type Tables } from '../../../tables';
import type { WritePlan } from '../../plan/plan';
import { inputWidths } from '../../plan/inputWidths';
import { fontFor, inFont } from '../../plan/sheetFont';
import { nextYearWordsIn } from '../../words/nextYearWords';
import { extraSheet } from '../samples/extraSheet';
import { cellArea, HEADER_ROW } from '../templatesContent';
import { USER_SHEETS } from '../../plan/tabs';
import { formatsOf, writtenRows, type CarriedTable } from './carriedRows';

/** Characters up to which a column grows for its texts. */
const WIDEST = 32;

/** KpiPlan, which is of several years, as it is. */
export function planSheets(
  table: CarriedTable | null,
  { settings }: Tables,
  language: Language
): WritePlan['sheets'] {
  if (table === null) return [];
  const { columns } = table;
  const font = fontFor(settings, language);
  const rows = writtenRows(table.rows, columns);
  const declared = columns.map((spec) => ({ head: spec[language], width: spec.width }));
  const shown = formatsOf(table.rows, columns);
  const formatted = new Set(
    shown.flatMap(({ key, numberFormat }) => (numberFormat === undefined ? [] : [key]))
  );
  const sheet = extraSheet(
    {
      sheet: USER_SHEETS.plan,
      table: TABLE_NAMES.plan,
      lines: nextYearWordsIn(language).plan,
      headers: columns.map((spec) => spec[language]),
      rows,
      // What a format shows of a number is longer than the number.
      widths: inputWidths(declared, rows, WIDEST, font).map((width, i) => {
        const { key, width: own } = columns[i] ?? { key: null, width };
        return key !== null && formatted.has(key) ? Math.max(width, own) : width;
      }),
      about: columns.findIndex(({ key }) => key === 'code'),
    },
    language
  );
  const formats = shown.map(({ row, key, numberFormat }) => ({
    area: cellArea(
      HEADER_ROW + 1 + row,
      columns.findIndex((spec) => spec.key === key)
    ),
    ...(numberFormat === undefined ? {} : { numberFormat }),
  }));
  const styled = { ...sheet, styles: [...sheet.styles, ...formats] };
  return [inFont(styled, font)];
}

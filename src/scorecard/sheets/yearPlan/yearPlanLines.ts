import { sumOf, type Language } from '../../../engine';
import { a1, type YearPlan } from '../../../tables';
import type { PlanCell, RangeStyle } from '../../plan/plan';
import type { ReportLine } from '../reportSheet';
import { GROUP_FILL } from '../../plan/look';
import { THAI_DIGITS, type ShownNumbers } from '../../plan/shownNumbers';

/** Columns before those of the years: name, projects, statements. */
export const FIRST = 3;

/** What the lines of the sheet are made with. */
export interface Make {
  readonly plan: YearPlan;
  readonly numbers: ShownNumbers;
  readonly freeze: boolean;
  readonly language: Language;
  readonly columns: number;
}

/** Sum over the years; null where no year is known. */
function acrossYears(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : sumOf(known);
}

/** A line of amounts by year, with their sum and a remark; `formulas` go in place of known amounts. */
export function moneyLine(
  head: readonly PlanCell[],
  values: readonly (number | null)[],
  remark: string,
  make: Make,
  look: {
    readonly bold?: boolean;
    readonly formulas?: (row: number, column: number) => string;
  } = {}
): ReportLine {
  const { freeze, columns, numbers } = make;
  const end = FIRST + values.length;
  const whole = values.every((value) => value === null || Number.isInteger(value));
  const money = `${numbers.thai ? THAI_DIGITS : ''}#,##0${whole ? '' : '.00'}`;
  const { formulas } = look;
  return {
    cells: [...head, ...values, acrossYears(values), remark],
    ...(freeze
      ? {}
      : {
          formulas: (row: number) => ({
            ...Object.fromEntries(
              values.flatMap((value, i) =>
                value === null || formulas === undefined
                  ? []
                  : [[FIRST + i, formulas(row, FIRST + i)] as const]
              )
            ),
            ...(acrossYears(values) === null
              ? {}
              : { [end]: `=SUM(${a1(row, FIRST)}:${a1(row, end - 1)})` }),
          }),
        }),
    styles: (row): readonly RangeStyle[] => [
      {
        area: { row, column: 1, rows: 1, columns: 2 },
        numberFormat: numbers.format(0),
        horizontal: 'Center',
      },
      {
        area: { row, column: FIRST, rows: 1, columns: end + 1 - FIRST },
        numberFormat: money,
        horizontal: 'Right',
        indent: 1,
      },
      remarkStyle(row, columns),
      ...(look.bold === true
        ? [{ area: { row, column: 0, rows: 1, columns }, font: { bold: true } }]
        : []),
    ],
  };
}

export function remarkStyle(row: number, columns: number): RangeStyle {
  return { area: { row, column: columns - 1, rows: 1, columns: 1 }, horizontal: 'Left', indent: 1 };
}

/** Title of a part of the sheet. */
export function heading(text: string, { columns }: Make): ReportLine {
  return {
    cells: [text],
    span: { column: 0, columns },
    withNext: true,
    styles: (row) => [
      { area: { row, column: 0, rows: 1, columns }, fill: GROUP_FILL, font: { bold: true } },
    ],
  };
}

import { FONT, GROUP_FILL, HEADER_FILL } from '../../plan/look';
import type { PlanCell, RangeStyle } from '../../plan/plan';
import type { ReportLine } from '../reportSheet';

/** Columns of the sheet of rules: what it is about, the rule in words, a figure. */
export const RULES_WIDTHS = [24, 64, 14];
const COLUMNS = RULES_WIDTHS.length;
const TEXT = 1;
export const FIGURE = 2;

/** A rule: what it is about and how it goes. */
export interface RuleText {
  readonly label: string;
  readonly text: string;
}

export function heading(text: string): ReportLine {
  return {
    cells: [text],
    withNext: true,
    span: { column: 0, columns: COLUMNS },
    styles: (row) => [
      {
        area: { row, column: 0, rows: 1, columns: COLUMNS },
        fill: HEADER_FILL,
        font: { name: FONT, bold: true },
      },
    ],
  };
}

/** A text across the columns of words and figures. */
export function ruleLine({ label, text }: RuleText): ReportLine {
  return {
    cells: [label, text],
    span: { column: TEXT, columns: COLUMNS - TEXT },
    styles: (row) => [labelStyle(row), top(row)],
  };
}

/** A line that ends with a figure; `marked` for the one among several that matters. */
export function figureLine(
  { label, text }: RuleText,
  figure: PlanCell,
  numberFormat: string,
  marked = false
): ReportLine {
  return {
    cells: [label, text, figure],
    styles: (row) => [
      labelStyle(row),
      top(row),
      { area: { row, column: FIGURE, rows: 1, columns: 1 }, numberFormat, horizontal: 'Center' },
      ...(marked
        ? [
            {
              area: { row, column: TEXT, rows: 1, columns: COLUMNS - TEXT },
              fill: GROUP_FILL,
              font: { name: FONT, bold: true },
            },
          ]
        : []),
    ],
  };
}

function labelStyle(row: number): RangeStyle {
  return { area: { row, column: 0, rows: 1, columns: 1 }, font: { name: FONT, bold: true } };
}

function top(row: number): RangeStyle {
  return { area: { row, column: 0, rows: 1, columns: COLUMNS }, vertical: 'Top' };
}

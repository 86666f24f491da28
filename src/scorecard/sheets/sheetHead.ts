import type { Language } from '../../engine';
import type { Settings } from '../../tables';
import { asOfLine } from '../plan/asOfLine';
import { madeOn, type Day } from '../plan/dates';
import type { Area, RangeStyle, SheetPlan } from '../plan/plan';
import type { Scorecard } from '../scoring/scorecard';
import { FONT } from '../plan/look';
import { shownNumbers } from '../plan/shownNumbers';

/** Above the header rows of every summary sheet. */
export interface SheetHead {
  /** One text a row: the workbook's title lines, the title of the sheet, what it is about, period and date. */
  readonly lines: readonly (string | null)[];
  /** Period and date, for the footer, and the period alone. */
  readonly asOf: string;
  readonly period: string;
  readonly styles: (columns: number) => readonly RangeStyle[];
  readonly heights: SheetPlan['rowHeights'];
}

/** Rows of the head: three, and the title lines of the workbook above them. */
export function headRows(settings: Settings): number {
  return titleLines(settings).length + 3;
}

function titleLines({ titleLine1, titleLine2 }: Settings): readonly string[] {
  return [titleLine1, titleLine2].filter((line) => line !== null);
}

/** Points of height of the rows of the head. */
export function headHeights(settings: Settings, subtitle: string | null): readonly number[] {
  return [...titleLines(settings).map(() => 21), 24, subtitle === null ? 6 : 19, 19];
}

/** `subtitle`: unit, or how many units; its digits are left as they are, for it may be a name. */
export function sheetHead(
  scorecard: Scorecard,
  title: string,
  subtitle: string | null,
  today: Day,
  language: Language
): SheetHead {
  const { settings } = scorecard;
  const { digits } = shownNumbers(settings);
  const period = digits(asOfLine(scorecard, language));
  const asOf = `${period} · ${digits(madeOn(today, language, settings.era))}`;
  const above = titleLines(settings).map(digits);
  const sizes = [...above.map(() => 12), 14, 11, 10];
  return {
    lines: [...above, title, subtitle, asOf],
    asOf,
    period,
    styles: (columns) =>
      sizes.map((size, row): RangeStyle => {
        const area: Area = { row, column: 0, rows: 1, columns };
        const font = { name: FONT, size, bold: row < sizes.length - 1 };
        return { area, font, horizontal: 'CenterAcrossSelection', vertical: 'Center' };
      }),
    heights: headHeights(settings, subtitle).map((points, row) => ({ row, count: 1, points })),
  };
}

import { SHOWN_DECIMALS, type Language } from '../../../engine';
import type { PlanCell, RangeStyle } from '../../plan/plan';
import type { ReportLine } from '../reportSheet';
import type { ScoredIndicator } from '../../scoring/scorecard';
import { FONT, GROUP_FILL, HEADER_FILL } from '../../plan/look';
import { pointsOfTahoma } from '../../plan/sheetFont';
import type { ShownNumbers } from '../../plan/shownNumbers';
import { sheetWordsIn } from '../../words/sheetWords';

/**
 * Columns of the executive summary: two halves of place or code, name and three figures, so that lists stand side by side.
 * Together they are as wide as the page prints letters of a table's cells at the smallest that is read.
 */
const halfWidths = (name: number): readonly number[] => [6.5, name, 7, 8.5, 7.5];
const [SMALL_LETTERS, USUAL] = [halfWidths(26.7), halfWidths(25)];
export const HALF = USUAL.length;
export const COLUMNS = 2 * HALF;
export const NAME = 1;
/** Of what has a name that may be long: its figure stands last in the left half, and in the right half what is said of it. */
export const FIGURE = HALF - 1;
/** How many a meeting reads of each list. */
export interface Lengths {
  readonly movers: number;
  readonly below: number;
  readonly gains: number;
}

export type Named = (scored: ScoredIndicator) => string;
export type Spans = NonNullable<ReportLine['spans']>;

/** How many of a list are shown: all, where the line that says how many are left would stand for only one. */
export function shownOf(count: number, most: number): number {
  return count <= most + 1 ? count : most;
}

export function executiveWidths(font: string): readonly number[] {
  const half = pointsOfTahoma(font, 1) < 1 ? SMALL_LETTERS : USUAL;
  return [...half, ...half];
}

/** From a column up to the one before another, or the last. */
export const from = (column: number, before = COLUMNS) => ({ column, columns: before - column });

export function centred(text: string, size: number): ReportLine {
  return {
    cells: [text],
    plain: true,
    span: from(0),
    styles: (row) => [
      {
        area: { row, column: 0, rows: 1, columns: COLUMNS },
        font: { name: FONT, size, bold: size > 10 },
        horizontal: 'Center',
        wrap: true,
      },
    ],
  };
}

/** @param names - columns whose heads stand over texts */
export function heading(
  cells: readonly PlanCell[],
  spans: Spans = [],
  names: readonly number[] = [NAME]
): ReportLine {
  return {
    cells,
    spans,
    styles: (row) => [
      {
        area: { row, column: 0, rows: 1, columns: COLUMNS },
        fill: HEADER_FILL,
        font: { bold: true },
        horizontal: 'Center',
      },
      ...names.map((column): RangeStyle => ({
        area: { row, column, rows: 1, columns: 1 },
        horizontal: 'Left',
      })),
    ],
  };
}

/** What it is about, and beside it what there is to say: a row for what needs no table. */
export function labelled(label: string, text: string): ReportLine {
  return {
    cells: [label, null, text],
    spans: [from(0, NAME + 1), from(NAME + 1)],
    styles: (row) => [
      {
        area: { row, column: 0, rows: 1, columns: NAME + 1 },
        fill: GROUP_FILL,
        font: { bold: true },
      },
    ],
  };
}

/** `▲ 0.25`, `▼ 0.25`, `0.00` */
export function moves(numbers: ShownNumbers): string {
  return `${numbers.format(SHOWN_DECIMALS, '', '▲ ')};${numbers.format(SHOWN_DECIMALS, '', '▼ ')};${numbers.format()}`;
}

export function figures(
  row: number,
  column: number,
  columns: number,
  numberFormat: string
): RangeStyle {
  return { area: { row, column, rows: 1, columns }, numberFormat, horizontal: 'Center' };
}

/** Codes and names one after the other, with how many are left to the sheet of scores. */
export function listLine(
  label: string,
  items: readonly string[],
  most: number,
  language: Language,
  numbers: ShownNumbers
): ReportLine {
  const words = sheetWordsIn(language).executive;
  const shown = shownOf(items.length, most);
  const left = items.length - shown;
  const rest = left > 0 ? [numbers.digits(words.moreScores(left))] : [];
  const texts = [...items.slice(0, shown), ...rest];
  return labelled(label, texts.length === 0 ? words.none : texts.join(' · '));
}

/** How many of a list are left. */
export function more(
  count: number,
  numbers: ShownNumbers,
  language: Language
): readonly ReportLine[] {
  return count > 0 ? [textLine(numbers.digits(sheetWordsIn(language).executive.more(count)))] : [];
}

export function textLine(text: string): ReportLine {
  return { cells: [null, text], span: from(NAME) };
}

export function codeStyle(row: number, column = 0): RangeStyle {
  return { area: { row, column, rows: 1, columns: 1 }, horizontal: 'Center' };
}

import { roundHalfUp, SHOWN_DECIMALS, withoutNoise, type Language } from '../../../engine';
import type { Gain } from '../../questions/mostToGain';
import type { Mover } from '../../questions/movers';
import { resultNeeded } from '../../questions/resultNeeded';
import type { Settings } from '../../../tables';
import type { PlanCell, RangeStyle } from '../../plan/plan';
import type { ReportLine } from '../reportSheet';
import { explanationOf } from '../../scoring/explanation';
import type { ScoredIndicator } from '../../scoring/scorecard';
import { FONT, GROUP_FILL, HEADER_FILL } from '../../plan/look';
import { shownNumbers, type ShownNumbers } from '../../plan/shownNumbers';
import { sheetWordsIn } from '../../words/sheetWords';

/** Columns of the executive summary: place or code, name, four figures, band; the last ones together for sentences. */
export const EXECUTIVE_WIDTHS = [8, 42, 10, 10, 13, 13, 18];
const COLUMNS = EXECUTIVE_WIDTHS.length;
export const NAME = 1;
/** What fits one page. */
const MOST_MOVERS = 3;
const MOST_BELOW = 6;
const MOST_GAINS = 4;

/** How many of a list are shown: all, where the line that says how many are left would stand for only one. */
export function shownOf(count: number, most: number): number {
  return count <= most + 1 ? count : most;
}

export function centred(text: string, size: number): ReportLine {
  return {
    cells: [text],
    plain: true,
    span: { column: 0, columns: COLUMNS },
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

/** @param last - column whose head goes to the right end; none where not given */
export function heading(cells: readonly PlanCell[], last?: number): ReportLine {
  return {
    cells,
    ...(last === undefined ? {} : { spans: [{ column: last, columns: COLUMNS - last }] }),
    styles: (row) => [
      {
        area: { row, column: 0, rows: 1, columns: COLUMNS },
        fill: HEADER_FILL,
        font: { bold: true },
      },
      { area: { row, column: 2, rows: 1, columns: COLUMNS - 2 }, horizontal: 'Center' },
    ],
  };
}

export function caption(text: string): ReportLine {
  return {
    cells: [null, text],
    styles: (row) => [
      {
        area: { row, column: 0, rows: 1, columns: COLUMNS },
        fill: GROUP_FILL,
        font: { bold: true },
        wrap: false,
      },
    ],
  };
}

/** `▲ 0.25`, `▼ 0.25`, `0.00` */
export function moves(numbers: ShownNumbers): string {
  return `${numbers.format(SHOWN_DECIMALS, '', '▲ ')};${numbers.format(SHOWN_DECIMALS, '', '▼ ')};${numbers.format()}`;
}

/** What can still add most to the totals, with what it takes. */
export function gainLines(
  gains: readonly Gain[],
  named: (scored: ScoredIndicator) => string,
  settings: Settings,
  language: Language
): readonly ReportLine[] {
  const words = sheetWordsIn(language).executive;
  const numbers = shownNumbers(settings);
  if (gains.length === 0) return [textLine(words.none)];
  return gains.slice(0, MOST_GAINS).map(({ scored, to, score, gain }): ReportLine => {
    const needed = resultNeeded(scored, to, language, settings.era, score);
    return {
      cells: [
        scored.indicator.code,
        named(scored),
        scored.score ?? words.noResult,
        gain,
        numbers.digits(needed ?? ''),
      ],
      span: { column: 4, columns: COLUMNS - 4 },
      styles: (row) => [
        codeStyle(row),
        figures(row, 2, 1, numbers.format()),
        figures(row, 3, 1, numbers.format(SHOWN_DECIMALS, '', '+')),
      ],
    };
  });
}

export function figures(
  row: number,
  column: number,
  columns: number,
  numberFormat: string
): RangeStyle {
  return { area: { row, column, rows: 1, columns }, numberFormat, horizontal: 'Center' };
}

export function moverLines(
  title: string,
  movers: readonly Mover[],
  earlier: boolean,
  numbers: ShownNumbers,
  named: (scored: ScoredIndicator) => string,
  language: Language
): readonly ReportLine[] {
  const words = sheetWordsIn(language).executive;
  const shown = movers.slice(0, MOST_MOVERS);
  return [
    heading([null, title, words.before, words.now, words.change, null, null]),
    ...(shown.length === 0 ? [textLine(earlier ? words.none : words.noEarlier)] : []),
    ...shown.map(({ scored, before }): ReportLine => ({
      cells: [
        scored.indicator.code,
        named(scored),
        before,
        scored.score,
        changeShown(before, scored.score ?? before),
      ],
      styles: (row) => [
        codeStyle(row),
        figures(row, 2, 2, numbers.format()),
        figures(row, 4, 1, moves(numbers)),
      ],
    })),
  ];
}

/** The difference of two scores as they are shown, so that a reader comes to the same. */
const changeShown = (before: number, now: number): number =>
  withoutNoise(roundHalfUp(now, SHOWN_DECIMALS) - roundHalfUp(before, SHOWN_DECIMALS));

export function listLines(
  items: readonly (readonly PlanCell[])[],
  most: number,
  language: Language,
  numbers: ShownNumbers
): readonly ReportLine[] {
  const words = sheetWordsIn(language).executive;
  if (items.length === 0) return [textLine(words.none)];
  return [
    ...items.slice(0, shownOf(items.length, most)).map((cells): ReportLine => ({
      cells,
      span: { column: NAME, columns: COLUMNS - NAME },
      styles: (row) => [codeStyle(row)],
    })),
    ...more(items.length - shownOf(items.length, most), numbers, language),
  ];
}

export function belowLines(
  below: readonly ScoredIndicator[],
  named: (scored: ScoredIndicator) => string,
  numbers: ShownNumbers,
  language: Language
): readonly ReportLine[] {
  const words = sheetWordsIn(language).executive;
  if (below.length === 0) return [textLine(words.none)];
  return [
    ...below.slice(0, shownOf(below.length, MOST_BELOW)).map((scored): ReportLine => ({
      cells: [
        scored.indicator.code,
        named(scored),
        scored.score ?? sheetWordsIn(language).status[scored.status],
        numbers.digits(explanationOf(scored, language)),
      ],
      span: { column: 3, columns: COLUMNS - 3 },
      styles: (row) => [
        codeStyle(row),
        figures(row, 2, 1, numbers.format()),
        {
          area: { row, column: 3, rows: 1, columns: 1 },
          font: { name: FONT, size: 9 },
          vertical: 'Top',
        },
      ],
    })),
    ...more(below.length - shownOf(below.length, MOST_BELOW), numbers, language),
  ];
}

function more(count: number, numbers: ShownNumbers, language: Language): readonly ReportLine[] {
  return count > 0 ? [textLine(numbers.digits(sheetWordsIn(language).executive.more(count)))] : [];
}

export function textLine(text: string): ReportLine {
  return { cells: [null, text], span: { column: NAME, columns: COLUMNS - NAME } };
}

function codeStyle(row: number): RangeStyle {
  return { area: { row, column: 0, rows: 1, columns: 1 }, horizontal: 'Center' };
}

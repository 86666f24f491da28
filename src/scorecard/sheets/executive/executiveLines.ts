import { SHOWN_DECIMALS, type Language } from '../../../engine';
import type { Mover } from '../../questions/movers';
import type { PlanCell, RangeStyle } from '../../plan/plan';
import type { ReportLine } from '../reportSheet';
import { explanationOf } from '../../scoring/explanation';
import type { ScoredIndicator } from '../../scoring/scorecard';
import { FONT, GROUP_FILL, HEADER_FILL } from '../../plan/look';
import type { ShownNumbers } from '../../plan/shownNumbers';
import type { SheetWords } from '../../words/en/sheets';
import { sheetWordsIn } from '../../words/sheetWords';

/** Columns of the executive summary: code, name, three figures, band or evidence. */
export const EXECUTIVE_WIDTHS = [9, 46, 11, 11, 11, 26];
const COLUMNS = EXECUTIVE_WIDTHS.length;
const NAME = 1;
/** What fits one page. */
const MOST_MOVERS = 3;
const MOST_BELOW = 8;

/** A row of the totals: a group or a unit. */
export interface Bar {
  readonly name: string;
  readonly weight: number;
  readonly score: number | null;
  readonly band: string;
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

export function heading(cells: readonly PlanCell[]): ReportLine {
  return {
    cells,
    styles: (row) => [
      {
        area: { row, column: 0, rows: 1, columns: COLUMNS },
        fill: HEADER_FILL,
        font: { bold: true },
      },
      { area: { row, column: 2, rows: 1, columns: 3 }, horizontal: 'Center' },
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

/** Columns that the band has for itself where no target stands before it. */
const BAND = { column: COLUMNS - 2, columns: 2 };

export function barHead(
  title: string,
  target: number | null,
  words: SheetWords['executive']
): ReportLine {
  return target === null
    ? { ...heading([null, title, words.score, words.weight, words.band]), spans: [BAND] }
    : heading([null, title, words.score, words.target, words.weight, words.band]);
}

export function barLine(
  { name, weight, score, band }: Bar,
  target: number | null,
  numbers: ShownNumbers
): ReportLine {
  const weighs = weight === 0 ? null : weight;
  return target === null
    ? {
        cells: [null, name, score, weighs, band],
        spans: [BAND],
        styles: (row) => [figures(row, 2, 2, numbers.format())],
      }
    : {
        cells: [null, name, score, target, weighs, band],
        styles: (row) => [figures(row, 2, 3, numbers.format())],
      };
}

function figures(row: number, column: number, columns: number, numberFormat: string): RangeStyle {
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
    heading([null, title, words.before, words.now, words.change, null]),
    ...(shown.length === 0 ? [textLine(earlier ? words.none : words.noEarlier)] : []),
    ...shown.map(({ scored, before, change }): ReportLine => ({
      cells: [scored.indicator.code, named(scored), before, scored.score, change],
      styles: (row) => [
        codeStyle(row),
        figures(row, 2, 2, numbers.format()),
        figures(
          row,
          4,
          1,
          `${numbers.format(SHOWN_DECIMALS, '', '▲ ')};${numbers.format(SHOWN_DECIMALS, '', '▼ ')}`
        ),
      ],
    })),
  ];
}

export function listLines(
  items: readonly (readonly PlanCell[])[],
  most: number,
  language: Language,
  numbers: ShownNumbers
): readonly ReportLine[] {
  const words = sheetWordsIn(language).executive;
  if (items.length === 0) return [textLine(words.none)];
  return [
    ...items.slice(0, most).map((cells): ReportLine => ({
      cells,
      span: { column: NAME, columns: COLUMNS - NAME },
      styles: (row) => [codeStyle(row)],
    })),
    ...more(items.length - most, numbers, language),
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
    ...below.slice(0, MOST_BELOW).map((scored): ReportLine => ({
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
    ...more(below.length - MOST_BELOW, numbers, language),
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

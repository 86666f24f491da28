import { sumOf, type Language } from '../../engine';
import { headWidth } from '../plan/headWidth';
import { charactersOf } from '../plan/letterWidths';
import { narrowed, type Lengths } from '../plan/narrowed';
import { columnsRoom, type Layout } from '../plan/pageRoom';
import type { PlanCell } from '../plan/plan';
import { SIDES } from '../plan/rowHeights';
import { blankColumns } from '../plan/seenColumns';
import { LEAST_SCALE } from '../plan/sheetFont';
import { longestDay } from '../plan/shownNumbers';
import { sheetWordsIn } from '../words/sheetWords';
import type { PlannedRow } from './planScoreCells';
import { COLUMN } from './scoreColumns';

/**
 * Characters that columns have at least: those of numbers hold the longest of them, and those of functions what stands there
 * without the add-in, `#NAME?`.
 */
const LEAST = [12, 12, 6, 24, 6, 9, 8.5, 8, 8, 8, 8, 10, 8];
/** Letters of a number that a cell shows in full: Excel keeps fifteen digits. */
const LONGEST_NUMBER = 17;
/** Codes are short; a sentence in their place is read as far as it goes. */
const WIDEST_CODE = 30;
/** The explanation stays on the screen, as does the table of totals beside it. */
const UNPRINTED = [90, 3, 20, 30, 10, 12, 10, 10, 24];

/** Columns of texts, which need not be read on one line where the page has no room for it. */
const TEXTS = [
  COLUMN.unit,
  COLUMN.group,
  COLUMN.code,
  COLUMN.indicator,
  COLUMN.period,
  COLUMN.actual,
];

/** Those of them that give up room. */
const NARROWED = TEXTS.filter((column) => column !== COLUMN.code);

/** Between a text and the next one, as the sheet has no lines between its columns; before a status there is more. */
const APART = 0.5;
const INDENT = 1;

/**
 * The columns of Scores up to Status as they are printed. Each is as wide as its texts and the whole words of its head need;
 * upright where all of them fit, and else across, where columns give up first what the fewest rows need: these have two lines.
 * Columns are hidden where no row has anything in them nor a formula that may come to, and so is which score counts where the
 * committee has given none.
 */
export function scoresLayout(rows: readonly PlannedRow[], language: Language): Layout {
  const { headers } = sheetWordsIn(language).scores;
  const blank = blankColumns(
    rows.map(({ cells }) => cells),
    COLUMN.explanation
  );
  const hidden = blank.includes(COLUMN.override) ? [...blank, COLUMN.counted] : blank;
  const lengths = lengthsOf(rows, language);
  const columns = LEAST.map((width, column) => {
    if (hidden.includes(column)) return { least: 0, needed: 0, onOneLine: 0 };
    const head = headers[column] ?? '';
    const figures = column === COLUMN.actual ? longestFigure(rows, language) : 0;
    const least = Math.max(figures, headWidth(head, width));
    const widest = column === COLUMN.code ? WIDEST_CODE : Infinity;
    const needed = Math.max(least, Math.min(widest, (lengths[column] ?? []).length - 1));
    return { least, needed, onOneLine: Math.max(needed, headWidth(head, width, 'one line')) };
  });
  const widths = columns.map(({ needed }) => needed);
  const seen = widths.filter((width) => width > 0).length;
  const upright = columnsRoom('portrait', seen, LEAST_SCALE);
  const across = columnsRoom('landscape', seen, LEAST_SCALE);
  const onOneLine = columns.map((column) => column.onOneLine);
  if (sumOf(widths) <= upright)
    return { widths: sumOf(onOneLine) <= upright ? onOneLine : widths, orientation: 'portrait' };
  if (sumOf(onOneLine) <= across) return { widths: onOneLine, orientation: 'landscape' };
  const least = columns.map((column) => column.least);
  return { widths: narrowed(widths, least, lengths, across, NARROWED), orientation: 'landscape' };
}

/**
 * Characters that the longest number or day among the actuals needs: figures are not broken, a cell too small for one rounds it,
 * and a day made to fit one could not be read.
 */
function longestFigure(rows: readonly PlannedRow[], language: Language): number {
  let longest = 0;
  for (const { actual, actualFormat } of rows) {
    if (typeof actual !== 'number') continue;
    const text =
      actualFormat === null ? '0'.repeat(`${actual}`.length) : longestDay(actualFormat, language);
    if (text !== null) longest = Math.max(longest, charactersOf(text));
  }
  return Math.min(LONGEST_NUMBER, longest + SIDES + APART);
}

/** Places of heads that stand on one line in those columns: larger letters are made to fit it, as their words might be parted. */
export function headsOnOneLine({ widths }: Layout, language: Language): readonly number[] {
  return sheetWordsIn(language).scores.headers.flatMap((head, column) => {
    const width = widths[column] ?? 0;
    return width > 0 && width >= headWidth(head, LEAST[column] ?? 0, 'one line') ? [column] : [];
  });
}

/** Widths of all columns of the sheet. */
export function scoresWidths({ widths }: Layout): readonly number[] {
  return [...widths, ...UNPRINTED];
}

/** Texts of a row that may need more than one line. */
export function textsOf({ cells, actual }: PlannedRow): readonly PlanCell[] {
  return TEXTS.map((column) => (column === COLUMN.actual ? actual : (cells[column] ?? null)));
}

/** The room of those texts. */
export function textsRoom(widths: readonly number[]): readonly number[] {
  return TEXTS.map((column) => widths[column] ?? 0);
}

function lengthsOf(rows: readonly PlannedRow[], language: Language): Lengths {
  const lengths: number[][][] = LEAST.map(() => []);
  const known = new Map<string, number>();
  const needs = (text: string): number => {
    let length = known.get(text);
    if (length === undefined)
      known.set(text, (length = Math.ceil(charactersOf(text) + SIDES + APART)));
    return length;
  };
  const add = (column: number, length: number, of: readonly number[]): void => {
    const own = lengths[column] ?? [];
    while (own.length <= length) own.push([]);
    own[length]?.push(...of);
  };
  rows.forEach((row, at) => {
    textsOf(row).forEach((cell, i) => {
      if (typeof cell === 'string') add(TEXTS[i] ?? 0, needs(cell), [at]);
    });
    const status = row.cells[COLUMN.status];
    if (typeof status === 'string') add(COLUMN.status, needs(status) + INDENT, []);
  });
  const { met, notMet, ...others } = sheetWordsIn(language).status;
  const ofTargets = rows.some(({ isOfTarget }) => isOfTarget) ? [met, notMet] : [];
  for (const status of [...Object.values(others), ...ofTargets])
    add(COLUMN.status, needs(status) + INDENT, []);
  return lengths;
}

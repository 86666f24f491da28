import type { Language } from '../../engine';
import { cellRoom, type Span } from '../plan/cellRoom';
import type { PlanCell, RangeStyle } from '../plan/plan';
import { heightFor, linesOf } from '../plan/rowHeights';
import { cellsInWholeLines } from '../plan/wholeLines';
import type { Scorecard } from '../scoring/scorecard';
import { FONT, MUTED } from '../plan/look';
import { signatureRow } from './signatures';
import type { ShownNumbers } from '../plan/shownNumbers';

/** One row of a summary sheet; `styles` are its own, made for the sheet row it comes to stand on. */
export interface ReportLine {
  readonly cells: readonly PlanCell[];
  readonly styles?: (row: number) => readonly RangeStyle[];
  /** Formulas in place of the values of some cells, for the row on which the line comes to stand; by column. */
  readonly formulas?: (row: number) => Readonly<Record<number, string>>;
  /** One text for this many cells from this column on: merged and wrapped. */
  readonly span?: Span;
  /** Several of them in one row. */
  readonly spans?: readonly Span[];
  /** Points; otherwise what the texts need. */
  readonly points?: number;
  /** A page begins with it, or it is never the last of one (`pageBreaks`). */
  readonly begins?: true;
  readonly withNext?: true;
  /** Left without lines around its cells: a gap, a caption. */
  readonly plain?: true;
}

/** Texts with their digits as the workbook asks for. */
export function inDigits(
  line: ReportLine,
  verbatim: readonly number[],
  numbers: ShownNumbers
): ReportLine {
  return numbers.thai ? { ...line, cells: digitsIn(line.cells, verbatim, numbers) } : line;
}

export function digitsIn(
  cells: readonly PlanCell[],
  verbatim: readonly number[],
  { digits }: ShownNumbers
): readonly PlanCell[] {
  return cells.map((cell, column) =>
    typeof cell === 'string' && !verbatim.includes(column) ? digits(cell) : cell
  );
}

/** A blank row. */
export const GAP: ReportLine = { cells: [], plain: true };

/** Where the workbook's signatories sign. */
export function signatureLines(
  { settings }: Scorecard,
  widths: readonly number[],
  language: Language
): readonly ReportLine[] {
  const row = signatureRow(settings, widths, language);
  if (row === null) return [];
  const { cells, places, points } = row;
  return [
    {
      cells,
      points,
      plain: true,
      spans: places,
      styles: (at) => [
        {
          area: { row: at, column: 0, rows: 1, columns: widths.length },
          wrap: true,
          horizontal: 'Center',
          vertical: 'Top',
        },
      ],
    },
  ];
}

/** Remarks below the body, across the page. */
export function noteLines(notes: readonly string[], columns: number): readonly ReportLine[] {
  return [
    GAP,
    ...notes.map((note): ReportLine => ({
      cells: [note],
      plain: true,
      span: { column: 0, columns },
      styles: (row) => [
        {
          area: { row, column: 0, rows: 1, columns },
          font: { name: FONT, size: 9, color: MUTED },
          wrap: true,
          vertical: 'Top',
        },
      ],
    })),
  ];
}

/** Height of a line: its own, or what its texts need in columns with room for so many characters (`roomIn`). */
export function pointsOf(line: ReportLine, room: readonly number[], height = heightFor): number {
  return line.points ?? height(line.cells, cellRoom(line, room));
}

/**
 * The line with its texts' lines ended between words; columns that are kept to the letter stay, and so do texts that need
 * one line where `oneLine` says so.
 */
export function inWholeLines(
  line: ReportLine,
  room: readonly number[],
  kept: readonly number[] = [],
  oneLine = false
): ReportLine {
  const own = cellRoom(line, room).map((characters, column) => {
    const cell = line.cells[column];
    const stays = typeof cell !== 'string' || (oneLine && linesOf(cell, characters) === 1);
    return stays || kept.includes(column) ? 0 : characters;
  });
  return { ...line, cells: cellsInWholeLines(line.cells, own) };
}

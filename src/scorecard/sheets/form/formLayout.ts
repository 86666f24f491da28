import type { PlanCell, RangeStyle } from '../../plan/plan';
import { linesOf } from '../../plan/rowHeights';
import { FONT, MUTED } from '../../plan/look';

/** Columns of the official form from the left; the five level columns begin at `level`. */
export const FORM = {
  sequence: 0,
  group: 1,
  indicator: 2,
  level: 3,
  actual: 8,
  score: 9,
  weight: 10,
  weighted: 11,
} as const;
export const FORM_COLUMNS = 12;

/** Widths in characters; together they fill A4 landscape at about 85 %. */
export const FORM_WIDTHS = [7, 13, 38, 13.6, 13.6, 13.6, 13.6, 13.6, 14, 12, 9, 13];

/** One row of the form; `styles` are its own, made for the sheet row it comes to stand on. */
export interface FormLine {
  readonly cells: readonly PlanCell[];
  readonly styles: (row: number) => readonly RangeStyle[];
  /** Where the text of the row may run over its blank neighbours. */
  readonly span?: Span;
  /** Merged places side by side. */
  readonly spans?: readonly Omit<Span, 'always'>[];
  /** A page begins with it, or it is never the last of one (`pageBreaks`). */
  readonly begins?: true;
  readonly withNext?: true;
  /** Height in points; otherwise what the texts need. */
  readonly points?: number;
}

/** Cells that one text has for itself. */
export interface Span {
  readonly column: number;
  readonly columns: number;
  /** Whether the cells are merged and the text wrapped in any case; otherwise only a text longer than the cells is. */
  readonly always: boolean;
}

/** Characters that a line of its text has, in columns with room for so many each. */
export function spanRoom({ column, columns }: Span, room: readonly number[]): number {
  return room.slice(column, column + columns).reduce((sum, characters) => sum + characters, 0);
}

/** Whether the text of a line that runs over its neighbours is wrapped in one merged cell. */
export function isWrapped({ cells, span }: FormLine, room: readonly number[]): boolean {
  const text = span === undefined ? null : cells[span.column];
  if (span === undefined || typeof text !== 'string') return false;
  return span.always || linesOf(text, spanRoom(span, room)) > 1;
}

/** A row of the form from the cells that are not blank. */
export function formCells(filled: Readonly<Record<number, PlanCell>>): readonly PlanCell[] {
  return Array.from({ length: FORM_COLUMNS }, (_, column) => filled[column] ?? null);
}

/** Part of one row. */
export function across(row: number, column = 0, columns = FORM_COLUMNS): RangeStyle['area'] {
  return { row, column, rows: 1, columns };
}

export const formFont = { name: FONT, size: 10 } as const;

/** Of figures that are no part of the sums: their parts stand below them. */
export const notAdded = { italic: true, color: MUTED } as const;

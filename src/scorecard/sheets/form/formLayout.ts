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
export const FORM_WIDTHS = [7, 19, 42, 11, 11, 11, 11, 11, 14, 12, 9, 13];

/** One row of the form; `styles` are its own, made for the sheet row it comes to stand on. */
export interface FormLine {
  readonly cells: readonly PlanCell[];
  readonly styles: (row: number) => readonly RangeStyle[];
  /** Where the text of the row may run over its blank neighbours. */
  readonly span?: Span;
  /** Merged places side by side. */
  readonly spans?: readonly Omit<Span, 'always'>[];
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

/** Width of the cells together, in characters. */
export function spanWidth({ column, columns }: Span): number {
  return FORM_WIDTHS.slice(column, column + columns).reduce((sum, width) => sum + width, 0);
}

/** Whether a text has to be wrapped to fit. */
export function isLong(text: string, span: Span): boolean {
  return linesOf(text, spanWidth(span)) > 1;
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

import type { PlanCell, RangeStyle } from './plan';
import { FONT } from './sheetLook';

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
  /** `page`: the text is wrapped over the whole width (merged cells); `line`: it stays on one line over its neighbours. */
  readonly span?: 'page' | 'line';
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

const LINE_POINTS = 15;
const PADDING = 5;
const TALLEST = 400;
/** Vowels and tone marks above and below a Thai consonant take no width. */
const NO_WIDTH = /[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]/g;

/**
 * Height in points that a row needs so that wrapped text is not cut: neither Excel nor LibreOffice fits the height of rows
 * that are written by a program. `widths` in characters; words break late, so a line is counted as a little shorter.
 */
export function heightFor(cells: readonly PlanCell[], widths: readonly number[]): number {
  let lines = 1;
  cells.forEach((cell, column) => {
    if (typeof cell !== 'string') return;
    const width = Math.max(1, (widths[column] ?? 1) - 1) * 0.95;
    const needed = cell
      .split('\n')
      .reduce((sum, line) => sum + Math.max(1, Math.ceil(printedLength(line) / width)), 0);
    lines = Math.max(lines, needed);
  });
  return Math.min(TALLEST, lines * LINE_POINTS + PADDING);
}

function printedLength(text: string): number {
  return text.replace(NO_WIDTH, '').length;
}

import { DEFAULT_SCALE, highestLevel, type Level } from '../../../engine';
import { spanRoom } from '../../plan/cellRoom';
import type { PlanCell, RangeStyle } from '../../plan/plan';
import { linesOf } from '../../plan/rowHeights';
import { FONT, MUTED } from '../../plan/look';

/** Columns of the form, from the left; each of `levels` has its own, from `level` on. */
export interface FormPlaces {
  readonly sequence: number;
  readonly group: number;
  readonly indicator: number;
  readonly level: number;
  readonly levels: readonly Level[];
  readonly actual: number;
  readonly score: number;
  readonly weight: number;
  readonly weighted: number;
  /** How many there are together. */
  readonly columns: number;
  /** In characters; together they fill A4 landscape. */
  readonly widths: readonly number[];
}

/** Of the official form, whose levels are five. */
const LEVEL_WIDTH = 13.1;
const USUAL_LEVELS = highestLevel(DEFAULT_SCALE);
/** Characters that more levels share. */
const LEVELS_WIDTH = 84;
const INDICATOR_WIDTH = 38.5;

/** The columns of the form for its levels: the names of indicators have the room of those that it lacks. */
export function formPlaces(levels: readonly Level[]): FormPlaces {
  const many = levels.length;
  const each = Math.min(LEVEL_WIDTH, LEVELS_WIDTH / many);
  const freed = Math.max(0, USUAL_LEVELS - many) * LEVEL_WIDTH;
  const level = 3;
  const actual = level + many;
  return {
    ...{ sequence: 0, group: 1, indicator: 2, level, levels, actual },
    ...{ score: actual + 1, weight: actual + 2, weighted: actual + 3, columns: actual + 4 },
    widths: [7, 12, INDICATOR_WIDTH + freed, ...Array<number>(many).fill(each), 12, 10, 12, 17],
  };
}

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
  /** Its texts are bold, and need more room. */
  readonly bold?: true;
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

/** Whether the text of a line that runs over its neighbours is wrapped in one merged cell. */
export function isWrapped({ cells, span }: FormLine, room: readonly number[]): boolean {
  const text = span === undefined ? null : cells[span.column];
  if (span === undefined || typeof text !== 'string') return false;
  return span.always || linesOf(text, spanRoom(span, room)) > 1;
}

/** A row of the form from the cells that are not blank. */
export function formCells(
  { columns }: FormPlaces,
  filled: Readonly<Record<number, PlanCell>>
): readonly PlanCell[] {
  return Array.from({ length: columns }, (_, column) => filled[column] ?? null);
}

/** Part of one row. */
export function across(row: number, column: number, columns: number): RangeStyle['area'] {
  return { row, column, rows: 1, columns };
}

export const formFont = { name: FONT, size: 10 } as const;

/** Of figures that are no part of the sums: their parts stand below them. */
export const notAdded = { italic: true, color: MUTED } as const;

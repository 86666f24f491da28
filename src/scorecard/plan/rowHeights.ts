import { charactersOf, WIDEST_LETTER } from './letterWidths';
import type { PlanCell, SheetPlan } from './plan';

/** From one line of a row to the next. */
export const LINE_POINTS = 14;
const PADDING = 6;
/** No planned row is higher, in points. */
export const TALLEST_ROW = 400;

/**
 * Height in points that a row needs so that wrapped text is not cut: neither Excel nor LibreOffice fits the height of rows
 * that are written by a program. `widths` in characters, 0 for a hidden column.
 */
export function heightFor(cells: readonly PlanCell[], widths: readonly number[]): number {
  return Math.min(TALLEST_ROW, neededHeight(cells, widths));
}

/** The same also beyond what a row can have, for those who choose the widths. */
export function neededHeight(cells: readonly PlanCell[], widths: readonly number[]): number {
  let lines = 1;
  cells.forEach((cell, column) => {
    const width = widths[column] ?? 1;
    if (typeof cell === 'string' && width > 0) lines = Math.max(lines, linesOf(cell, width));
  });
  return lines * LINE_POINTS + PADDING;
}

/** Points of a row whose texts have one line. */
export const ONE_LINE = LINE_POINTS + PADDING;

/** Of the characters in a line as many are left where they are bold. */
const BOLD_SHARE = 0.92;

/** The room of bold letters in columns with room for so many others. */
export function boldRoom(widths: readonly number[]): readonly number[] {
  return widths.map((width) => width * BOLD_SHARE);
}

/** Characters that a line is short of its width on average, as no word is parted. */
const LEFT_BLANK = 2.5;
/** Characters that a cell keeps free at its sides. */
export const SIDES = 0.75;

/** Width of a column whose bold letters have room for so many characters in a line. */
export const boldWidth = (characters: number): number => (characters + SIDES) / BOLD_SHARE;

/** Lines that a text takes in a column of so many characters. */
export function linesOf(text: string, characters: number): number {
  const width = Math.max(1, characters - SIDES);
  if (text.length * WIDEST_LETTER <= width && !text.includes('\n')) return 1;
  const broken = Math.max(1, width - LEFT_BLANK);
  return text
    .split('\n')
    .reduce(
      (sum, line) => sum + 1 + Math.max(0, Math.ceil((charactersOf(line) - width) / broken)),
      0
    );
}

type HeightRuns = SheetPlan['rowHeights'];

/** Each run of heights is a write of its own; a sheet that would need more has coarser ones. */
const MOST_HEIGHTS = 1500;

/** Heights of rows from `first` on, neighbours of the same height together. */
export function heightRuns(heights: readonly number[], first: number): HeightRuns {
  const runs = joined(heights.map((points, i) => ({ row: first + i, count: 1, points })));
  return atMost(MOST_HEIGHTS, runs);
}

/** Neighbours get the larger height of both until so many runs are left: nothing is cut off, only some rows are taller. */
function atMost(limit: number, runs: HeightRuns): HeightRuns {
  if (runs.length <= limit) return runs;
  const pairs = runs.flatMap((run, i) => {
    if (i % 2 === 1) return [];
    const next = runs[i + 1];
    const count = run.count + (next?.count ?? 0);
    return [{ row: run.row, count, points: Math.max(run.points, next?.points ?? 0) }];
  });
  return atMost(limit, joined(pairs));
}

/** Neighbours of the same height together. */
function joined(runs: HeightRuns): HeightRuns {
  const together: { row: number; count: number; points: number }[] = [];
  for (const { row, count, points } of runs) {
    const last = together.at(-1);
    if (last?.points === points) last.count += count;
    else together.push({ row, count, points });
  }
  return together;
}

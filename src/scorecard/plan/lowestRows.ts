import { sumOf } from '../../engine';
import type { PlanCell } from './plan';
import { LINE_POINTS } from './rowHeights';
import { roomIn, tableHeight } from './sheetFont';
import { wholeLines } from './wholeLines';

/** Characters that a column becomes wider at most, in steps of one. */
const MOST_WIDER = 24;
/** Rows that are measured, evenly chosen: of many, others are like them. */
const MOST_ROWS = 300;

/**
 * The columns of a sheet across the page, with which its rows are lowest: where names would take more lines than what stands
 * beside them, their column is wider. A word in them that a program may part counts as a line: they take no line ends of ours.
 *
 * @param widths - in characters, 0 for a hidden column
 * @param names - columns that may become wider, the first ones first
 * @param giving - the column that gives up what they take, and stays wider than they are; the lines of its texts count, too
 */
export function lowestRows(
  widths: readonly number[],
  rows: readonly (readonly PlanCell[])[],
  { names, giving, font }: { names: readonly number[]; giving: number; font: string }
): readonly number[] {
  const room = roomIn(font, { widths, orientation: 'landscape' });
  const share = (room[giving] ?? 0) / (widths[giving] ?? 1);
  const measured = rows.filter((_, i) => i % Math.ceil(rows.length / MOST_ROWS) === 0);
  const known = new Map<string, number>();
  const pointsOf = (text: string, width: number, column: number): number => {
    const key = `${column} ${width} ${text}`;
    let points = known.get(key);
    if (points === undefined) {
      const characters = width * share;
      const isParted = column !== giving && wholeLines(text, characters) !== text;
      points = tableHeight(font, [text], [characters]) + (isParted ? LINE_POINTS : 0);
      known.set(key, points);
    }
    return points;
  };
  const columns = [...names, giving];
  const height = (tried: readonly number[]): number =>
    sumOf(
      measured.map((cells) =>
        Math.max(
          0,
          ...columns.map((column) => {
            const cell = cells[column];
            return typeof cell === 'string' ? pointsOf(cell, tried[column] ?? 0, column) : 0;
          })
        )
      )
    );
  return names.reduce((best, column) => {
    if (best[column] === 0) return best;
    const tried = Array.from({ length: MOST_WIDER + 1 }, (_, wider) =>
      best.map((width, i) => width + (i === column ? wider : i === giving ? -wider : 0))
    )
      .filter((each, wider) => wider === 0 || (each[giving] ?? 0) > (each[column] ?? 0))
      .map((each) => ({ widths: each, height: height(each) }));
    return tried.reduce((a, b) => (b.height < a.height ? b : a)).widths;
  }, widths);
}

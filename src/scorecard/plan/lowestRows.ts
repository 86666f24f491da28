import { sumOf } from '../../engine';
import { givenUpBy } from './givenUpBy';
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
 * beside them, their column is wider. A name of which a program may part a word counts as a line more, as people look names up
 * and they take no line ends of ours.
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
  const known = new Map<string, { readonly points: number; readonly parted: number }>();
  const needOf = (text: string, width: number): { points: number; parted: number } => {
    const key = `${width} ${text}`;
    let need = known.get(key);
    if (need === undefined) {
      const characters = width * share;
      const parted = wholeLines(text, characters) === text ? 0 : LINE_POINTS;
      known.set(key, (need = { points: tableHeight(font, [text], [characters]), parted }));
    }
    return need;
  };
  const costOf = (cells: readonly PlanCell[], tried: readonly number[]): number => {
    let [points, parted] = [0, 0];
    for (const column of [...names, giving]) {
      const cell = cells[column];
      if (typeof cell !== 'string') continue;
      const need = needOf(cell, tried[column] ?? 0);
      points = Math.max(points, need.points);
      if (column !== giving) parted += need.parted;
    }
    return points + parted;
  };
  const cost = (tried: readonly number[]): number =>
    sumOf(measured.map((cells) => costOf(cells, tried)));
  const isWidest = (tried: readonly number[]): boolean =>
    names.every((column) => (tried[giving] ?? 0) > (tried[column] ?? 0));
  return names.reduce((best, column) => {
    if (best[column] === 0) return best;
    const tried = Array.from({ length: MOST_WIDER + 1 }, (_, wider) =>
      givenUpBy(
        giving,
        best,
        best.map((width, i) => (i === column ? width + wider : width))
      )
    )
      .filter((each, wider) => wider === 0 || isWidest(each))
      .map((each) => ({ widths: each, cost: cost(each) }));
    return tried.reduce((a, b) => (b.cost < a.cost ? b : a)).widths;
  }, widths);
}

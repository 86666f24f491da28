import { charactersOf } from '../plan/letterWidths';
import type { PlanCell } from '../plan/plan';
import { blankColumns } from '../plan/seenColumns';
import { COLUMN } from './scoreColumns';

/**
 * Characters. The table is printed up to Status, fitted to the width of A4 so that it can still be read; the explanation
 * stays on the screen.
 */
const WIDTHS = [14, 24, 8, 40, 11, 17, 7, 9, 11, 10, 10, 16, 17, 90, 3, 20, 30, 10, 12, 10, 10, 24];

/** Characters up to which columns of names grow: rows are one line high, and a name ends where the next cell begins. */
const WIDEST: ReadonlyMap<number, number> = new Map([
  [COLUMN.unit, 32],
  [COLUMN.group, 36],
  [COLUMN.indicator, 56],
]);
/** Beside a text: the sides of its cell. */
const SIDES = 1;

/**
 * Widths of the columns of Scores, in characters. Names have the room that they need; columns are hidden where no row has
 * anything in them nor a formula that may come to, and so is which score counts where the committee has given none.
 */
export function scoresWidths(cells: readonly (readonly PlanCell[])[]): readonly number[] {
  const blank = blankColumns(cells, COLUMN.explanation);
  const hidden = blank.includes(COLUMN.override) ? [...blank, COLUMN.counted] : blank;
  return WIDTHS.map((width, i) => {
    if (hidden.includes(i)) return 0;
    const widest = WIDEST.get(i);
    return widest === undefined ? width : Math.max(width, Math.min(widest, longest(cells, i)));
  });
}

/** Characters of the longest text of a column; names are repeated by many rows. */
function longest(cells: readonly (readonly PlanCell[])[], column: number): number {
  const texts = new Set(cells.map((row) => row[column]));
  let most = 0;
  for (const text of texts) {
    if (typeof text === 'string') most = Math.max(most, charactersOf(text));
  }
  return Math.ceil(most + SIDES);
}

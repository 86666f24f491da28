import { givenUpBy } from '../plan/givenUpBy';
import { headWidth } from '../plan/headWidth';
import { charactersOf } from '../plan/letterWidths';
import { lowestRows } from '../plan/lowestRows';
import type { PlanCell } from '../plan/plan';
import { SIDES } from '../plan/rowHeights';
import { blankColumns, widthsWithout } from '../plan/seenColumns';
import { roomIn } from '../plan/sheetFont';
import { UNSURE } from '../plan/wholeLines';
import type { COLUMN } from '../scoresSheet/scoreColumns';

/** The last is the widest, also where others take of it: it has the room of columns that are not seen. */
const WIDTHS = [16, 20, 8, 33, 12, 16, 7, 9, 9, 12, 11, 14, 55];
/** The columns, whose heads are those of the scores: the score that counts, what it makes, who gave another. */
export const SNAPSHOT_COLUMNS: readonly (keyof typeof COLUMN)[] = [
  ...(['unit', 'group', 'code', 'indicator', 'period', 'actual', 'level'] as const),
  ...(['counted', 'weight', 'weighted', 'override', 'status', 'explanation'] as const),
];
const EXPLANATION = SNAPSHOT_COLUMNS.indexOf('explanation');
const STATUS = SNAPSHOT_COLUMNS.indexOf('status');
const NAMES = (['group', 'unit', 'indicator'] as const).map((column) =>
  SNAPSHOT_COLUMNS.indexOf(column)
);

/**
 * The columns, those of short texts as wide as the words of their heads, that of statuses as wide as these, and those of names
 * as wide as makes the rows lowest; what that takes the explanations give up, which have the room of columns that are not seen.
 */
export function snapshotWidths(
  heads: readonly string[],
  rows: readonly (readonly PlanCell[])[],
  font: string
): readonly number[] {
  // The page makes the sheet smaller, and its letters larger.
  const [first = 1] = roomIn(font, { widths: WIDTHS, orientation: 'landscape' });
  const larger = (WIDTHS[0] ?? 1) / first;
  const statuses = [...new Set(rows.map((cells) => cells[STATUS]))].map((cell) =>
    typeof cell === 'string' ? charactersOf(cell) : 0
  );
  const status = Math.ceil(Math.max(0, ...statuses) / (1 - UNSURE) + SIDES);
  const wide = WIDTHS.map((width, column) => {
    const least = Math.max(width / larger, column === STATUS ? status : 0);
    return headWidth(heads[column] ?? '', least) * larger;
  });
  const seen = widthsWithout(
    givenUpBy(EXPLANATION, WIDTHS, wide),
    blankColumns(rows, WIDTHS.length)
  );
  return lowestRows(seen, rows, { names: NAMES, giving: EXPLANATION, font });
}

import { givenUpBy } from '../plan/givenUpBy';
import { headWidth } from '../plan/headWidth';
import { lowestRows } from '../plan/lowestRows';
import type { PlanCell } from '../plan/plan';
import { blankColumns, widthsWithout } from '../plan/seenColumns';
import { roomIn } from '../plan/sheetFont';
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
 * The columns, those of short texts as wide as the words of their heads, that of statuses as wide as theirs, and those of names
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
  const seen = widthsWithout(WIDTHS, blankColumns(rows, WIDTHS.length));
  const statuses = [...new Set(rows.map((cells) => cells[STATUS]))];
  const wide = seen.map((width, column) =>
    [heads[column], ...(column === STATUS ? statuses : [])].reduce<number>(
      (least, text) =>
        width > 0 && typeof text === 'string' ? headWidth(text, least / larger) * larger : least,
      width
    )
  );
  const widths = givenUpBy(EXPLANATION, seen, wide);
  return lowestRows(widths, rows, { names: NAMES, giving: EXPLANATION, font });
}

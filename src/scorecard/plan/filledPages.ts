import { sumOf } from '../../engine';
import { SLACK, type Pages } from './pageBreaks';

/** A row of a page: its height, and the one at which its texts are read to their end in any font; points as they are printed. */
interface FilledRow {
  readonly points: number;
  readonly most: number;
}

/**
 * Of each row the share of the way from its height to the one that it would have in any font, so that no page takes more:
 * rows get what their page has left, and no page comes after.
 *
 * @param breaks - rows that begin a page, ascending
 */
export function filledPages(
  rows: readonly FilledRow[],
  breaks: readonly number[],
  { page, above, repeated }: Pages
): readonly number[] {
  return [0, ...breaks].flatMap((first, i, starts) => {
    const own = rows.slice(first, starts[i + 1]);
    const left = page - SLACK - (i === 0 ? above : repeated) - sumOf(own.map((row) => row.points));
    const wanted = sumOf(own.map(({ points, most }) => most - points));
    const share = wanted <= 0 ? 0 : Math.max(0, Math.min(1, left / wanted));
    return own.map(() => share);
  });
}

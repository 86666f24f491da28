import { sumOf } from '../../engine';

/** A row of a sheet, as pages see it. */
export interface PageRow {
  /** Its height as it is written. */
  readonly points: number;
  /** A page begins with it. */
  readonly begins?: true;
  /** It is never the last of a page: what it heads comes next. */
  readonly withNext?: true;
}

/** What pages take of rows, in points. */
export interface Pages {
  readonly page: number;
  /** Taken by what stands above the rows, and by what is repeated above those of the other pages. */
  readonly above: number;
  readonly repeated: number;
}

/** Programs and printers have the end of a page a little apart; none ends one earlier than planned. */
export const SLACK = 18;
/** Excel takes 1,023 on a sheet; what comes after flows. */
const MOST = 1000;

/** Rows that begin a page, by their place among the rows: every page is planned, and so no head is left behind. */
export function pageBreaks(rows: readonly PageRow[], pages: Pages): readonly number[] {
  const { page, above, repeated } = pages;
  const breaks: number[] = [];
  let used = above;
  for (let first = 0; first < rows.length;) {
    const end = blockEnd(rows, first);
    const points = rows.slice(first, end).reduce((sum, row) => sum + row.points, 0);
    const isFull = used > repeated && used + points > page - SLACK;
    if (first > 0 && (isFull || rows[first]?.begins === true)) {
      breaks.push(first);
      used = repeated;
    }
    used += points;
    first = end;
  }
  return breaks.slice(0, MOST);
}

type Kept = Pick<PageRow, 'withNext'>;

/** The rows on one page. */
export function together<Row extends Kept>(rows: readonly Row[]): readonly Row[] {
  return rows.map((row, i) => (i + 1 < rows.length ? { ...row, withNext: true } : row));
}

/** The rows, and what closes them on one page, the last of them with it: nobody reads a total on a page of its own. */
export function closedBy<Row extends Kept>(
  rows: readonly Row[],
  closing: readonly Row[]
): readonly Row[] {
  return [...rows.slice(0, -1), ...together([...rows.slice(-1), ...closing])];
}

/** The row after those that stay together from `first` on. */
function blockEnd(rows: readonly PageRow[], first: number): number {
  let last = first;
  while (
    rows[last]?.withNext === true &&
    last + 1 < rows.length &&
    rows[last + 1]?.begins !== true
  ) {
    last += 1;
  }
  return last + 1;
}

/**
 * The rows, of which those from `at` on stand on the page of those that stay together before them: up to the first of `ends`
 * that a page has room for, else as many as stay together anyway.
 */
export function joinedAt<Row extends PageRow>(
  rows: readonly Row[],
  at: number,
  ends: readonly number[],
  { page, repeated }: Pages
): readonly Row[] {
  let first = at - 1;
  while (rows[first - 1]?.withNext === true) first -= 1;
  const pointsTo = (last: number): number =>
    sumOf(rows.slice(first, last).map(({ points }) => points));
  const room = page - SLACK - repeated;
  const joined = [...ends, blockEnd(rows, at)].find((last) => pointsTo(last) <= room) ?? at;
  return rows.map((row, i) => (i >= at - 1 && i < joined - 1 ? { ...row, withNext: true } : row));
}

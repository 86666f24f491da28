import { inEachLanguage, type Bilingual, type Language } from '../../../engine';
import { columnName } from '../../cells/address';
import type { CellAddress } from '../../snapshot';
import { ENGLISH_COLUMNS, ENGLISH_ROWS } from './leftOutEnglish';
import { THAI_COLUMNS, THAI_ROWS } from './leftOutThai';

/** Why a row gives no indicator of its own. */
export type RowReason = keyof typeof ENGLISH_ROWS;
/** Why nothing of a column is taken over; a column with more to say of it has a doubt instead. */
export type ColumnReason = keyof typeof ENGLISH_COLUMNS;

/** Rows or columns that are left out for one reason; 0-based within the grid, in their order. */
export type LeftOut =
  | { readonly what: 'rows'; readonly reason: RowReason; readonly at: readonly number[] }
  | { readonly what: 'columns'; readonly reason: ColumnReason; readonly at: readonly number[] };

const REASONS = {
  th: { rows: THAI_ROWS, columns: THAI_COLUMNS },
  en: { rows: ENGLISH_ROWS, columns: ENGLISH_COLUMNS },
} as const;

const WORDS = {
  th: { rows: ['แถว', 'แถว'], columns: ['คอลัมน์', 'คอลัมน์'] },
  en: { rows: ['Row', 'Rows'], columns: ['Column', 'Columns'] },
} as const satisfies Readonly<Record<Language, object>>;

/** Gathers what is left out by its reason, in the order in which the reasons come first. */
export function leftOutOf(
  rows: ReadonlyMap<number, RowReason>,
  columns: ReadonlyMap<number, ColumnReason>
): readonly LeftOut[] {
  return [
    ...byReason(columns).map(([reason, at]): LeftOut => ({ what: 'columns', reason, at })),
    ...byReason(rows).map(([reason, at]): LeftOut => ({ what: 'rows', reason, at })),
  ];
}

function byReason<Reason>(
  places: ReadonlyMap<number, Reason>
): readonly (readonly [Reason, readonly number[]])[] {
  const found = new Map<Reason, number[]>();
  for (const [place, reason] of [...places].sort(([a], [b]) => a - b)) {
    const known = found.get(reason);
    if (known) known.push(place);
    else found.set(reason, [place]);
  }
  return [...found];
}

/** As one line, with the rows and columns of the sheet: `Rows 3–5, 9: above the header`. */
export function describeLeftOut(
  left: LeftOut,
  grid: Pick<CellAddress, 'row' | 'column'>
): Bilingual {
  const { what, at } = left;
  const name = (place: number): string =>
    what === 'rows' ? String(grid.row + place + 1) : columnName(grid.column + place);
  const places = runsOf(at).map(([first, last]) =>
    first === last ? name(first) : `${name(first)}–${name(last)}`
  );
  return inEachLanguage((language) => {
    const [one, several] = WORDS[language][what];
    return `${at.length === 1 ? one : several} ${places.join(', ')}: ${reasonIn(left, language)}`;
  });
}

function reasonIn(left: LeftOut, language: Language): string {
  const { rows, columns } = REASONS[language];
  return left.what === 'rows' ? rows[left.reason] : columns[left.reason];
}

/** First and last of neighbours that follow each other. */
function runsOf(places: readonly number[]): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const place of places) {
    const run = runs.at(-1);
    if (run !== undefined && run[1] === place - 1) run[1] = place;
    else runs.push([place, place]);
  }
  return runs;
}

import { sumOf } from '../../../engine';
import { charactersOf } from '../../plan/letterWidths';
import { columnsRoom } from '../../plan/pageRoom';
import { boldWidth } from '../../plan/rowHeights';
import { LEAST_SCALE } from '../../plan/sheetFont';
import { thaiWords } from '../../plan/thaiWords';
import type { HeatMap } from './heatMap';

/** Widths of the two columns on the left, of a rank or code and of a name. */
const SIDE = [8, 34] as const;
/** Characters of a cell: as many as the page has for each of few units, and as the words of its heads need. */
const CELL_WIDTH = { least: 9, enough: 13, most: 16 };

/** Characters that cells have for each of so many. */
function roomOf(cells: number): number {
  return (columnsRoom('landscape', SIDE.length + cells, LEAST_SCALE) - sumOf(SIDE)) / cells;
}

/** The cells that the page takes beside each other with the words of heads and bands whole, and how wide each is. */
export function cellsOf(maps: readonly HeatMap[]): {
  readonly most: number;
  readonly least: number;
} {
  const { least: lowest, enough } = CELL_WIDTH;
  const words = maps.flatMap(({ columns, rows, wide }) => [
    ...columns.flatMap(thaiWords),
    ...rows.flatMap(({ cells }) =>
      cells.flatMap(({ text, band }, i) =>
        // A figure that stands alone has room in every cell.
        band !== null && i !== wide && typeof text === 'string' && text.length > lowest
          ? thaiWords(text)
          : []
      )
    ),
  ]);
  const longest = words.reduce((most, word) => Math.max(most, charactersOf(word)), 0);
  const least = Math.min(enough, Math.max(lowest, boldWidth(longest)));
  let most = 1;
  while (roomOf(most + 1) >= least) most++;
  return { most, least };
}

/** Widths of the columns of a sheet with so many cells beside its two columns on the left. */
export function heatWidths(cells: number, least: number): readonly number[] {
  const cell = Math.min(CELL_WIDTH.most, Math.max(least, Math.floor(roomOf(cells))));
  return [...SIDE, ...Array<number>(cells).fill(cell)];
}

import { sumOf } from '../../engine';
import { INPUT_LOOK } from '../plan/look';
import { columnsOnFirstPage, type Layout } from '../plan/pageRoom';
import type { SheetPlan } from '../plan/plan';
import { boldRoom, linesOf } from '../plan/rowHeights';
import { INPUT, readableHeight, roomIn } from '../plan/sheetFont';

/** Points: the title, and a line of guidance. */
const TITLE_HEIGHT = 24;
const LINE_HEIGHT = 20;
const TITLE = 14;

/** Title and guidance above a table that people fill in. */
interface InputHead {
  readonly title: string;
  readonly hint: string;
  readonly layout: Layout;
  readonly font: string;
  /** Column that stands on every page; null where there is one page beside another. */
  readonly repeated: number | null;
}

/**
 * The two rows as part of a sheet's plan. They begin right of a column that every page repeats: a text that ran over it from
 * the left would stand there, too, as a piece of it.
 */
export function inputHead({
  title,
  hint,
  layout,
  font,
  repeated,
}: InputHead): Pick<SheetPlan, 'blocks' | 'styles' | 'merges' | 'rowHeights'> {
  const column = repeated === null ? 0 : repeated + 1;
  const columns = Math.max(1, columnsOnFirstPage(layout) - column);
  const room = sumOf(roomIn(font, layout, INPUT).slice(column, column + columns));
  const points = readableHeight(font, [hint], [room]);
  const isLong = points > LINE_HEIGHT;
  // A title that ran on to the next page would stand there alone, as the end of it.
  const titleLines = linesOf(title, (boldRoom([room])[0] ?? room) * (INPUT / TITLE));
  const cell = (row: number) => ({ row, column, rows: 1, columns: 1 });
  return {
    blocks: [{ row: 0, column, cells: [[title], [hint]] }],
    styles: [
      {
        area: cell(0),
        font: { bold: true, size: TITLE, color: INPUT_LOOK.ink },
        ...(titleLines > 1 ? { vertical: 'Top' as const, wrap: true } : {}),
      },
      {
        area: cell(1),
        font: { italic: true, color: INPUT_LOOK.guidance },
        ...(isLong ? { vertical: 'Top' as const, wrap: true } : {}),
      },
    ],
    merges: [titleLines > 1, isLong].flatMap((wraps, row) =>
      wraps && columns > 1 ? [{ ...cell(row), columns }] : []
    ),
    rowHeights: [
      { row: 0, count: 1, points: titleLines * TITLE_HEIGHT },
      { row: 1, count: 1, points: Math.max(LINE_HEIGHT, points) },
    ],
  };
}

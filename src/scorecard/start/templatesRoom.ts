import type { SheetPlan } from '../plan/plan';
import { inputWidths } from '../plan/inputWidths';
import { heightFor, heightRuns } from '../plan/rowHeights';
import { HEADER_ROW, headersOf, specsOf, type Placed, type UserContent } from './templatesContent';

/** Of the headers at least. */
const HEAD_HEIGHT = 32;

/** Of the heads of the tables side by side. */
export function headHeight(
  content: UserContent,
  placed: readonly Placed[],
  room: readonly number[]
): number {
  const heights = placed.map((table) =>
    heightFor(headersOf(table, content), room.slice(table.column))
  );
  return Math.max(HEAD_HEIGHT, ...heights);
}

/** Heights of rows that have something in them; blank ones stay free to grow as people type. */
export function bodyHeights(
  content: UserContent,
  placed: readonly Placed[],
  room: readonly number[]
): SheetPlan['rowHeights'] {
  const longest = Math.max(...placed.map(({ kind }) => content.rows[kind].length));
  const heights = Array.from({ length: longest }, (_, i) =>
    Math.max(
      ...placed.map(({ kind, column }) => {
        const cells = content.rows[kind][i] ?? [];
        const isBlank = cells.every((cell) => cell === '' || cell === null);
        return isBlank ? 0 : heightFor(cells, room.slice(column));
      })
    )
  );
  return heightRuns(heights, HEADER_ROW + 1).filter(({ points }) => points > 0);
}

/** Characters of a column between two tables. */
const BETWEEN = 3;

/** Widths of all columns of a sheet, in characters. */
export function widthsOf(content: UserContent, placed: readonly Placed[]): readonly number[] {
  const { rows } = content;
  const widths: number[] = [];
  for (const table of placed) {
    const { kind, column } = table;
    while (widths.length < column) widths.push(BETWEEN);
    const heads = headersOf(table, content);
    const declared = specsOf(table, content).map(({ width }, i) => ({
      head: heads[i] ?? '',
      width,
    }));
    const isForm = kind === 'indicators' || kind === 'results';
    widths.push(
      ...(isForm ? inputWidths(declared, rows[kind]) : declared.map(({ width }) => width))
    );
  }
  return widths;
}

import { lineText, rawText } from '../formGrid';
import type { Walk } from '../formDraft';
import type { FormRole } from '../formModel';

/** Columns by role; the first of a role is the one that counts. */
export function columnOf(walk: Walk, role: FormRole): number {
  return walk.columns.findIndex((column) => column.role === role);
}

/** Text of a row in the first column of a role; `carried`: also where the cell is merged with one above. */
export function textAt(walk: Walk, row: number, role: FormRole, carried = true): string {
  const column = columnOf(walk, role);
  const cells = carried ? walk.merged : walk.grid.cells;
  return column < 0 ? '' : rawText(cells[row]?.[column]);
}

/** Texts of a row in all columns of a role. */
export const textsAt = (walk: Walk, row: number, role: FormRole): string =>
  walk.columns
    .flatMap((column, c) => (column.role === role ? [rawText(walk.merged[row]?.[c])] : []))
    .filter((text) => text !== '')
    .join('; ');

export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
export const orNull = (text: string): string | null => (text === '' ? null : oneLine(text));

/** A text of a row, and where it stands. */
export interface LineText {
  readonly text: string;
  readonly column: number;
}

/** Texts of a row and where they stand; a merged cell is one. */
export function lineTexts(walk: Walk, row: number): readonly LineText[] {
  const line = walk.grid.cells[row] ?? [];
  return line.flatMap((cell, column) => {
    const text = lineText(cell);
    return text === '' ? [] : [{ text, column }];
  });
}

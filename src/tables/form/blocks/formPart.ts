import type { Scale } from '../../../engine';
import { sharedArea, type Area } from '../../cells/area';
import { isBlank } from '../../cells/text';
import { readForm } from '../form';
import type { FormGrid, HeaderAbove } from '../formGrid';

/** A part of a form, which keeps its place on the sheet; `area` is 0-based within the grid. */
export function partOf(
  grid: FormGrid,
  area: Area,
  headerAbove: HeaderAbove | null = null
): FormGrid {
  const { headerAbove: own = null, ...rest } = grid;
  const header = headerAbove ?? (area.column === 0 ? own : null);
  return {
    ...rest,
    row: grid.row + area.row,
    column: grid.column + area.column,
    cells: grid.cells
      .slice(area.row, area.row + area.rows)
      .map((line) => line.slice(area.column, area.column + area.columns)),
    ...(grid.formulas && {
      formulas: grid.formulas
        .slice(area.row, area.row + area.rows)
        .map((line) => line.slice(area.column, area.column + area.columns)),
    }),
    merges:
      grid.merges?.flatMap((merge) => {
        const shared = sharedArea(merge, area);
        if (shared === null) return [];
        return [{ ...shared, row: shared.row - area.row, column: shared.column - area.column }];
      }) ?? null,
    ...(header === null ? {} : { headerAbove: header }),
  };
}

/** The last header of the rows above a form, with the meaning of its columns there; null where there is none. */
export function lastHeader(above: FormGrid, scale: Scale): HeaderAbove | null {
  const row = readForm(above, {}, scale).layout.headerRows.at(-1);
  if (row === undefined) return null;
  const rows = above.cells.length - row;
  const columns = widthOf(above);
  const { layout } = readForm(partOf(above, { row, column: 0, rows, columns }), {}, scale);
  return { row: above.row + row, columns: layout.columns };
}

/** Columns of the widest row. */
export const widthOf = ({ cells }: FormGrid): number =>
  cells.reduce((most, line) => Math.max(most, line.length), 0);

/** Columns side by side that hold something, between columns that are wholly blank. */
export function stripsOf(grid: FormGrid): readonly Area[] {
  const width = widthOf(grid);
  const filled = Array.from({ length: width }, () => false);
  for (const line of grid.cells) {
    line.forEach(({ value }, column) => {
      if (!isBlank(value)) filled[column] = true;
    });
  }
  const starts = filled.flatMap((is, column) => (is && !filled[column - 1] ? [column] : []));
  return starts.map((column) => {
    const end = filled.indexOf(false, column);
    const columns = (end < 0 ? width : end) - column;
    return { row: 0, column, rows: grid.cells.length, columns };
  });
}

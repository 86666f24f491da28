import type { Area } from '../../workbook/model/area';
import { moveReferences } from '../../workbook/model/moveReferences';
import type { Sheet } from '../../workbook/model/sheet';
import type { Table } from '../../workbook/model/table';
import { notImplemented } from '../hostError';
import { swapRows } from './cellShift';

/**
 * Moves the totals row of a table that is resized: the new range is that of headers and data, and the totals come below it.
 * Rows that it passes make way by one row, in the table's columns. So `ListObject.Resize` has been measured where a table is
 * made shorter; over cells that hold something nobody has measured it.
 */
export function moveTotals(sheet: Sheet, table: Table, to: Area): void {
  const { row: top, column, rows, columns } = table.area;
  if (to.column !== column || to.columns !== columns) {
    throw notImplemented('Table.resize of a table with a totals row to other columns');
  }
  const from = top + rows - 1;
  const target = to.row + to.rows;
  const [first, last] = [Math.min(from, target), Math.max(from, target)];
  const passed = { row: from + 1, column, rows: target - from, columns };
  if (
    target > from &&
    sheet
      .values(passed)
      .flat()
      .some((value) => value !== null)
  ) {
    throw notImplemented('Table.resize of a table with a totals row over other cells');
  }
  const step = target > from ? 1 : -1;
  for (let row = from; row !== target; row += step) {
    swapRows(sheet, table.area, row, row + step);
  }
  moveReferences(sheet.workbook, sheet, (each) => {
    const within = each.column >= column && each.column + each.columns <= column + columns;
    if (!within || each.row < first || each.row + each.rows - 1 > last) return each;
    if (each.row === from) return each.rows === 1 ? { ...each, row: target } : each;
    return each.row + each.rows - 1 === from ? each : { ...each, row: each.row - step };
  });
}

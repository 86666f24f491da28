import type { Area } from '../../workbook/model/area';
import { moveReferences } from '../../workbook/model/moveReferences';
import type { Sheet } from '../../workbook/model/sheet';
import type { Table } from '../../workbook/model/table';
import { notImplemented } from '../hostError';
import type { Session } from '../session';
import type { TableSubject } from '../subjects';
import { displayText } from '../text/displayText';
import { swapRows } from './cellShift';
import { mayWrite } from './protection';

/**
 * Shows the totals row of a table or removes it, with what it holds. A row that is shown for the first time has a label and
 * a total of its last column, as in Excel; over cells that hold something nobody has measured it.
 */
export function switchTotals({ sheet, table }: TableSubject, session: Session): void {
  const { area, showTotals } = table;
  const { row: top, column, rows, columns } = area;
  const row = { ...area, row: showTotals ? top + rows - 1 : top + rows, rows: 1 };
  mayWrite(sheet, row);
  if (showTotals) sheet.clear(row, 'contents');
  else {
    if (!isBlank(sheet, row)) throw notImplemented('Table.showTotals over other cells');
    const last = displayText(sheet.value(top, column + columns - 1), 'General');
    sheet.set(row.row, column, 'Total');
    sheet.set(row.row, column + columns - 1, { formula: `=SUBTOTAL(103,${table.name}[${last}])` });
  }
  table.showTotals = !showTotals;
  table.area = { ...area, rows: rows + (showTotals ? -1 : 1) };
  session.written(sheet, row);
}

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
  if (target > from && !isBlank(sheet, passed)) {
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

function isBlank(sheet: Sheet, area: Area): boolean {
  return sheet
    .values(area)
    .flat()
    .every((value) => value === null);
}

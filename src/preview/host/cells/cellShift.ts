import { MAX_ROWS, sharedArea, without, type Area } from '../../workbook/model/area';
import { moveReferences, type Move } from '../../workbook/model/moveReferences';
import type { Grid, StoredValue } from '../../workbook/model/grid';
import type { Sheet } from '../../workbook/model/sheet';
import type { CellStyle } from '../../workbook/model/style';
import { invalidOperation, notImplemented } from '../hostError';
import type { Session } from '../session';
import { deleted, inserted } from './rowShift';

/**
 * Inserts blank cells and moves those below them down, in their columns only. What refers to those cells alone follows; the
 * new cells look like the ones above, as Excel's do.
 */
export function insertCells(sheet: Sheet, area: Area, session: Session): void {
  const used = sheet.grid.rows.length;
  if (used > area.row && used + area.rows > MAX_ROWS) {
    throw invalidOperation('That would push cells off the sheet.');
  }
  const move: Move = (each) => (isWithin(each, area) ? inserted(each, area.row, area.rows) : each);
  shift(sheet, area, move, session, () => {
    for (let row = used - 1; row >= area.row; row--) moveRow(sheet, area, row, row + area.rows);
    for (let row = area.row; row < area.row + area.rows; row++) {
      moveRow(sheet, area, MAX_ROWS, row);
      copyLook(sheet, area, area.row - 1, row);
    }
  });
}

/** Deletes cells and moves those below them up, in their columns only. */
export function deleteCells(sheet: Sheet, area: Area, session: Session): void {
  const used = sheet.grid.rows.length;
  const move: Move = (each) => (isWithin(each, area) ? deleted(each, area.row, area.rows) : each);
  shift(sheet, area, move, session, () => {
    for (let row = area.row; row < used; row++) moveRow(sheet, area, row + area.rows, row);
  });
}

function shift(
  sheet: Sheet,
  area: Area,
  move: Move,
  session: Session,
  moveCells: () => void
): void {
  const moving = { ...area, rows: MAX_ROWS - area.row };
  refuseTorn(sheet, moving);
  moveCells();
  moveReferences(sheet.workbook, sheet, move);
  sheet.merges.forEach((merged, i) => {
    sheet.merges[i] = move(merged) ?? merged;
  });
  for (const table of sheet.tables) table.area = move(table.area) ?? table.area;
  sheet.conditionalFormats.forEach((format, i) => {
    const areas = format.areas.flatMap((each) => move(each) ?? []);
    sheet.conditionalFormats[i] = { ...format, areas };
  });
  sheet.validations.forEach((validation, i) => {
    // Where only a part of the cells moves, that part goes with them.
    const areas = validation.areas.flatMap((each) => {
      const inside = sharedArea(each, moving);
      if (inside === null || isWithin(each, moving)) return move(each) ?? [];
      return [...without(each, moving), ...[move(inside) ?? []].flat()];
    });
    sheet.validations[i] = { ...validation, areas };
  });
  for (const range of session.references.values()) {
    if (range.sheet !== sheet || range.lost) continue;
    const moved = move(range.area);
    if (moved === null) range.lost = true;
    else range.area = moved;
  }
  const bottom = Math.max(area.row + area.rows, sheet.grid.rows.length);
  session.written(sheet, { ...area, rows: bottom - area.row });
}

/** Excel refuses to move a part of a table or of merged cells; what this host cannot move in part, it says so. */
function refuseTorn(sheet: Sheet, moving: Area): void {
  const torn = (each: Area): boolean =>
    sharedArea(each, moving) !== null && !isWithin(each, moving);
  if (sheet.tables.some((table) => torn(table.area))) {
    throw invalidOperation('The operation would shift cells in a table on the worksheet.');
  }
  if (sheet.merges.some(torn)) throw invalidOperation('This cannot be done to merged cells.');
  const spilled = sheet.spills.areas.some((each) => sharedArea(each, moving) !== null);
  const formats = sheet.conditionalFormats.some(({ areas }) => areas.some(torn));
  if (spilled || formats)
    throw notImplemented('moving array results or parts of conditional formats');
}

const isWithin = (area: Area, columns: Area): boolean =>
  area.column >= columns.column && area.column + area.columns <= columns.column + columns.columns;

/** What stands in one row of the columns goes to another; beyond the last row nothing stands. */
function moveRow({ grid }: Sheet, { column, columns }: Area, from: number, to: number): void {
  for (let c = column; c < column + columns; c++) putCell(grid, to, c, cellAt(grid, from, c));
}

/** Exchanges two rows of the columns. */
export function swapRows(
  { grid }: Sheet,
  { column, columns }: Area,
  one: number,
  other: number
): void {
  for (let c = column; c < column + columns; c++) {
    const kept = cellAt(grid, one, c);
    putCell(grid, one, c, cellAt(grid, other, c));
    putCell(grid, other, c, kept);
  }
}

interface Cell {
  readonly formula: string | null;
  readonly value: StoredValue;
  readonly style: CellStyle | null;
}

const cellAt = (grid: Grid, row: number, column: number): Cell => ({
  formula: grid.formula(row, column),
  value: grid.value(row, column),
  style: grid.style(row, column),
});

function putCell(grid: Grid, row: number, column: number, cell: Cell): void {
  grid.setFormula(row, column, cell.formula);
  grid.setValue(row, column, cell.value);
  grid.setStyle(row, column, cell.style);
}

function copyLook({ grid }: Sheet, { column, columns }: Area, from: number, to: number): void {
  for (let c = column; c < column + columns; c++) {
    grid.setStyle(to, c, grid.style(from, c));
  }
}

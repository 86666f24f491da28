import { MAX_ROWS, type Area } from '../../workbook/model/area';
import type { Workbook } from '../../workbook/model/model';
import type { Sheet } from '../../workbook/model/sheet';
import { accessDenied } from '../hostError';

/** Throws AccessDenied when the sheet is protected and any of the cells is locked. */
export function mayWrite(sheet: Sheet, area: Area): void {
  if (!sheet.protection) return;
  const bottom = Math.min(area.row + area.rows, Math.max(sheet.grid.rows.length, area.row + 1));
  for (let row = area.row; row < bottom; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      if (sheet.style(row, column).locked) throw accessDenied();
    }
  }
  if (area.rows === MAX_ROWS && sheet.workbook.defaultStyle.locked) throw accessDenied();
}

/** Throws AccessDenied when the sheets of the workbook are protected against being added, deleted, renamed, moved or hidden. */
export function mayRestructure({ structureProtected }: Workbook): void {
  if (structureProtected) throw accessDenied();
}

/** Throws AccessDenied when the sheet is protected against a kind of change, e.g. "formatCells". */
export function mayChange(sheet: Sheet, what: string): void {
  if (sheet.protection && !sheet.protection.allowed.includes(what)) throw accessDenied();
}

import { sharedArea, type Area } from '../../workbook/model/area';
import type { Sheet } from '../../workbook/model/sheet';
import { shiftFormula } from '../../workbook/model/shiftFormula';
import type { Session } from '../session';
import { bodyOf } from './areas';

/** Bodies of table columns that are blank now and about to be written: with formulas they become calculated columns. */
export function blankColumns(sheet: Sheet, written: Area, session: Session): readonly Area[] {
  if (!session.profile.calculatedColumns) return [];
  return sheet.tables.flatMap((table) => {
    const shared = sharedArea(bodyOf(table), written);
    if (shared === null) return [];
    return Array.from({ length: shared.columns }, (_, i) => ({
      ...bodyOf(table),
      column: shared.column + i,
      columns: 1,
    })).filter((column) => isBlank(sheet, column));
  });
}

/** Fills each column in which formulas have been written with the last of them, its references shifted as filling does. */
export function fillCalculated(
  sheet: Sheet,
  columns: readonly Area[],
  written: Area,
  session: Session
): void {
  for (const body of columns) {
    const shared = sharedArea(body, written);
    let last = shared === null ? -1 : shared.row + shared.rows - 1;
    while (last >= body.row && sheet.formula(last, body.column) === null) last--;
    const formula = last < body.row ? null : sheet.formula(last, body.column);
    if (formula === null) continue;
    for (let row = body.row; row < body.row + body.rows; row++) {
      sheet.set(row, body.column, { formula: shiftFormula(formula, row - last, 0) });
    }
    session.written(sheet, body);
  }
}

function isBlank(sheet: Sheet, { row, rows, column }: Area): boolean {
  for (let r = row; r < row + rows; r++) {
    if (sheet.value(r, column) !== null || sheet.formula(r, column) !== null) return false;
  }
  return true;
}

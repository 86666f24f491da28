import { sharedArea, type Area } from '../../workbook/model/area';
import type { Sheet } from '../../workbook/model/sheet';

/** The smallest area within `area` that holds every used cell of it; null when none is used. */
export function usedWithin(sheet: Sheet, area: Area, valuesOnly: boolean): Area | null {
  const used = sheet.usedArea(valuesOnly);
  const shared = used && sharedArea(used, area);
  if (!shared) return null;
  let top = -1;
  let bottom = -1;
  let left = Infinity;
  let right = -1;
  for (let row = shared.row; row < shared.row + shared.rows; row++) {
    for (let column = shared.column; column < shared.column + shared.columns; column++) {
      const filled =
        sheet.value(row, column) !== null ||
        sheet.formula(row, column) !== null ||
        (!valuesOnly && sheet.grid.style(row, column) !== null);
      if (!filled) continue;
      if (top < 0) top = row;
      bottom = row;
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
  }
  if (top < 0) return null;
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

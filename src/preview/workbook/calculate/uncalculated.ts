import type { Workbook } from '../model/model';
import type { SheetArea } from './references';

/**
 * The formulas that came without a result. Programs other than Excel write such files, and Excel calculates them when it
 * opens them; results that Excel has left are not touched.
 */
export function uncalculated(workbook: Workbook): readonly SheetArea[] {
  return workbook.sheets.flatMap((sheet) => {
    const found: SheetArea[] = [];
    sheet.grid.rows.forEach((cells, row) => {
      cells?.formulas?.forEach((formula, column) => {
        if (formula === undefined || sheet.grid.value(row, column) !== null) return;
        found.push({ sheet, area: { row, column, rows: 1, columns: 1 } });
      });
    });
    return found;
  });
}

import type { Workbook } from '../model/model';
import { cellArea } from '../model/area';
import type { SheetArea } from './references';

/**
 * The formulas that came without a result. Programs other than Excel write such files, and Excel calculates them when it
 * opens them; results that Excel has left are not touched.
 */
export function uncalculated(workbook: Workbook): readonly SheetArea[] {
  return workbook.sheets.flatMap((sheet) => {
    const blank = [...sheet.grid.formulas()].filter(
      (at) => sheet.value(at.row, at.column) === null
    );
    return blank.map(({ row, column }) => ({ sheet, area: cellArea(row, column) }));
  });
}

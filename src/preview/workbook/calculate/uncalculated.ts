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

const EVERY_TIME = /(?:^|[^A-Z0-9_.])(?:NOW|TODAY|RAND|RANDBETWEEN|RANDARRAY|INDIRECT|OFFSET)\(/i;

/** Whether a formula or a name calls what Excel calculates every time that it opens a workbook, such as TODAY(). */
export function hasVolatile(workbook: Workbook): boolean {
  if (workbook.names.some(({ formula }) => EVERY_TIME.test(formula))) return true;
  return workbook.sheets.some((sheet) => {
    for (const { formula } of sheet.grid.formulas()) if (EVERY_TIME.test(formula)) return true;
    return false;
  });
}

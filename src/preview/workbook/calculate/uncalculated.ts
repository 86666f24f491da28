import type { Workbook } from '../model/model';
import { cellArea } from '../model/area';
import type { SheetArea } from './references';

/**
 * The formulas that came without a result. Programs other than Excel write such files, and Excel calculates them when it
 * opens them; results that Excel has left are not touched.
 */
export function uncalculated(workbook: Workbook): readonly SheetArea[] {
  const found: SheetArea[] = [];
  for (const sheet of workbook.sheets) {
    sheet.grid.eachFormula((_, row, column) => {
      if (sheet.value(row, column) === null) found.push({ sheet, area: cellArea(row, column) });
    });
  }
  return found;
}

const EVERY_TIME = /(?:^|[^A-Z0-9_.])(?:NOW|TODAY|RAND|RANDBETWEEN|RANDARRAY|INDIRECT|OFFSET)\(/i;

/** Whether a formula or a name calls what Excel calculates every time that it opens a workbook, such as TODAY(). */
export function hasVolatile(workbook: Workbook): boolean {
  if (workbook.names.some(({ formula }) => EVERY_TIME.test(formula))) return true;
  return workbook.sheets.some(({ grid }) =>
    grid.rows.some((cells) =>
      cells?.formulas?.some((formula) => formula !== undefined && EVERY_TIME.test(formula))
    )
  );
}

import type { SheetPlan } from '../../scorecard';
import { ROLE_NAME, roleFormula } from '../host/sheetRole';
import { areaWithout } from '../host/areas';
import type { Present } from './present';
import { placeTables, type TablePlace } from './tableLayout';

/** Adds a sheet; one that the add-in will replace later is marked as its own. */
export function addSheet(context: Excel.RequestContext, plan: SheetPlan): Excel.Worksheet {
  const sheet = context.workbook.worksheets.add(plan.name);
  if (plan.mode === 'replace' || plan.role === 'snapshot') {
    sheet.names.add(ROLE_NAME, roleFormula(plan.role)).visible = false;
  }
  return sheet;
}

/** Empties a sheet of the add-in's own, but for the bodies of tables that are wanted again: they are overwritten. */
export function clearSheet(
  context: Excel.RequestContext,
  name: string,
  { tables, rows, columns }: Pick<Present, 'tables' | 'rows' | 'columns'>,
  wanted: readonly TablePlace[]
): Excel.Worksheet {
  const sheet = context.workbook.worksheets.getItem(name);
  const everything = sheet.getRange();
  everything.unmerge();
  everything.conditionalFormats.clearAll();
  const overwritten = placeTables(sheet, tables, wanted);
  if (rows > 0) {
    const used = { row: 0, column: 0, rows, columns };
    // Not all at once: Excel would take the tables away, and with them what formulas elsewhere refer to.
    for (const area of areaWithout(used, overwritten)) {
      sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns).clear('Contents');
    }
    sheet.getRangeByIndexes(0, 0, rows, columns).clear('Formats');
  }
  everything.format.useStandardHeight = true;
  everything.format.useStandardWidth = true;
  return sheet;
}

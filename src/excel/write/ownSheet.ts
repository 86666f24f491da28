import type { Area, SheetPlan } from '../../scorecard';
import { ROLE_NAME, roleFormula } from '../host/sheetRole';
import { areaWithout } from '../host/areas';
import type { Present } from './present';
import { placeTables } from './tableLayout';
import type { TablePlace } from './tablePlace';

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
  { tables, totals, rows, columns }: Pick<Present, 'tables' | 'totals' | 'rows' | 'columns'>,
  wanted: readonly TablePlace[]
): Excel.Worksheet {
  const sheet = context.workbook.worksheets.getItem(name);
  const range = ({ row, column, rows, columns }: Area): Excel.Range =>
    sheet.getRangeByIndexes(row, column, rows, columns);
  const all = { row: 0, column: 0, rows, columns };
  if (rows > 0) range(all).unmerge();
  for (const table of totals.keys()) sheet.tables.getItem(table).showTotals = false;
  const overwritten = placeTables(sheet, tables, wanted);
  if (rows > 0) {
    // Excel on the web clears at most 33,554,000 cells at once, far less than a sheet.
    const used = range(all);
    used.conditionalFormats.clearAll();
    // Not all at once: Excel would take the tables away, and with them what formulas elsewhere refer to.
    for (const area of areaWithout(all, overwritten)) {
      range(area).clear('Contents');
    }
    used.clear('Formats');
  }
  const everything = sheet.getRange();
  everything.format.useStandardHeight = true;
  everything.format.useStandardWidth = true;
  return sheet;
}

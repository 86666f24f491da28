import type { SheetPlan } from '../../scorecard';
import { ROLE_NAME, roleFormula } from '../host/sheetRole';

/** Adds a sheet; one that the add-in will replace later is marked as its own. */
export function addSheet(context: Excel.RequestContext, plan: SheetPlan): Excel.Worksheet {
  const sheet = context.workbook.worksheets.add(plan.name);
  if (plan.mode === 'replace' || plan.role === 'snapshot') {
    sheet.names.add(ROLE_NAME, roleFormula(plan.role)).visible = false;
  }
  return sheet;
}

/** Empties a sheet of the add-in's own. */
export function clearSheet(context: Excel.RequestContext, name: string): Excel.Worksheet {
  const sheet = context.workbook.worksheets.getItem(name);
  const everything = sheet.getRange();
  everything.unmerge();
  // Not all at once: Excel would take the tables away, and with them what formulas elsewhere refer to.
  everything.clear('Contents');
  everything.clear('Formats');
  everything.format.useStandardHeight = true;
  everything.format.useStandardWidth = true;
  return sheet;
}

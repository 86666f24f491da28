import { sheetNameBeside } from '../plan/ownNames';
import type { WritePlan } from '../plan/plan';
import { firstFree } from '../plan/sheetNames';

/**
 * The plan of a template or sample for a workbook with these sheets: `KPI` is called `KPI (KPI)` where a sheet of the user's
 * has that name, as the add-in's other sheets are. Its tables are found by their own names.
 */
export function besideOthers(plan: WritePlan, sheets: readonly string[]): WritePlan {
  const taken = new Set(sheets.map((name) => name.toLowerCase()));
  const nameOf = (name: string): string =>
    firstFree(taken, (number) => sheetNameBeside(name, number));
  return {
    ...plan,
    sheets: plan.sheets.map((sheet) => ({ ...sheet, name: nameOf(sheet.name) })),
    activate: plan.activate === null ? null : nameOf(plan.activate),
  };
}

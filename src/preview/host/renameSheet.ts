import { checkSheetName, quoteSheetName } from '../workbook/names';
import type { Sheet } from '../workbook/sheet';
import { renameSheetIn } from '../workbook/shiftFormula';

/** Gives the sheet another name; formulas and names that refer to it follow. Throws `SheetNameError`. */
export function renameSheet(sheet: Sheet, name: string): void {
  const { workbook } = sheet;
  checkSheetName(workbook, name, sheet);
  const from = sheet.name;
  sheet.name = name;
  const follow = (formula: string) => renameSheetIn(formula, from, quoteSheetName(name));
  for (const { grid } of workbook.sheets) {
    grid.rows.forEach((row, r) => {
      row?.formulas?.forEach((formula, c) => {
        const followed = formula === undefined ? undefined : follow(formula);
        if (followed !== undefined && followed !== formula) grid.setFormula(r, c, followed);
      });
    });
  }
  workbook.names.forEach((each, i) => {
    workbook.names[i] = { ...each, formula: follow(each.formula) };
  });
}

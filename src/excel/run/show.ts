import { originalOf, type SheetRole } from '../../scorecard';
import type { CellAddress } from '../../tables';
import { inExcel } from '../host/excelBatch';
import { HostProblem } from '../host/hostProblem';
import { ROLE_NAME, roleOf } from '../host/sheetRole';

/** Shows the sheet and selects the cell. */
export async function goToCell(address: CellAddress): Promise<void> {
  await inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(address.sheet);
    sheet.activate();
    sheet.getRangeByIndexes(address.row, address.column, 1, 1).select();
    await context.sync();
  });
}

/**
 * Shows the add-in's own sheet of a role, whatever the user has called it meanwhile.
 *
 * @throws HostProblem `gone` where the workbook has no such sheet.
 */
export async function showOwn(role: SheetRole): Promise<void> {
  await inExcel(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name,items/visibility');
    await context.sync();
    const marks = sheets.items.map((sheet) => ({
      sheet,
      mark: sheet.names.getItemOrNullObject(ROLE_NAME).load('formula'),
    }));
    await context.sync();
    const own = marks
      .filter(({ mark }) => !mark.isNullObject && roleOf(mark.formula) === role)
      .map(({ sheet }) => sheet);
    const name = originalOf(own.map((sheet) => sheet.name));
    const original = own.find((sheet) => sheet.name === name);
    if (original === undefined) throw new HostProblem('gone');
    // Excel refuses to show a sheet that is hidden.
    if (original.visibility !== 'Visible') original.visibility = 'Visible';
    original.activate();
    await context.sync();
  });
}

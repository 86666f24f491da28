import type { CellValue } from '../../engine';
import type { SheetRole } from '../../scorecard';
import type { Snapshot } from '../../tables';

/** The rows of a table on a sheet of the add-in's own, which it keeps from run to run; none where there is no such sheet. */
export async function ownRows(
  context: Excel.RequestContext,
  snapshot: Snapshot,
  role: SheetRole,
  name: string
): Promise<readonly (readonly CellValue[])[]> {
  const own = new Set(
    snapshot.sheets.filter((sheet) => sheet.role === role).map((sheet) => sheet.name)
  );
  const table = snapshot.tables.find(
    (each) => own.has(each.sheet) && (each.name?.startsWith(name) ?? false)
  );
  if (table?.name === undefined || table.name === null) return [];
  const body = context.workbook.tables.getItem(table.name).getDataBodyRange().load('values');
  await context.sync();
  return (body.values as CellValue[][]).map((line) =>
    line.map((value) => (value === '' ? null : value))
  );
}

import { areaAddress, localAddress } from '../host/address';
import { HostProblem } from '../host/hostProblem';
import { rowsMissing, type AppendBackup } from './prepareAppend';

const canResize = (): boolean => Office.context.requirements.isSetSupported('ExcelApi', '1.13');

/** Whether rows are added to the table by themselves: before ExcelApi 1.13, and above a row of totals. */
const addsRows = ({ totals }: AppendBackup): boolean => totals || !canResize();

/**
 * Makes the table of a plan long enough. Microsoft does not say what `resize` does with a row of totals; of rows that are
 * added it says that they go to the end of the data and that what is below them moves down. That is then looked at.
 * https://learn.microsoft.com/javascript/api/excel/excel.tablerowcollection#excel-excel-tablerowcollection-add-member(1)
 *
 * @throws HostProblem `cannotGrow` where the row of totals is not where it should be
 */
export async function growTable(
  context: Excel.RequestContext,
  table: Excel.Table,
  backup: AppendBackup
): Promise<void> {
  const { area } = backup.plan;
  const missing = rowsMissing(backup.plan);
  const wanted = { ...area, rows: area.rows + missing };
  if (!addsRows(backup)) {
    table.resize(areaAddress(wanted));
    return;
  }
  const blank = Array.from({ length: area.columns }, () => '');
  table.rows.add(
    undefined,
    Array.from({ length: missing }, () => blank)
  );
  if (!backup.totals) return;
  const body = table.getDataBodyRange().load('address');
  const last = table.getTotalRowRange().load('address');
  await context.sync();
  const here = [body, last].map(({ address }) => localAddress(address));
  const data = { ...wanted, row: area.row + 1, rows: wanted.rows - 1 };
  const below = { ...area, row: area.row + wanted.rows, rows: 1 };
  if (here.join() !== [data, below].map(areaAddress).join()) {
    throw new HostProblem('cannotGrow', { name: `${backup.plan.table}: ${missing}` });
  }
}

/** Gives the table its old size again, wherever growing it broke off. */
export async function shrinkTable(
  context: Excel.RequestContext,
  table: Excel.Table,
  backup: AppendBackup
): Promise<void> {
  const { area } = backup.plan;
  if (!addsRows(backup)) {
    table.resize(areaAddress(area));
    return;
  }
  const now = table.rows.load('count');
  await context.sync();
  // The header is no row of the body; the last row goes first.
  for (let last = now.count - 1; last >= area.rows - 1; last--) table.rows.getItemAt(last).delete();
}

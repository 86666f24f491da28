import type { SheetBackup } from './backup';
import { chartsOf, type ChartState } from './chartLayout';
import { mergeNamesIn } from './mergeNames';
import type { TablePlace } from './tablePlace';
import { askTotals, withoutTotals, type TotalsRows } from './totalsRow';

/** What a sheet of ours has now. Tables and charts stay when it is written anew, because other things refer to them. */
export interface Present {
  readonly tables: readonly TablePlace[];
  readonly totals: TotalsRows;
  readonly charts: readonly ChartState[];
  /** Names that tell its merged cells. */
  readonly mergeNames: readonly string[];
  /** From A1 to the end of what is used; 0 for an empty sheet. */
  readonly rows: number;
  readonly columns: number;
}

/** Reads that in the middle of a run. */
export async function presentOn(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet
): Promise<Present> {
  const tables = sheet.tables.load('items/name,items/showTotals');
  const names = sheet.names.load('items/name');
  const used = sheet.getUsedRangeOrNullObject().load('rowIndex,columnIndex,rowCount,columnCount');
  await context.sync();
  const places = tables.items.map((table) => ({ table, range: table.getRange().load('address') }));
  const rowsOfTotals = askTotals(tables.items);
  const charts = await chartsOf(context, sheet);
  const totals = rowsOfTotals();
  return {
    tables: places.map(({ table: { name }, range }) => ({
      name,
      address: withoutTotals(range.address, totals.get(name)),
    })),
    totals,
    charts,
    mergeNames: mergeNamesIn(names.items),
    rows: used.isNullObject ? 0 : used.rowIndex + used.rowCount,
    columns: used.isNullObject ? 0 : used.columnIndex + used.columnCount,
  };
}

/** The same of a sheet as it was read before a run. */
export function presentOf({ tables, totals, charts, mergeNames, inputs }: SheetBackup): Present {
  const [rows, columns] = [inputs.length, inputs[0]?.length ?? 0];
  return { tables, totals, charts: charts ?? [], mergeNames, rows, columns };
}

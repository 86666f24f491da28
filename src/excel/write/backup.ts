import type { Area, SheetPlan } from '../../scorecard';
import { localAddress } from '../host/address';
import { chartsOf, type ChartState } from './chartLayout';
import { conditionalsOf, type ConditionalState } from './conditionalLayout';
import { mergeNamesIn, mergesIn } from './mergeNames';
import { readCells, type SheetCells } from './readCells';
import type { TableState } from './tableLayout';
import { askTotals, blankTotals, withoutTotals, type TotalsRows } from './totalsRow';

/**
 * One of our own sheets as it was before it is replaced, kept until the run has succeeded. Contents, tables and widths
 * are exact; formats are, too, on sheets up to 40,000 cells (a larger one is our own Scores table, whose body rows look
 * alike). Print set-up is not kept, as no run changes it before it has succeeded.
 */
export interface SheetBackup extends SheetCells {
  readonly name: string;
  /** False where the user has hidden it. */
  readonly visible: boolean;
  /** Merged cells as they were written; none where the sheet does not say (`mergesIn`). */
  readonly merges: readonly Area[];
  /** Names of the sheet that say so. */
  readonly mergeNames: readonly string[];
  readonly tables: readonly TableState[];
  /** Their rows of totals, which are not among the inputs. */
  readonly totals: TotalsRows;
  /** Null where the sheet has none of ours. */
  readonly charts: readonly ChartState[] | null;
  readonly conditionals: readonly ConditionalState[];
  readonly frozen: string | null;
  readonly gridlines: boolean;
  readonly tabColor: string;
}

/** Reads a sheet of ours into memory; everything from A1 to the end of its used range. */
export async function takeBackup(
  context: Excel.RequestContext,
  { name, charts, conditional }: Pick<SheetPlan, 'name' | 'charts' | 'conditional'>
): Promise<SheetBackup> {
  const sheet = context.workbook.worksheets
    .getItem(name)
    .load('showGridlines,tabColor,standardHeight,visibility');
  const used = sheet.getUsedRangeOrNullObject().load('rowIndex,columnIndex,rowCount,columnCount');
  const frozen = sheet.freezePanes.getLocationOrNullObject().load('address');
  const tables = sheet.tables.load(
    'items/name,items/style,items/showBandedRows,items/showFilterButton,items/showTotals'
  );
  const names = sheet.names.load('items/name,items/formula');
  await context.sync();

  const rows = used.isNullObject ? 0 : used.rowIndex + used.rowCount;
  const columns = used.isNullObject ? 0 : used.columnIndex + used.columnCount;
  const areas = tables.items.map((table) => ({ table, range: table.getRange().load('address') }));
  const rowsOfTotals = askTotals(tables.items);
  const cells = await readCells(context, sheet, rows, columns);
  await context.sync();
  const totals = rowsOfTotals();
  const states = areas.map(({ table, range }) => ({
    name: table.name,
    address: withoutTotals(range.address, totals.get(table.name)),
    style: table.style,
    bands: table.showBandedRows,
    filterButtons: table.showFilterButton,
  }));
  return {
    name,
    visible: sheet.visibility === 'Visible',
    ...cells,
    inputs: blankTotals(cells.inputs, states, totals),
    tables: states,
    totals,
    merges: mergesIn(names.items),
    mergeNames: mergeNamesIn(names.items),
    charts: charts === undefined ? null : await chartsOf(context, sheet),
    conditionals: conditional === undefined ? [] : await conditionalsOf(context, sheet),
    frozen: frozen.isNullObject ? null : localAddress(frozen.address),
    gridlines: sheet.showGridlines,
    tabColor: sheet.tabColor,
  };
}

import type { TablePlan } from '../../scorecard';
import { sharedArea, type Area } from '../../tables';
import { areaAddress, areaAt } from '../host/address';
import type { TablePlace } from './tablePlace';
import { layTotals, type TotalsRows } from './totalsRow';

/** A table of one of our sheets: where it is and how it looks. */
export interface TableState extends TablePlace {
  /** Name of its style; null or empty = no style, for which `PLAIN` is laid. */
  readonly style: string | null;
  /** Whether every second row is shaded, by its style; null leaves that to Excel and the user. */
  readonly bands: boolean | null;
  readonly filterButtons: boolean;
}

/**
 * What a table without a style is given: the reference takes names only, "TableStyleLight1" to "TableStyleDark11", and has
 * none for no style. Without its bands this one adds thin lines at most, where cells have no borders of their own.
 * https://learn.microsoft.com/javascript/api/excel/excel.table#excel-excel-table-style-member
 */
const PLAIN = 'TableStyleLight1';

/** A planned table as it is laid. */
export function stateOf({ name, area, style, filterButtons }: TablePlan): TableState {
  return { name, address: areaAddress(area), style, bands: null, filterButtons };
}

/**
 * Queues what brings the tables of a sheet of ours to the places of the wanted ones, before their cells are written. A
 * table that is there is resized, so that formulas elsewhere that name it keep working; where Excel cannot (before
 * ExcelApi 1.13, or with a moved header) it is to be laid anew. Other tables of the sheet become plain cells.
 *
 * @returns bodies, from before, of tables that stay. Their cells are to be overwritten but not emptied first: Excel takes
 * formulas in an empty column of a table for one calculated column and writes the last of them into every row.
 */
export function placeTables(
  sheet: Excel.Worksheet,
  present: readonly TablePlace[],
  wanted: readonly TablePlace[]
): readonly Area[] {
  const kept = keptTables(present, wanted);
  for (const { name } of present) {
    if (!kept.some((table) => table.name === name)) sheet.tables.getItem(name).convertToRange();
  }
  // All of them are made smaller first, so that none grows into another.
  for (const { name, from, both } of kept) resize(sheet, name, from, both);
  for (const { name, both, to } of kept) resize(sheet, name, both, to);
  return kept.map(({ both }) => ({ ...both, row: both.row + 1, rows: both.rows - 1 }));
}

/**
 * Queues the wanted tables over written cells, with their rows of totals; `present` are those that `placeTables` has found.
 */
export function layTables(
  sheet: Excel.Worksheet,
  present: readonly TablePlace[],
  wanted: readonly TableState[],
  totals: TotalsRows
): void {
  const kept = keptTables(present, wanted);
  for (const { name, address, style, bands, filterButtons } of wanted) {
    const stays = kept.some((table) => table.name === name);
    const table = stays ? sheet.tables.getItem(name) : sheet.tables.add(address, true);
    if (!stays) table.name = name;
    const plain = style === null || style === '';
    table.style = plain ? PLAIN : style;
    if (plain || bands !== null) table.showBandedRows = !plain && bands === true;
    table.showFilterButton = filterButtons;
    const row = totals.get(name);
    if (row !== undefined) layTotals(table, row);
  }
}

interface KeptTable {
  readonly name: string;
  readonly from: Area;
  readonly to: Area;
  /** Cells of it before and after. */
  readonly both: Area;
}

/** Tables that stay, for their headers do. */
function keptTables(
  present: readonly TablePlace[],
  wanted: readonly TablePlace[]
): readonly KeptTable[] {
  if (!Office.context.requirements.isSetSupported('ExcelApi', '1.13')) return [];
  return present.flatMap(({ name, address }) => {
    const from = areaAt(address);
    const to = areaAt(wanted.find((table) => table.name === name)?.address ?? '');
    const both = from === null || to === null ? null : sharedArea(from, to);
    const stays = both !== null && from?.row === to?.row && from?.column === to?.column;
    return stays && from !== null && to !== null ? [{ name, from, to, both }] : [];
  });
}

function resize(sheet: Excel.Worksheet, name: string, from: Area, to: Area): void {
  if (from.rows === to.rows && from.columns === to.columns) return;
  sheet.tables.getItem(name).resize(areaAddress(to));
}

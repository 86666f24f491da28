import type { Layout } from '../cells/layout';
import { bodyAddress } from '../cells/layout';
import type { Problem } from '../problems/problem';
import { columnAddress, isBlankRow, readRow } from '../cells/row';
import { rowOf } from '../columns/column';
import { COLUMNS } from '../columns/columns';
import type { CellAddress, RawTable } from '../snapshot';

/** Days on which nobody works, as Excel serial days, and the cells of the column that lists them. */
export interface Holidays {
  readonly days: readonly number[];
  readonly at: { readonly first: CellAddress; readonly last: CellAddress } | null;
}

const HOLIDAY_ROW = rowOf(COLUMNS.holidays);

/**
 * Reads KpiHolidays: days on which nobody works, as date cells or as text of either era. A cell that is no day is
 * reported and left out; what the day is called does not matter.
 */
export function readHolidays(
  table: RawTable,
  layout: Layout
): { holidays: Holidays; problems: readonly Problem[] } {
  const days = new Set<number>();
  const problems: Problem[] = [];
  table.rows.forEach((_, index) => {
    if (isBlankRow(table, layout, index)) return;
    const { row, problems: inRow } = readRow(HOLIDAY_ROW, table, layout, index);
    problems.push(...inRow);
    if (row !== null) days.add(row.date);
  });
  const last = table.rows.length + (table.blankRows ?? 0) - 1;
  const at =
    last < 0 ? null : { first: addressOf(table, layout, 0), last: addressOf(table, layout, last) };
  return { holidays: { days: [...days], at }, problems };
}

function addressOf(table: RawTable, layout: Layout, row: number): CellAddress {
  return columnAddress(table, layout, row, 'date') ?? bodyAddress(table, row, 0);
}

import { readActual } from '../../engine';
import type { Layout } from '../cells/layout';
import { bodyAddress } from '../cells/layout';
import type { Problem } from '../problems/problem';
import { cellAt, columnAddress, isBlankRow } from '../cells/row';
import type { CellAddress, RawTable } from '../snapshot';
import { isBlank, textOf } from '../cells/text';

/** Days on which nobody works, as Excel serial days, and the cells of the column that lists them. */
export interface Holidays {
  readonly days: readonly number[];
  readonly at: { readonly first: CellAddress; readonly last: CellAddress } | null;
}

/**
 * Reads KpiHolidays: days on which nobody works, as date cells or as text of either era. A cell that is no day is
 * reported and left out; what the day is called does not matter.
 */
export function readHolidays(
  table: RawTable,
  layout: Layout
): { holidays: Holidays; problems: readonly Problem[] } {
  const index = layout.columns.get('date') ?? 0;
  const days: number[] = [];
  const problems: Problem[] = [];
  table.rows.forEach((_, row) => {
    if (isBlankRow(table, layout, row)) return;
    const at = addressOf(table, layout, row);
    const cell = cellAt(table, row, index);
    const value = isBlank(cell.value) ? null : cell.value;
    const day = readActual({ ...cell, value });
    if (day.state === 'date') days.push(Math.floor(day.serial));
    else problems.push({ severity: 'error', at, code: 'notADay', text: textOf(value) });
  });
  const last = table.rows.length - 1;
  const at =
    last < 0 ? null : { first: addressOf(table, layout, 0), last: addressOf(table, layout, last) };
  return { holidays: { days: [...new Set(days)], at }, problems };
}

function addressOf(table: RawTable, layout: Layout, row: number): CellAddress {
  return columnAddress(table, layout, row, 'date') ?? bodyAddress(table, row, 0);
}

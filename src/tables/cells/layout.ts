import type { PeriodId } from '../../engine';
import type { CellAddress, RawTable } from '../snapshot';

/** Where each known column of a table stands; indexes count from the table's first column. */
export interface Layout {
  readonly columns: ReadonlyMap<string, number>;
  /** Columns headed by a period (the wide results table). */
  readonly periods: readonly { readonly period: PeriodId; readonly index: number }[];
}

/** Address of a body cell: `row` and `index` count from the first body row and column of the table. */
export function bodyAddress(table: RawTable, row: number, index: number): CellAddress {
  return { sheet: table.sheet, row: table.top + 1 + row, column: table.left + index };
}

/** Address of a header cell. */
export function headerAddress(table: RawTable, index: number): CellAddress {
  return { sheet: table.sheet, row: table.top, column: table.left + index };
}

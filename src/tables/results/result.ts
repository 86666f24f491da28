import type { Actual, PeriodId } from '../../engine';
import type { RowOf } from '../columns/column';
import type { COLUMNS } from '../columns/columns';
import type { CellAddress, Sourced } from '../snapshot';

/** One row of KpiResults (long); a wide table gives one such row for each of its period columns. */
export type ResultRow = RowOf<(typeof COLUMNS)['results']>;

/** One result of one indicator in one period, from the long or the wide table. */
export interface Result extends Pick<ResultRow, 'evidence' | 'note'> {
  /** Null: stands for the indicator in every unit that has it, or the table has no Unit column. */
  readonly unit: string | null;
  readonly code: string;
  readonly period: PeriodId;
  readonly actual: Actual;
  readonly actualAt: CellAddress | null;
  /** True where the cell is formatted as a percentage, which a worksheet function cannot see. */
  readonly percentFormat: boolean;
  readonly numerator: Sourced<number> | null;
  readonly denominator: Sourced<number> | null;
  readonly override: (Sourced<number> & { readonly reason: string }) | null;
  readonly at: CellAddress;
}

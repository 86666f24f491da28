import { COLUMNS, type ColumnSpec } from '../../../tables';
import type { PlanCell } from '../../plan/plan';
import { writtenValue, type CarriedTable } from './carriedRows';

/** Rows of a long table to begin with, as in the template. */
const EMPTY = 30;

/**
 * KpiResults without a result, in the layout that the workbook has: a table with a column for each period keeps its rows of
 * units and codes, one with a row for each result begins anew. Columns of the user's own stay, blank.
 */
export function emptyResults(carried: CarriedTable | null): {
  readonly columns: readonly ColumnSpec[];
  readonly rows: readonly (readonly PlanCell[])[];
} {
  const columns = carried?.columns ?? COLUMNS.results;
  if (carried === null || carried.layout.periods.length === 0) {
    return { columns, rows: Array.from({ length: EMPTY }, () => columns.map(() => '')) };
  }
  const there = new Set(carried.layout.columns.keys());
  const kept = columns.filter(({ key }, i) => i >= COLUMNS.results.length || there.has(key));
  return {
    columns: kept,
    rows: carried.rows.map((row) =>
      kept.map((spec) =>
        spec.key === 'unit' || spec.key === 'code'
          ? writtenValue(row[columns.indexOf(spec)] ?? null, spec)
          : ''
      )
    ),
  };
}

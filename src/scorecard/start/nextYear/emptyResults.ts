import { COLUMNS, findColumns, tableOf, type ColumnSpec, type Snapshot } from '../../../tables';
import type { PlanCell } from '../../plan/plan';
import { carriedTable, writtenValue } from './carriedRows';

/** Rows of a long table to begin with, as in the template. */
const EMPTY = 30;

/**
 * KpiResults without a result, in the layout that the workbook has: a table with a column for each period keeps its rows of
 * units and codes, one with a row for each result begins anew. Columns of the user's own stay, blank.
 */
export function emptyResults(snapshot: Snapshot): {
  readonly columns: readonly ColumnSpec[];
  readonly rows: readonly (readonly PlanCell[])[];
} {
  const { table } = tableOf(snapshot, 'results');
  const carried = carriedTable(snapshot, 'results');
  const columns = carried?.columns ?? COLUMNS.results;
  const layout = table === null ? null : findColumns(table, 'results').layout;
  if (layout === null || carried === null || layout.periods.length === 0) {
    return { columns, rows: Array.from({ length: EMPTY }, () => columns.map(() => '')) };
  }
  const there = new Set(layout.columns.keys());
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

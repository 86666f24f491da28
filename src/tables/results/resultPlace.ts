import { readPeriod, type CellValue, type PeriodId } from '../../engine';
import type { Layout } from '../cells/layout';
import { bodyAddress } from '../cells/layout';
import { findColumns } from '../columns/findColumns';
import { tableOf } from '../columns/identify';
import type { CellAddress, RawTable, Snapshot } from '../snapshot';
import { isBlank, sameTextKey, textOf } from '../cells/text';

/** Columns of KpiResults into which a result is entered. */
export type ResultColumn =
  'actual' | 'numerator' | 'denominator' | 'override' | 'reason' | 'evidence' | 'note';

export interface ResultKey {
  readonly unit: string | null;
  readonly code: string;
  readonly period: PeriodId;
}

/** Where the result of an indicator in a period stands, or what is missing. */
export type ResultPlace =
  | {
      readonly state: 'cell';
      readonly at: CellAddress;
      /** What stands there now. */
      readonly value: CellValue;
    }
  /** The table has no row for it yet. */
  | { readonly state: 'noRow'; readonly table: RawTable; readonly layout: Layout }
  | { readonly state: 'noTable' }
  /** The table has no such column: a wide table has no committee's score, another no column for that period. */
  | { readonly state: 'noColumn'; readonly table: RawTable };

/**
 * Finds the cell of a result in KpiResults, long or wide (design.md §2). A row of the unit alone goes before one that
 * stands for all units; a shared row is not taken for a result of one unit where the table has a column Unit and the
 * indicator belongs to a unit, for it is everybody's.
 */
export function resultPlace(snapshot: Snapshot, key: ResultKey, column: ResultColumn): ResultPlace {
  const { table } = tableOf(snapshot, 'results');
  if (table === null) return { state: 'noTable' };
  const { layout } = findColumns(table, 'results');
  const index = columnIndex(layout, key.period, column);
  if (index === null) return { state: 'noColumn', table };
  const row = table.rows.findIndex((cells) => isRowOf(cells, layout, key));
  if (row < 0) return { state: 'noRow', table, layout };
  return {
    state: 'cell',
    at: bodyAddress(table, row, index),
    value: table.rows[row]?.[index] ?? null,
  };
}

/** Index of the column, from the table's first; in a wide table actuals stand in the column of their period. */
export function columnIndex(layout: Layout, period: PeriodId, column: ResultColumn): number | null {
  const long = layout.columns.has('actual') && layout.columns.has('period');
  if (long || OF_ALL_PERIODS.has(column)) return layout.columns.get(column) ?? null;
  if (column !== 'actual') return null;
  return layout.periods.find((each) => each.period === period)?.index ?? null;
}

/** What a row of a wide table says once, for all of its periods. */
export const OF_ALL_PERIODS: ReadonlySet<ResultColumn> = new Set(['reason', 'evidence', 'note']);

function isRowOf(cells: readonly CellValue[], layout: Layout, key: ResultKey): boolean {
  const at = (name: string): CellValue => cells[layout.columns.get(name) ?? -1] ?? null;
  if (sameTextKey(textOf(at('code'))) !== sameTextKey(key.code)) return false;
  if (layout.columns.has('actual') && readPeriod(textOf(at('period'))) !== key.period) return false;
  const unit = at('unit');
  if (!layout.columns.has('unit') || key.unit === null) return isBlank(unit);
  return sameTextKey(textOf(unit)) === sameTextKey(key.unit);
}

import { readPeriod, type CellValue, type PeriodId } from '../../engine';
import type { Layout } from '../cells/layout';
import { bodyAddress } from '../cells/layout';
import { findColumns } from '../columns/findColumns';
import { tableOf } from '../columns/identify';
import type { CellAddress, RawTable, Snapshot } from '../snapshot';
import { sameTextKey, textOf } from '../cells/text';
import { unitNames } from '../cells/unitNames';

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
  /** Its row lists other units as well: what is written there holds for all of them. */
  | { readonly state: 'sharedRow'; readonly at: CellAddress; readonly value: CellValue }
  /** The table has no row for it yet. */
  | { readonly state: 'noRow'; readonly table: RawTable; readonly layout: Layout }
  | { readonly state: 'noTable' }
  /** The table has no such column: a wide table has no committee's score, another no column for that period. */
  | { readonly state: 'noColumn'; readonly table: RawTable };

/**
 * Finds the cell of a result in KpiResults, long or wide (design.md §2): that of the first row for it, which is the one that
 * counts. A row that lists the unit beside others is told apart; a row without a unit is not taken for a result of one where
 * the table has a column Unit, for it is everybody's.
 */
export function resultPlace(snapshot: Snapshot, key: ResultKey, column: ResultColumn): ResultPlace {
  const { table } = tableOf(snapshot, 'results');
  if (table === null) return { state: 'noTable' };
  const { layout } = findColumns(table, 'results');
  const index = columnIndex(layout, key.period, column);
  if (index === null) return { state: 'noColumn', table };
  const row = table.rows.findIndex((cells) => unitsOfRow(cells, layout, key) > 0);
  const found = table.rows[row];
  if (found === undefined) return { state: 'noRow', table, layout };
  return {
    state: unitsOfRow(found, layout, key) > 1 ? 'sharedRow' : 'cell',
    at: bodyAddress(table, row, index),
    value: found[index] ?? null,
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

/** Of how many units a row holds the result, where one of them is the wanted one; 0 where it is another row. */
function unitsOfRow(cells: readonly CellValue[], layout: Layout, key: ResultKey): number {
  const at = (name: string): CellValue => cells[layout.columns.get(name) ?? -1] ?? null;
  if (sameTextKey(textOf(at('code'))) !== sameTextKey(key.code)) return 0;
  if (layout.columns.has('actual') && readPeriod(textOf(at('period'))) !== key.period) return 0;
  const units = unitNames(at('unit'));
  if (!layout.columns.has('unit') || key.unit === null) return units.length === 0 ? 1 : 0;
  const wanted = sameTextKey(key.unit);
  return units.some((unit) => sameTextKey(unit) === wanted) ? units.length : 0;
}

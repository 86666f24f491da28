import type { CellValue } from '../../engine';
import type { Layout } from '../cells/layout';
import { findColumns } from '../columns/findColumns';
import { tableOf } from '../columns/identify';
import type { CellAddress, RawTable, Snapshot } from '../snapshot';
import { columnIndex, type ResultColumn, type ResultKey } from './resultColumns';
import { storedResults } from './storedResults';

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

/** Finds the cells of any number of results in KpiResults, long or wide (design.md §2), as `storedResults` does. */
export function resultPlaces(
  snapshot: Snapshot
): (key: ResultKey, column: ResultColumn) => ResultPlace {
  const { table } = tableOf(snapshot, 'results');
  if (table === null) return () => ({ state: 'noTable' });
  const { layout } = findColumns(table, 'results');
  const stored = storedResults(snapshot);
  return (key, column) => {
    if (columnIndex(layout, key.period, column) === null) return { state: 'noColumn', table };
    const there = stored(key, column);
    if (there === null) return { state: 'noRow', table, layout };
    const { at, cell, sharedBy } = there;
    return { state: sharedBy === null ? 'cell' : 'sharedRow', at, value: cell.value };
  };
}

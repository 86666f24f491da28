import type { CellValue } from '../../engine';
import { bodyAddress, type Layout } from '../cells/layout';
import { textOf } from '../cells/text';
import { findColumns } from '../columns/findColumns';
import { tableOf } from '../columns/identify';
import type { CellAddress, RawTable, Snapshot } from '../snapshot';
import { settingOf } from './settings';
import type { Settings } from './settled';

/** Where the value of a setting stands, or what is missing. */
export type SettingPlace =
  | { readonly state: 'cell'; readonly at: CellAddress; readonly value: CellValue }
  /** The table has no row for it yet. */
  | { readonly state: 'noRow'; readonly table: RawTable; readonly layout: Layout }
  | { readonly state: 'noTable' };

/** Finds the cell of a setting in KpiSettings; of several rows the first counts (`readSettings`). */
export function settingPlace(snapshot: Snapshot, key: keyof Settings): SettingPlace {
  const { table } = tableOf(snapshot, 'settings');
  if (table === null) return { state: 'noTable' };
  const { layout } = findColumns(table, 'settings');
  const [name, value] = [layout.columns.get('setting') ?? 0, layout.columns.get('value') ?? 0];
  const row = table.rows.findIndex((cells) => settingOf(textOf(cells[name] ?? null)) === key);
  if (row < 0) return { state: 'noRow', table, layout };
  return {
    state: 'cell',
    at: bodyAddress(table, row, value),
    value: table.rows[row]?.[value] ?? null,
  };
}

import type { CellValue } from '../../engine';
import { findColumns } from '../columns/findColumns';
import { columnTitles } from '../columns/headers';
import { TABLE_NAMES } from '../columns/tableNames';
import { readSettings } from './readSettings';
import type { Settings } from './settled';

/** Settings by their names, as they are read from a table that states only these. */
export function settingsStated(stated: Readonly<Record<string, CellValue>>): Settings {
  const rows = Object.entries(stated);
  const table = {
    name: TABLE_NAMES.settings,
    sheet: '',
    top: 0,
    left: 0,
    headers: columnTitles('settings', 'en'),
    rows,
    formats: null,
  };
  return readSettings(table, findColumns(table, 'settings').layout).settings;
}

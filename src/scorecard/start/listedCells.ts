import { LANGUAGES } from '../../engine';
import type { Language, Scale } from '../../engine';
import { columnOf, findColumns, isBlank, settingOf, SETTINGS, textOf } from '../../tables';
import type { RawTable, TableKind } from '../../tables';
import type { Area, InputHelp } from '../plan/plan';
import { columnHelp, helpOfSetting } from './inputHelp';

/** Cells in which the template has a list to choose from: those of a column, or that of a setting. */
export interface ListedCells {
  readonly area: Area;
  /** The column's header, or the setting's name, as the workbook has it. */
  readonly title: string;
  /** What the template writes there. */
  readonly help: Readonly<Record<Language, InputHelp>>;
}

/**
 * Where a table has lists if it is the template's: in all its rows, also those that nothing stands in yet, in any order and
 * under whatever name of a column.
 *
 * @param table - with its rows where it is that of the settings; those of others are not asked for
 * @param rows - how many it has, without a row of totals
 */
export function listedCells(
  kind: TableKind,
  table: RawTable,
  rows: number,
  scale: Scale
): readonly ListedCells[] {
  return kind === 'settings' ? ofSettings(table, scale) : ofColumns(kind, table, rows, scale);
}

function ofColumns(
  kind: TableKind,
  { headers, top, left }: RawTable,
  rows: number,
  scale: Scale
): readonly ListedCells[] {
  return headers.flatMap((header, index): readonly ListedCells[] => {
    const spec = isBlank(header) ? null : columnOf(kind, textOf(header));
    if (spec === null) return [];
    const whole = { row: top, column: left + index, rows: rows + 1, columns: 1 };
    const body = { ...whole, row: top + 1, rows };
    return listed(body, textOf(header), (language) =>
      columnHelp(kind, whole, language, [spec], scale).at(0)
    );
  });
}

function ofSettings(table: RawTable, scale: Scale): readonly ListedCells[] {
  const { columns } = findColumns(table, 'settings').layout;
  const [name, value] = [columns.get('setting'), columns.get('value')];
  if (name === undefined || value === undefined) return [];
  return table.rows.flatMap((cells, i): readonly ListedCells[] => {
    const title = textOf(cells[name] ?? null);
    const key = settingOf(title);
    if (key === null) return [];
    const area = { row: table.top + 1 + i, column: table.left + value, rows: 1, columns: 1 };
    return listed(area, title, (language) => helpOfSetting(SETTINGS[key], area, language, scale));
  });
}

/** Nothing where the help has no list. */
function listed(
  area: Area,
  title: string,
  helpIn: (language: Language) => InputHelp | null | undefined
): readonly ListedCells[] {
  const help = LANGUAGES.flatMap(({ value }) => {
    const each = helpIn(value);
    return each?.words ? [[value, each] as const] : [];
  });
  if (help.length < LANGUAGES.length) return [];
  return [{ area, title, help: Object.fromEntries(help) as Record<Language, InputHelp> }];
}

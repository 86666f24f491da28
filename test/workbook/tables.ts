import type { CellValue } from '../../src/engine';
import { COLUMNS, TABLE_NAMES } from '../../src/tables';
import type { ColumnSpec, RawTable, Snapshot, TableKind } from '../../src/tables';

type Row = readonly CellValue[];

/** English headers of a table's columns by their keys, as in `code name levels`; `levels` are levels 1 to 5. */
export function headers(kind: TableKind, keys: string): string[] {
  const specs: readonly ColumnSpec[] = COLUMNS[kind];
  const expanded = keys.replace(/\blevels\b/, 'level1 level2 level3 level4 level5');
  return expanded.split(' ').map((key) => {
    const spec = specs.find((one) => one.key === key);
    if (spec === undefined) throw new Error(`${kind} has no column ${key}`);
    return spec.en;
  });
}

/** Headers of levels 1 to 5. */
export const LEVELS: readonly string[] = headers('indicators', 'levels');

/** Sheet on which a table stands. */
export const SHEETS: Readonly<Record<TableKind, string>> = {
  indicators: 'KPI',
  results: 'Results',
  settings: 'KPI Settings',
  groups: 'Groups',
  bands: 'Bands',
  holidays: 'Holidays',
  plan: 'Plan',
};

/** A table on sheet "KPI" (or another) whose header stands in A3, unless it is told otherwise. */
export function table(
  name: string | null,
  headers: Row,
  rows: readonly Row[],
  options: { sheet?: string; top?: number; left?: number; formats?: RawTable['formats'] } = {}
): RawTable {
  const { sheet = 'KPI', top = 2, left = 0, formats = null } = options;
  return { name, sheet, top, left, headers, rows, formats };
}

/** KpiIndicators with its headers in A4, given by their keys or as they are; `percent` names columns of percentages. */
export function indicators(columns: Row | string, rows: readonly Row[], percent: Row = []) {
  return tableOf('indicators', columns, rows, percent);
}

/** KpiResults, in the same way. */
export function results(columns: Row | string, rows: readonly Row[], percent: Row = []): RawTable {
  return tableOf('results', columns, rows, percent);
}

export function settings(rows: readonly Row[]): RawTable {
  return tableOf('settings', 'setting value', rows, []);
}

function tableOf(kind: TableKind, columns: Row | string, rows: readonly Row[], percent: Row) {
  const names = typeof columns === 'string' ? headers(kind, columns) : columns;
  const format = names.map((name) => (percent.includes(name) ? '0%' : 'General'));
  const formats = rows.map(() => format);
  return table(TABLE_NAMES[kind], names, rows, { sheet: SHEETS[kind], top: 3, formats });
}

/** A workbook with these tables. */
export function workbook(...tables: readonly RawTable[]): Snapshot {
  const names = [...new Set(tables.map(({ sheet }) => sheet))];
  return {
    sheets: names.map((name) => ({ name, protected: false, visible: true, role: null })),
    tables,
  };
}

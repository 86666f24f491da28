import type { CellValue } from '../../src/engine';
import { COLUMNS } from '../../src/tables';
import type { ColumnKey, ColumnSpec, RawTable, Snapshot, TableKind } from '../../src/tables';

/** English headers of a table's columns, by their keys. */
export function headers<K extends TableKind>(kind: K, ...keys: readonly ColumnKey<K>[]): string[] {
  const specs: readonly ColumnSpec[] = COLUMNS[kind];
  return keys.map((key) => {
    const spec = specs.find((one) => one.key === key);
    if (spec === undefined) throw new Error(`${kind} has no column ${key}`);
    return spec.en;
  });
}

/** Headers of levels 1 to 5. */
export const LEVELS: readonly string[] = headers(
  'indicators',
  ...(['level1', 'level2', 'level3', 'level4', 'level5'] as const)
);

/** A table on sheet "KPI" (or another) whose header stands in A3, unless it is told otherwise. */
export function table(
  name: string | null,
  headers: readonly CellValue[],
  rows: readonly (readonly CellValue[])[],
  options: { sheet?: string; top?: number; left?: number; formats?: RawTable['formats'] } = {}
): RawTable {
  const { sheet = 'KPI', top = 2, left = 0, formats = null } = options;
  return { name, sheet, top, left, headers, rows, formats };
}

/** A workbook with these tables. */
export function workbook(...tables: readonly RawTable[]): Snapshot {
  const names = [...new Set(tables.map(({ sheet }) => sheet))];
  return {
    sheets: names.map((name) => ({ name, protected: false, visible: true, role: null })),
    tables,
  };
}

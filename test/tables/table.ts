import type { CellValue } from '../../src/engine';
import type { RawTable, Snapshot } from '../../src/tables';

type Formats = RawTable['formats'];

/** A table on sheet "KPI" (or another) whose header stands in A3, unless it is told otherwise. */
export function table(
  name: string | null,
  headers: readonly CellValue[],
  rows: readonly (readonly CellValue[])[],
  options: { sheet?: string; top?: number; left?: number; formats?: Formats } = {}
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

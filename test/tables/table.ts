import type { CellValue } from '../../src/engine';
import { addressText, readTables } from '../../src/tables';
import type { Problem, RawTable, Snapshot } from '../../src/tables';

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

/** Headers of `indicators`. */
export const HEADERS = [
  'Unit',
  'Code',
  'Indicator',
  'Period',
  'Level 1',
  'Level 5',
  'Weight',
  'Part of',
];

/** KpiIndicators on sheet KPI. */
export function indicators(...rows: readonly (readonly CellValue[])[]): RawTable {
  return table('KpiIndicators', HEADERS, rows);
}

/** KpiResults on sheet Results. */
export function results(...rows: readonly (readonly CellValue[])[]): RawTable {
  return table('KpiResults', ['Code', 'Period', 'Actual', 'Override score', 'Reason'], rows, {
    sheet: 'Results',
    top: 0,
  });
}

/** One indicator, with levels 1 and 5. */
export const ONE = indicators(['', '1', 'One', '', 50, 90, 100, '']);

/** `code at address` of every problem. */
export function where(problems: readonly Problem[]): readonly string[] {
  return problems.map(({ code, at }) => (at ? `${code} ${addressText(at)}` : code));
}

/** Reads a workbook with these tables. */
export function read(...tables: readonly RawTable[]) {
  return readTables(workbook(...tables));
}

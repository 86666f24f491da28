import type { CellValue } from '../../src/engine';
import { addressText, readTables } from '../../src/tables';
import type { Problem, RawTable } from '../../src/tables';
import { headers, table, workbook } from '../workbook/tables';

/** Headers of `indicators`. */
export const HEADERS = headers('indicators', 'unit code name period level1 level5 weight partOf');

/** KpiIndicators on sheet KPI. */
export function indicators(...rows: readonly (readonly CellValue[])[]): RawTable {
  return table('KpiIndicators', HEADERS, rows);
}

/** KpiResults on sheet Results. */
export function results(...rows: readonly (readonly CellValue[])[]): RawTable {
  const columns = headers('results', 'code period actual override reason');
  return table('KpiResults', columns, rows, { sheet: 'Results', top: 0 });
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

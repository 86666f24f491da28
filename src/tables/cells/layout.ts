import { readPeriod } from '../../engine';
import type { PeriodId } from '../../engine';
import { columnOf, COLUMNS, TABLE_NAMES } from '../columns/columns';
import type { ColumnSpec, TableKind } from '../columns/columns';
import type { Problem } from '../problems/problem';
import type { CellAddress, RawTable } from '../snapshot';
import { isBlank, textOf } from './text';

/** Where each known column of a table stands; indexes count from the table's first column. */
export interface Layout {
  readonly columns: ReadonlyMap<string, number>;
  /** Columns headed by a period (the wide results table). */
  readonly periods: readonly { readonly period: PeriodId; readonly index: number }[];
}

/** A header that names a period (`Q1`, `ไตรมาส 1`, `6 เดือน`). A bare number is not one: it may be a level. */
export function periodOfHeader(header: unknown): PeriodId | null {
  return typeof header === 'string' && !isBlank(header) ? readPeriod(textOf(header)) : null;
}

/** Address of a body cell: `row` and `index` count from the first body row and column of the table. */
export function bodyAddress(table: RawTable, row: number, index: number): CellAddress {
  return { sheet: table.sheet, row: table.top + 1 + row, column: table.left + index };
}

/** Address of a header cell. */
export function headerAddress(table: RawTable, index: number): CellAddress {
  return { sheet: table.sheet, row: table.top, column: table.left + index };
}

/** Name of the table for messages: its own, or the one that it stands in for. */
export function tableTitle(table: RawTable, kind: TableKind): string {
  return table.name ?? TABLE_NAMES[kind];
}

/**
 * Finds the columns of a table by their headers, in any order. Blank and unknown headers are left alone; of two columns
 * with the same meaning the first is used and the second reported, once for each.
 */
export function findColumns(
  table: RawTable,
  kind: TableKind
): { layout: Layout; problems: readonly Problem[] } {
  const columns = new Map<string, number>();
  const periods: { period: PeriodId; index: number }[] = [];
  const problems: Problem[] = [];
  table.headers.forEach((header, index) => {
    if (isBlank(header)) return;
    const spec = columnOf(kind, textOf(header));
    const period = spec === null && kind === 'results' ? periodOfHeader(header) : null;
    const taken = spec
      ? columns.has(spec.key)
      : period !== null && periods.some((other) => other.period === period);
    if (taken) problems.push(duplicateColumn(table, kind, index));
    else if (spec) columns.set(spec.key, index);
    else if (period !== null) periods.push({ period, index });
  });
  return { layout: { columns, periods }, problems };
}

function duplicateColumn(table: RawTable, kind: TableKind, index: number): Problem {
  const header = textOf(table.headers[index]);
  return {
    severity: 'warning',
    at: headerAddress(table, index),
    code: 'duplicateColumn',
    table: tableTitle(table, kind),
    column: columnOf(kind, header)?.en ?? header,
  };
}

/** One error for each column that the table cannot do without, at the table's first header cell. */
export function missingColumns(
  table: RawTable,
  kind: TableKind,
  layout: Layout
): readonly Problem[] {
  const specs: readonly ColumnSpec[] = COLUMNS[kind];
  return specs
    .filter((spec) => !layout.columns.has(spec.key) && isRequired(spec, kind, layout))
    .map((spec) => ({
      severity: 'error',
      at: headerAddress(table, 0),
      code: 'missingColumn',
      table: tableTitle(table, kind),
      column: spec.en,
    }));
}

/** A results table needs Period and Actual unless it has a column for each period. */
function isRequired(spec: ColumnSpec, kind: TableKind, layout: Layout): boolean {
  if (spec.required) return true;
  const long = layout.columns.has('actual') || layout.periods.length === 0;
  return kind === 'results' && long && (spec.key === 'period' || spec.key === 'actual');
}

import type { PeriodId } from '../../engine';
import { headerAddress, type Layout } from '../cells/layout';
import type { Problem } from '../problems/problem';
import type { RawTable } from '../snapshot';
import { isBlank, textOf } from '../cells/text';
import type { ColumnSpec } from './column';
import { COLUMNS, type TableKind } from './columns';
import { columnOf, periodOfHeader } from './headers';
import { TABLE_NAMES } from './tableNames';

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
    .filter((spec) => !layout.columns.has(spec.key) && isRequired(spec, layout))
    .map((spec) => ({
      severity: 'error',
      at: headerAddress(table, 0),
      code: 'missingColumn',
      table: tableTitle(table, kind),
      column: spec.en,
    }));
}

/** A results table needs Period and Actual unless it has a column for each period. */
function isRequired({ required }: ColumnSpec, { columns, periods }: Layout): boolean {
  return required === 'long' ? columns.has('actual') || periods.length === 0 : required;
}

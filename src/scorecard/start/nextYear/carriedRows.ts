import type { CellValue } from '../../../engine';
import {
  COLUMNS,
  findColumns,
  isBlank,
  isExcelError,
  ownColumn,
  TABLE_NAMES,
  tableOf,
  textOf,
  isDayFormat,
  type CellAddress,
  type ColumnSpec,
  type Layout,
  type RawTable,
  type Snapshot,
  type TableKind,
} from '../../../tables';
import type { PlanCell } from '../../plan/plan';
import type { MarkedCell } from '../templatesContent';

/** A cell that is carried over: what it shows, and where it stood. */
export interface CarriedCell {
  readonly value: CellValue;
  /** Null for General, or where none was read. */
  readonly format: string | null;
  readonly at: CellAddress;
}

/** A cell of the old workbook that something is said of. */
export interface Told {
  readonly at: CellAddress;
  readonly text: string;
}

/** Rows of a table in the order of `columns`; null where the table lacks the column. */
export interface CarriedTable {
  readonly columns: readonly ColumnSpec[];
  readonly rows: readonly (readonly (CarriedCell | null)[])[];
  readonly layout: Layout;
  /** Headers of columns that are none of ours. */
  readonly own: readonly Told[];
  /** Tables of the same kind that are not read. */
  readonly unread: readonly Told[];
}

/**
 * The rows of a table that say something, in the order of the template's columns and behind them those of the user's own;
 * null where the workbook has no such table. Columns of single periods (the wide KpiResults) are among the user's own.
 */
export function carriedTable(snapshot: Snapshot, kind: TableKind): CarriedTable | null {
  const { table, others: unread } = tableOf(snapshot, kind);
  if (table === null) return null;
  const { layout } = findColumns(table, kind);
  const { columns: places } = layout;
  const known: readonly ColumnSpec[] = COLUMNS[kind];
  const sources = known.map(({ key }) => places.get(key) ?? null);
  const others = table.headers.flatMap((header, index) =>
    isBlank(header) || sources.includes(index) ? [] : [{ index, header: textOf(header) }]
  );
  const all = [...sources, ...others.map(({ index }) => index)];
  return {
    columns: [...known, ...others.map(({ index, header }) => ownColumn(`own${index}`, header))],
    layout,
    unread: unread.map(({ name, sheet, top, left }) => ({
      at: { sheet, row: top, column: left },
      text: name ?? TABLE_NAMES[kind],
    })),
    own: others.map(({ index, header: text }) => ({
      at: { sheet: table.sheet, row: table.top, column: table.left + index },
      text,
    })),
    rows: table.rows.flatMap((row, i) =>
      row.every(isBlank)
        ? []
        : [all.map((index) => (index === null ? null : cellAt(table, i, index)))]
    ),
  };
}

function cellAt(table: RawTable, row: number, index: number): CarriedCell {
  const format = table.formats?.[row]?.[index] ?? null;
  return {
    value: table.rows[row]?.[index] ?? null,
    format: format === 'General' || format === '@' ? null : format,
    at: { sheet: table.sheet, row: table.top + 1 + row, column: table.left + index },
  };
}

/** What is written for it: blank for an error, which is no definition; a code that is a number as its text. */
export function writtenValue(cell: CarriedCell | null, { typedAsText }: ColumnSpec): CellValue {
  if (cell === null || isBlank(cell.value) || isExcelError(cell.value)) return '';
  return typedAsText && typeof cell.value === 'number' && !isDayFormat(cell.format)
    ? textOf(cell.value)
    : cell.value;
}

/** It shows an error, which is no definition. */
export function isLeftBlank({ value }: CarriedCell): boolean {
  return isExcelError(value);
}

export const writtenRow = (
  row: readonly (CarriedCell | null)[],
  columns: readonly ColumnSpec[]
): readonly PlanCell[] => columns.map((spec, i) => writtenValue(row[i] ?? null, spec));

export const writtenRows = (
  rows: readonly (readonly (CarriedCell | null)[])[],
  columns: readonly ColumnSpec[]
): readonly (readonly PlanCell[])[] => rows.map((row) => writtenRow(row, columns));

/** Number formats that figures keep: 0.8 shown as 80 % *is* 80 %, and a date is only a number without its format. */
export function formatsOf(
  rows: readonly (readonly (CarriedCell | null)[])[],
  columns: readonly ColumnSpec[]
): readonly MarkedCell[] {
  return rows.flatMap((row, i) =>
    columns.flatMap((spec, column) => {
      const cell = row[column] ?? null;
      const { key } = spec;
      return typeof writtenValue(cell, spec) === 'number' && cell !== null && cell.format !== null
        ? [{ row: i, key, numberFormat: cell.format }]
        : [];
    })
  );
}

import type { Layout } from './layout';
import { bodyAddress } from './layout';
import type { Problem, ProblemFacts } from '../problems/problem';
import type { CellAddress, RawTable } from '../snapshot';
import { isBlank } from './text';

/** One body row as the schemas see it: a cell for each column they name, null where the worksheet has no such column. */
export type RawRow = Readonly<Record<string, unknown>>;

/** A schema of rows: one of cells for each column. */
interface RowSchema<T> {
  readonly shape: { readonly [K in keyof T]: CellSchema<T[K]> };
}

interface CellSchema<V> {
  safeParse(cell: unknown): CellReading<V>;
}

type CellReading<V> =
  { success: true; data: V } | { success: false; error: { issues: readonly unknown[] } };

/** What a row says, with the columns whose cells were refused (and count as blank); null: nothing is left to use. */
export interface ParsedRow<T> {
  readonly row: T | null;
  readonly refused: ReadonlyMap<string, ProblemFacts>;
}

const NOTHING_REFUSED: ReadonlyMap<string, ProblemFacts> = new Map();

/** The columns of a schema, with what each makes of a blank cell: most cells of a table are blank. */
interface Column {
  readonly key: string;
  readonly schema: CellSchema<unknown>;
  readonly blank: CellReading<unknown>;
}

const COLUMNS_OF = new WeakMap<object, readonly Column[]>();

function columnsOf(schema: RowSchema<unknown>): readonly Column[] {
  const known = COLUMNS_OF.get(schema);
  if (known !== undefined) return known;
  const cells = Object.entries<CellSchema<unknown>>(schema.shape);
  const columns = cells.map(([key, cell]) => ({ key, schema: cell, blank: cell.safeParse(null) }));
  COLUMNS_OF.set(schema, columns);
  return columns;
}

/**
 * Parses one row, cell by cell. A refused cell is reported and read as blank, so that one bad cell does not cost the
 * whole row; where a required cell is refused too, the row is null.
 */
export function parseRow<T>(schema: RowSchema<T>, raw: RawRow): ParsedRow<T> {
  const row: Record<string, unknown> = {};
  let refused: Map<string, ProblemFacts> | null = null;
  let whole = true;
  for (const { key, schema: cell, blank } of columnsOf(schema)) {
    const value = raw[key] ?? null;
    let read = value === null ? blank : cell.safeParse(value);
    if (!read.success) {
      refused ??= new Map();
      refused.set(key, factsOf(key, read.error.issues));
      read = blank;
    }
    if (read.success) row[key] = read.data;
    else whole = false;
  }
  return { row: whole ? (row as T) : null, refused: refused ?? NOTHING_REFUSED };
}

interface Issue {
  readonly params?: { readonly facts?: ProblemFacts };
}

function factsOf(column: string, issues: readonly unknown[]): ProblemFacts {
  const facts = (issues as readonly Issue[]).find(({ params }) => params?.facts)?.params?.facts;
  if (!facts) throw new Error(`A cell of ${column} was refused without saying why`);
  return facts;
}

/** The cells of a row by column key; columns in `withFormat` come as engine cells with their number format. */
export function rawRow(
  table: RawTable,
  layout: Layout,
  row: number,
  keys: readonly string[],
  withFormat: ReadonlySet<string>
): RawRow {
  const values = table.rows[row] ?? [];
  const raw: Record<string, unknown> = {};
  for (const key of keys) {
    const index = layout.columns.get(key);
    const value = index === undefined ? null : (values[index] ?? null);
    if (index === undefined || value === null || value === '') raw[key] = null;
    else raw[key] = withFormat.has(key) ? cellAt(table, row, index) : value;
  }
  return raw;
}

/** One body cell with its number format where that was read. */
export function cellAt(table: RawTable, row: number, index: number) {
  const value = table.rows[row]?.[index] ?? null;
  const numberFormat = table.formats?.[row]?.[index];
  return numberFormat === null || numberFormat === undefined ? { value } : { value, numberFormat };
}

/** True where every column that the reader knows is blank: a row of a template that nobody has filled yet. */
export function isBlankRow(table: RawTable, layout: Layout, row: number): boolean {
  const values = table.rows[row] ?? [];
  for (const index of layout.columns.values()) if (!isBlank(values[index])) return false;
  for (const { index } of layout.periods) if (!isBlank(values[index])) return false;
  return true;
}

/** Problems of a row's refused cells, each at its cell. */
export function refusals(
  table: RawTable,
  layout: Layout,
  row: number,
  refused: ReadonlyMap<string, ProblemFacts>
): readonly Problem[] {
  return [...refused].map(([key, facts]) => ({
    severity: 'error',
    at: columnAddress(table, layout, row, key) ?? bodyAddress(table, row, 0),
    ...facts,
  }));
}

/** Address of a row's cell in a named column; null where the table has no such column. */
export function columnAddress(
  table: RawTable,
  layout: Layout,
  row: number,
  key: string
): CellAddress | null {
  const index = layout.columns.get(key);
  return index === undefined ? null : bodyAddress(table, row, index);
}

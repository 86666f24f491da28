import type { Layout } from './layout';
import { bodyAddress } from './layout';
import type { Problem, ProblemFacts } from './problem';
import type { CellAddress, RawTable } from './snapshot';
import { isBlank } from './text';

/** One body row as the schemas see it: a cell for each column they name, null where the worksheet has no such column. */
export type RawRow = Readonly<Record<string, unknown>>;

/** A schema of rows (only what is used of it). */
interface RowSchema<T> {
  safeParse(
    row: unknown
  ): { success: true; data: T } | { success: false; error: { issues: readonly unknown[] } };
}

/** What a row says, with the columns whose cells were refused (and count as blank); null: nothing is left to use. */
export interface ParsedRow<T> {
  readonly row: T | null;
  readonly refused: ReadonlyMap<string, ProblemFacts>;
}

const NOTHING_REFUSED: ReadonlyMap<string, ProblemFacts> = new Map();

/**
 * Parses one row. A refused cell is reported and read as blank in a second pass, so that one bad cell does not cost the
 * whole row; where a required cell is refused too, the row is null.
 */
export function parseRow<T>(schema: RowSchema<T>, raw: RawRow): ParsedRow<T> {
  const first = schema.safeParse(raw);
  if (first.success) return { row: first.data, refused: NOTHING_REFUSED };
  const refused = factsByColumn(first.error.issues);
  const blanks = Object.fromEntries([...refused.keys()].map((key) => [key, null]));
  const second = schema.safeParse({ ...raw, ...blanks });
  return { row: second.success ? second.data : null, refused };
}

interface Issue {
  readonly path?: readonly PropertyKey[];
  readonly params?: { readonly facts?: ProblemFacts };
}

function factsByColumn(issues: readonly unknown[]): ReadonlyMap<string, ProblemFacts> {
  const facts = new Map<string, ProblemFacts>();
  for (const issue of issues as readonly Issue[]) {
    const column = String(issue.path?.[0] ?? '');
    const fact = issue.params?.facts;
    if (!fact) throw new Error(`A row was built with a column that its schema lacks: ${column}`);
    if (!facts.has(column)) facts.set(column, fact);
  }
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
    if (index === undefined) raw[key] = null;
    else raw[key] = withFormat.has(key) ? cellAt(table, row, index) : (values[index] ?? null);
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

import { bodyAddress, type Layout } from './layout';
import type { Problem, ProblemFacts } from '../problems/problem';
import type { CellAddress, RawTable } from '../snapshot';
import { isBlank } from './text';
import type { Infer, Issue, RowSchema, Schema } from './zod';

/** Schemas of a row's cells. */
export interface RowReader<S extends RowSchema> {
  readonly schema: S;
  /** Each cell with what it says where it is blank: most cells of a table are, and need no parsing. */
  readonly cells: readonly (readonly [key: string, cell: Schema, blank: CellReading])[];
}

type CellReading = ReturnType<Schema['safeParse']>;

export function rowReader<S extends RowSchema>(schema: S): RowReader<S> {
  const cells = Object.entries(schema.shape);
  return { schema, cells: cells.map(([key, cell]) => [key, cell, cell.safeParse(null)]) };
}

/** What a row says, with the columns whose cells were refused (and count as blank); null: nothing is left to use. */
export interface ParsedRow<T> {
  readonly row: T | null;
  readonly refused: ReadonlyMap<string, ProblemFacts>;
}

const NOTHING_REFUSED: ReadonlyMap<string, ProblemFacts> = new Map();

/**
 * Parses one row, cell by cell. A refused cell is reported and read as blank, so that one bad cell does not cost the
 * whole row; where a required cell is refused too, the row is null.
 *
 * @param valueOf - the cell under a key; null where it is blank
 */
export function parseRow<S extends RowSchema>(
  { cells }: RowReader<S>,
  valueOf: (key: string) => unknown
): ParsedRow<Infer<S>> {
  const row: Record<string, unknown> = {};
  let refused: Map<string, ProblemFacts> | null = null;
  let whole = true;
  for (const [key, cell, blank] of cells) {
    const value = valueOf(key);
    let read = value === null ? blank : cell.safeParse(value);
    if (!read.success) {
      refused ??= new Map();
      refused.set(key, factsOf(key, read.error.issues[0]));
      read = blank;
    }
    if (read.success) row[key] = read.data;
    else whole = false;
  }
  return { row: whole ? (row as Infer<S>) : null, refused: refused ?? NOTHING_REFUSED };
}

function factsOf(column: string, issue: Issue | undefined): ProblemFacts {
  const params: { readonly facts?: ProblemFacts } | undefined =
    issue?.code === 'custom' ? issue.params : undefined;
  if (params?.facts === undefined)
    throw new Error(`A cell of ${column} was refused without saying why`);
  return params.facts;
}

/** Reads one body row of a table by its columns, with a problem at each refused cell. */
export function readRow<S extends RowSchema>(
  { reader, formats }: { readonly reader: RowReader<S>; readonly formats: ReadonlySet<string> },
  table: RawTable,
  layout: Layout,
  row: number
): ParsedRow<Infer<S>> & { readonly problems: readonly Problem[] } {
  const values = table.rows[row] ?? [];
  const parsed = parseRow(reader, (key) => {
    const index = layout.columns.get(key);
    const value = index === undefined ? null : (values[index] ?? null);
    if (index === undefined || value === null || value === '') return null;
    return formats.has(key) ? cellAt(table, row, index) : value;
  });
  const { refused } = parsed;
  const problems = refused.size === 0 ? [] : refusals(table, layout, row, refused);
  return { row: parsed.row, refused, problems };
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

function refusals(
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

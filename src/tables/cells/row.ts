import { bodyAddress, type Layout } from './layout';
import type { Problem, ProblemFacts } from '../problems/problem';
import type { CellAddress, RawTable } from '../snapshot';
import { isBlank } from './text';
import type { Infer, Issue, RowSchema, Schema } from './zod';

/** Schemas of a row's cells. */
export interface RowReader<S extends RowSchema> {
  readonly schema: S;
  readonly cells: readonly ColumnReader[];
}

/** Reads the cells of one column; what equal cells say is parsed once and shared. */
interface ColumnReader {
  readonly key: string;
  /** What a blank cell says. */
  readonly blank: CellReading;
  readonly read: (value: unknown, numberFormat: string | null) => CellReading;
}

type CellReading = ReturnType<Schema['safeParse']>;

export function rowReader<S extends RowSchema>(schema: S): RowReader<S> {
  const cells = Object.entries(schema.shape);
  return {
    schema,
    cells: cells.map(([key, cell]) => ({
      key,
      blank: cell.safeParse(null),
      read: readOnce(cell),
    })),
  };
}

/** Cells of a column whose meaning is kept: a table repeats a few units, periods and criteria thousands of times. */
const KEPT = 1000;

function readOnce(cell: Schema): ColumnReader['read'] {
  const known = new Map<string | null, Map<unknown, CellReading>>();
  let kept = 0;
  return (value, numberFormat) => {
    let ofFormat = known.get(numberFormat);
    const found = ofFormat?.get(value);
    if (found !== undefined) return found;
    if (kept >= KEPT) {
      known.clear();
      ofFormat = undefined;
      kept = 0;
    }
    const read = cell.safeParse(numberFormat === null ? value : { value, numberFormat });
    known.set(numberFormat, (ofFormat ?? new Map<unknown, CellReading>()).set(value, read));
    kept++;
    return read;
  };
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
 * @param valueOf - the value under a key; null or `''` where it is blank
 * @param formatOf - its number format where that matters, else null
 */
export function parseRow<S extends RowSchema>(
  { cells }: RowReader<S>,
  valueOf: (key: string) => unknown,
  formatOf: (key: string) => string | null = () => null
): ParsedRow<Infer<S>> {
  const row: Record<string, unknown> = {};
  let refused: Map<string, ProblemFacts> | null = null;
  let whole = true;
  for (const { key, blank, read: readCell } of cells) {
    const value = valueOf(key);
    let read = value === null || value === '' ? blank : readCell(value, formatOf(key));
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

export function factsOf(column: string, issue: Issue | undefined): ProblemFacts {
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
  const valueOf = (key: string): unknown => values[layout.columns.get(key) ?? -1] ?? null;
  const inRow = table.formats?.[row];
  const formatOf = (key: string): string | null =>
    formats.has(key) ? (inRow?.[layout.columns.get(key) ?? -1] ?? null) : null;
  const parsed = parseRow(reader, valueOf, formatOf);
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

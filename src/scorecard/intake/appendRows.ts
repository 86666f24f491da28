import { COLUMNS, isBlank, type ColumnSpec, type Layout, type RawTable } from '../../tables';
import type { AppendPlan, Block, PlanCell } from '../plan/plan';

/** One row to add: its cells by column, counted from the table's first. */
export type NewRow = ReadonlyMap<number, PlanCell>;

/**
 * Adds rows below the last one of a table that holds anything. Only `columns` are written, neighbours as one block, so that
 * columns of the user's own between them stay as they are.
 */
export function appendRows(
  table: RawTable,
  kind: 'indicators' | 'results' | 'settings',
  layout: Layout,
  columns: Iterable<number>,
  rows: readonly NewRow[]
): AppendPlan {
  const { sheet, name, top, left, headers } = table;
  const filled = table.rows.findLastIndex((line) => !line.every(isBlank)) + 1;
  const row = top + 1 + filled;
  const body = table.rows.length + (table.blankRows ?? 0);
  const specs: readonly ColumnSpec[] = COLUMNS[kind];
  return {
    sheet,
    table: name,
    area: { row: top, column: left, rows: 1 + body, columns: headers.length },
    row,
    rows: rows.length,
    blocks: runsOf(columns).map((run): Block => ({
      row,
      column: left + (run[0] ?? 0),
      cells: rows.map((cells) => run.map((index) => cells.get(index) ?? null)),
    })),
    textColumns: specs.flatMap(({ key, typedAsText }) => {
      const index = layout.columns.get(key);
      return typedAsText && index !== undefined ? [left + index] : [];
    }),
  };
}

/** Columns from left to right, in runs of neighbours. */
function runsOf(columns: Iterable<number>): readonly (readonly number[])[] {
  const runs: number[][] = [];
  for (const index of [...columns].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run?.at(-1) === index - 1) run.push(index);
    else runs.push([index]);
  }
  return runs;
}

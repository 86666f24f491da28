import { withoutNoise, type CellValue } from '../../engine';
import { tableOf, type RawTable, type Snapshot } from '../../tables';
import type { PlanCell } from '../plan/plan';
import type { AcceptedPlan } from './planAccepted';

/** The workbook as it will be read once the values are written, so that scores can be shown before anything is. */
export function foreseen(snapshot: Snapshot, { cells, append }: AcceptedPlan): Snapshot {
  const { table } = tableOf(snapshot, 'results');
  if (table === null) return snapshot;
  const rows = table.rows.map((row) => [...row]);
  const put = (row: number, column: number, value: CellValue): void => {
    const [r, c] = [row - table.top - 1, column - table.left];
    while (rows.length <= r) rows.push(table.headers.map(() => null));
    const line = rows[r];
    if (line !== undefined) line[c] = value;
  };
  for (const { at, value } of cells) put(at.row, at.column, asTyped(table, at, value));
  for (const block of append?.blocks ?? []) {
    block.cells.forEach((line, r) =>
      line.forEach((cell, c) => put(block.row + r, block.column + c, plain(cell)))
    );
  }
  const formats = table.formats && rows.map((_, r) => table.formats?.[r] ?? NO_FORMATS);
  const written: RawTable = { ...table, rows, formats };
  return {
    ...snapshot,
    tables: snapshot.tables.map((each) => (each === table ? written : each)),
  };
}

const NO_FORMATS: readonly null[] = [];

const plain = (cell: PlanCell): CellValue =>
  typeof cell === 'object' && cell !== null ? null : cell;

/** In a cell that shows percentages 85 is written as 0.85. */
function asTyped(
  table: RawTable,
  at: { readonly row: number; readonly column: number },
  value: CellValue
): CellValue {
  const format = table.formats?.[at.row - table.top - 1]?.[at.column - table.left] ?? '';
  return typeof value === 'number' && format.includes('%') ? withoutNoise(value / 100) : value;
}

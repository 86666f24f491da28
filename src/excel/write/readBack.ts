import { passing } from '../host/passing';

/** What has been written into cells, and the same cells as they read after the request that wrote them. */
export interface ReadBack {
  readonly written: readonly (readonly unknown[])[];
  /** Of `written`: its first column that is read. */
  readonly column: number;
  readonly read: Excel.Range;
}

/** Queues reading back what has just been queued for a range, from its first column with formulas to its last. */
export function readBack(
  range: Excel.Range,
  written: readonly (readonly unknown[])[]
): readonly ReadBack[] {
  const columns = [...(written[0] ?? []).keys()].filter((column) =>
    written.some((row) => isFormula(row[column]))
  );
  const [column] = columns;
  const last = columns[columns.length - 1];
  if (column === undefined || last === undefined) return [];
  const corner = passing(range.getCell(0, column));
  const read = passing(corner.getAbsoluteResizedRange(written.length, last - column + 1));
  return [{ written, column, read: read.load('formulas') }];
}

/** Whether Excel has put a formula where another, or none, was written, as it does in a calculated column. */
export function hasOtherFormulas({ written, column, read }: ReadBack): boolean {
  return (read.formulas as readonly (readonly unknown[])[]).some((row, r) =>
    row.some((formula, c) => !isSame(formula, written[r]?.[column + c]))
  );
}

const isSame = (a: unknown, b: unknown): boolean => a === b || bare(a) === bare(b);

const isFormula = (cell: unknown): cell is string =>
  typeof cell === 'string' && cell.length > 1 && cell.startsWith('=');

/**
 * A formula without what Excel adds or leaves out as it shows formulas: prefixes of functions (`_xlfn.`, `_xldudf_`), `@`,
 * spaces, quotes around names of sheets, the case of letters. Empty for any other cell.
 */
function bare(cell: unknown): string {
  return isFormula(cell) ? cell.replace(/_xl[a-z]+[._]|[@'\s]/gi, '').toUpperCase() : '';
}

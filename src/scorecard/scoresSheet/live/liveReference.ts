import type { CellValue } from '../../../engine';
import { columnName, quoteSheet, type CellAddress, type Snapshot } from '../../../tables';

/** Absolute reference to a cell of any sheet: `Results!$E$5`, `'KPI 1'!$B$2`. */
export function cellReference(at: CellAddress): string {
  return `${quoteSheet(at.sheet)}!${absolute(at)}`;
}

/** Absolute reference to the block of cells between two corners on one sheet: `KPI!$I$5:$M$5`. */
export function rangeReference(first: CellAddress, last: CellAddress): string {
  return `${quoteSheet(first.sheet)}!${absolute(first)}:${absolute(last)}`;
}

function absolute({ row, column }: CellAddress): string {
  return `$${columnName(column)}$${row + 1}`;
}

/**
 * One reference to all the cells, or null where they are not neighbours in the order given: in one row from left to right,
 * or (unless `rowOnly`) in one column from top to bottom.
 */
export function contiguousReference(
  cells: readonly (CellAddress | null | undefined)[],
  rowOnly = false
): string | null {
  const [first] = cells;
  const last = cells.at(-1);
  if (!first || !last) return null;
  const inLine = (rows: 0 | 1, columns: 0 | 1): boolean =>
    cells.every(
      (cell, i) =>
        cell?.sheet === first.sheet &&
        cell.row === first.row + i * rows &&
        cell.column === first.column + i * columns
    );
  return inLine(0, 1) || (!rowOnly && inLine(1, 0)) ? rangeReference(first, last) : null;
}

/**
 * Cells of the user's as an argument of the add-in's functions: a blank one is handed over as empty text, for Excel 2021 and
 * 2024 hand over a blank as 0 (https://github.com/OfficeDev/office-js/issues/4702).
 */
export function blanksAsText(reference: string): string {
  return `IF(${reference}="","",${reference})`;
}

/** Text as it stands in a formula; in pieces, as Excel takes no more than 255 characters at once. */
export function textLiteral(text: string): string {
  if (text.length <= 250) return quoted(text);
  const pieces = text.match(/[\s\S]{1,250}/gu) ?? [''];
  return pieces.map(quoted).join('&');
}

function quoted(text: string): string {
  return `"${text.includes('"') ? text.replaceAll('"', '""') : text}"`;
}

/** Value of a cell of the snapshot; undefined where it was not read. */
export type CellReader = (at: CellAddress) => CellValue | undefined;

export function cellReader(snapshot: Snapshot): CellReader {
  const tables = snapshot.tables.filter((table) => table.rows.length > 0);
  return ({ sheet, row, column }) => {
    for (const table of tables) {
      if (table.sheet !== sheet) continue;
      const value = table.rows[row - table.top - 1]?.[column - table.left];
      if (value !== undefined) return value;
    }
    return undefined;
  };
}

import { isError } from './grid';
import type { Sheet } from './sheet';
import type { Table } from './table';

/** Texts of the header row; Excel wants one, unlike the others, for every column. */
export function columnNames(sheet: Sheet, table: Table): string[] {
  const { row, column, columns } = table.area;
  const used = new Set<string>();
  return Array.from({ length: columns }, (_, i) => {
    const value = table.showHeaders ? sheet.value(row, column + i) : null;
    const text = value === null || isError(value) || value === '' ? `Column${i + 1}` : `${value}`;
    let name = text;
    for (let copy = 2; used.has(name.toLowerCase()); copy++) name = `${text}${copy}`;
    used.add(name.toLowerCase());
    return name;
  });
}

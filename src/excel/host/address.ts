import { a1 } from '../../tables';
import type { Area } from '../../scorecard';

/** `'My sheet'!A1:B2` → `A1:B2` */
export function localAddress(address: string): string {
  return address.slice(address.lastIndexOf('!') + 1);
}

/** Address of an area on its sheet: `A1:B2`. */
export function areaAddress({ row, column, rows, columns }: Area): string {
  return `${a1(row, column)}:${a1(row + rows - 1, column + columns - 1)}`;
}

/** `Sheet!B3:C5`, `$B$3:$C$5` or `B3`; null for whole rows and columns, and for what is no address. */
export function areaAt(address: string): Area | null {
  const match = /^\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?$/.exec(localAddress(address));
  if (match === null) return null;
  const [, left = '', top = '', right = left, bottom = top] = match;
  const [row, column] = [Number(top) - 1, columnIndex(left)];
  return { row, column, rows: Number(bottom) - row, columns: columnIndex(right) + 1 - column };
}

const columnIndex = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

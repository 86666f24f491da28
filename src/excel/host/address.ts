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

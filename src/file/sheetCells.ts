import type { CellValue } from '../engine';
import type { Area } from '../tables';
import type { FileTable } from './sheets/tableIn';

/** What a cell counts as whose formula came without a result: no value, and nobody's text. */
export const UNCALCULATED = '#BUSY!';

/** The cells of one worksheet as they are read, whatever has read them. */
export interface SheetCells {
  readonly name: string;
  readonly tables: readonly FileTable[];
  /** The smallest area with every value; null where there is none. */
  readonly used: Area | null;
  value(row: number, column: number): CellValue;
  numberFormat(row: number, column: number): string;
}

/** A workbook that is only read. */
export interface BookCells {
  readonly sheets: readonly SheetCells[];
  readonly names: readonly { readonly name: string; readonly formula: string }[];
  /** Its days are counted from 1904. */
  readonly date1904: boolean;
}

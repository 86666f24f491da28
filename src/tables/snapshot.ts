import type { CellValue } from '../engine';

/**
 * The workbook as read in one go: plain data, unknown cells. Made by `excel/read/readSnapshot`, understood by `readTables`.
 * Rows and columns are 0-based sheet coordinates.
 */
export interface Snapshot {
  /** Worksheets in tab order. */
  readonly sheets: readonly SheetFacts[];
  readonly tables: readonly RawTable[];
  /** Names that no table can get: those that the workbook defines, and of all its tables. */
  readonly names?: readonly string[];
  /** Its own days are counted from 1904; those of the tables here from 1900, as everywhere. A formula sees its own. */
  readonly date1904?: boolean;
}

export interface SheetFacts {
  readonly name: string;
  readonly protected: boolean;
  readonly visible: boolean;
  /** What the add-in made this sheet for (its own mark, see `SheetRole`), or null for a sheet of the user's. */
  readonly role: string | null;
}

/** An Excel Table, or a plain range whose first row looks like our headers (`name` is then null). */
export interface RawTable {
  readonly name: string | null;
  readonly sheet: string;
  /** 0-based row of the header row and column of the first header. */
  readonly top: number;
  readonly left: number;
  readonly headers: readonly CellValue[];
  /** Body rows; values as Excel gives them (`''` for blank, error text for errors). */
  readonly rows: readonly (readonly CellValue[])[];
  /** Blank rows at the end of the table that are not among `rows`; a totals row is neither. */
  readonly blankRows?: number;
  /** Number formats, same shape as `rows`; a column that was not asked for is null in every row, null = none read. */
  readonly formats: readonly (readonly (string | null)[])[] | null;
}

export interface CellAddress {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Where a value stands, for messages and for live formulas. */
export interface Sourced<T> {
  readonly value: T;
  readonly at: CellAddress;
}

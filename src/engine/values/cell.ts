/**
 * A worksheet cell as Excel hands it over: blank is `''` or `null`, an Excel error is its text (`'#N/A'`), a date is a
 * serial number that only the number format tells apart from a plain number, and 80 % is 0.8 with a format such as `0%`.
 */
export type CellValue = string | number | boolean | null;

export interface Cell {
  readonly value: CellValue;
  /** Excel's number format code; leave out where it is unknown (then no date or percentage is inferred). */
  readonly numberFormat?: string;
}

/** Where a table of one of our sheets is. */
export interface TablePlace {
  readonly name: string;
  /** Address on its sheet of its headers and data, e.g. `A4:M40`; a row of totals comes below. */
  readonly address: string;
}

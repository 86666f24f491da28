/** An Excel error in a cell, e.g. `{ error: '#N/A' }`. */
export interface CellError {
  readonly error: string;
}

/** What a cell shows: the value typed in, or the last result of its formula. Blank is null. Dates are serial numbers. */
export type StoredValue = string | number | boolean | null | CellError;

export function isError(value: unknown): value is CellError {
  return typeof value === 'object' && value !== null && 'error' in value;
}

const errors = new Map<string, StoredValue>();

/** The shared object for an error text. */
export function errorValue(text: string): StoredValue {
  let known = errors.get(text);
  if (known === undefined) errors.set(text, (known = Object.freeze({ error: text })));
  return known;
}

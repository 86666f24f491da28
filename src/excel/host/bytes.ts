/** Requests and answers stay below this many bytes; Excel on the web refuses 5 MB (excel-facts C1). */
export const REQUEST_BYTES = 1_900_000;

/** Text that JSON writes as it is, a byte for each character. */
const PLAIN = /^[ !#-[\]-~]*$/;

/** Bytes that a value takes in a JSON request in UTF-8; Thai letters take three. Errs on the large side. */
export function jsonBytes(value: unknown): number {
  if (typeof value === 'string') {
    if (PLAIN.test(value)) return value.length + 2;
    let bytes = 2;
    for (let i = 0; i < value.length; i++) {
      const unit = value.charCodeAt(i);
      bytes += unit < 0x80 ? (unit === 34 || unit === 92 || unit < 32 ? 2 : 1) : 3;
    }
    return bytes;
  }
  if (typeof value === 'number') return 20;
  if (Array.isArray(value)) {
    let bytes = 2;
    for (const item of value) bytes += jsonBytes(item) + 1;
    return bytes;
  }
  return 6;
}

/** A run of rows that goes into one request. */
export interface RowRun {
  readonly first: number;
  readonly count: number;
  readonly bytes: number;
}

/**
 * Splits rows into runs that each stay below `limit` bytes (a single larger row is a run of its own).
 *
 * @returns runs, in order, that cover all rows.
 */
export function rowRuns(
  rows: readonly (readonly unknown[])[],
  limit: number = REQUEST_BYTES
): RowRun[] {
  const runs: RowRun[] = [];
  let first = 0;
  let size = 0;
  rows.forEach((row, index) => {
    const bytes = jsonBytes(row);
    if (size > 0 && size + bytes > limit) {
      runs.push({ first, count: index - first, bytes: size });
      first = index;
      size = 0;
    }
    size += bytes;
  });
  if (rows.length > first) runs.push({ first, count: rows.length - first, bytes: size });
  return runs;
}

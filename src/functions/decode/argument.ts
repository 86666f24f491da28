import type { CellValue } from '../../engine';
import { FunctionProblem } from '../encode/functionProblem';

/** A range or a single value as rows of cells; one blank cell where the argument was left out. */
export type Grid = readonly (readonly CellValue[])[];

const BLANK: Grid = [['']];

/** Rows of cells as Excel hands them over, which `cellOf` reads. */
export type Rows = readonly (readonly unknown[])[];

/**
 * The rows of an argument as they stand: null is one left out, a 2-D array a range, anything else a single value.
 */
export function rowsOf(argument: unknown): Rows {
  if (argument === null || argument === undefined) return BLANK;
  if (!Array.isArray(argument)) return [[argument]];
  const rows: readonly unknown[] = argument;
  if (rows.length === 0) return BLANK;
  // A long column takes longer to be copied than to be scored.
  return areRows(rows) ? rows : rows.map((row) => (isRow(row) ? row : [row]));
}

function areRows(rows: readonly unknown[]): rows is Rows {
  return rows.every(isRow);
}

function isRow(row: unknown): row is readonly unknown[] {
  return Array.isArray(row);
}

/** Reads an argument. Errors in cells become their text (`#N/A`); formatted numbers and entities become their plain value. */
export function gridOf(argument: unknown): Grid {
  return rowsOf(argument).map((row) => row.map(cellOf));
}

/** Reads an argument that is one value; a range must be a single cell. */
export function valueOf(argument: unknown, parameter: string): CellValue {
  const [value = null, ...others] = cellsOf(gridOf(argument));
  if (others.length === 0) return value;
  throw new FunctionProblem({ code: 'oneValue', parameter });
}

/**
 * Reads an argument that is words and may be left out: empty text where it is. Older Excels hand over a blank cell as 0,
 * which is no word (https://github.com/OfficeDev/office-js/issues/4702).
 */
export function wordsOf(argument: unknown, parameter: string): string {
  const value = valueOf(argument, parameter);
  return value === 0 ? '' : String(value ?? '').trim();
}

export function isBlank(value: CellValue): boolean {
  return value === null || (typeof value === 'string' && value.trim() === '');
}

/** All cells of a range, row by row. */
export function cellsOf(grid: Grid): readonly CellValue[] {
  return grid.length === 1 ? (grid[0] ?? []) : grid.flat();
}

/**
 * Ranges that have to be of one size and are not.
 * @throws FunctionProblem with both sizes
 */
export function refuseSizes(a: string, one: Rows, b: string, other: Rows): never {
  throw new FunctionProblem({ code: 'sizes', a, sizeOfA: sizeOf(one), b, sizeOfB: sizeOf(other) });
}

/** "12 × 5", rows first, for messages. */
export function sizeOf(grid: Rows): string {
  return `${grid.length} × ${grid[0]?.length ?? 0}`;
}

export function cellOf(value: unknown): CellValue {
  switch (typeof value) {
    case 'number':
    case 'string':
    case 'boolean':
      return value;
    case 'object':
      return value && richValue(value);
    default:
      return value === undefined ? null : '#VALUE!';
  }
}

/** Errors arrive as objects with a `code` such as `#N/A`, data types with their `basicValue`. */
function richValue(value: object): CellValue {
  if ('code' in value && typeof value.code === 'string' && value.code.startsWith('#')) {
    return value.code;
  }
  if ('basicValue' in value) {
    const { basicValue } = value;
    if (typeof basicValue !== 'object') return cellOf(basicValue);
  }
  return '#VALUE!';
}

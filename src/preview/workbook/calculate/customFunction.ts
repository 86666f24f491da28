import type { WorkbookLike } from '@cj-tech-master/excelts/formula';
import { isError, type StoredValue } from '../model/grid';

/**
 * A custom function as Excel calls it: single cells as scalars, ranges as rows of scalars, blanks as null, omitted
 * arguments as undefined (or, where the calculation library calculates, as null too). It returns a scalar or rows of scalars; it throws, or returns `{ error }`, for an Excel error.
 */
export interface CustomFunction {
  (...args: unknown[]): unknown;
  /** Errors reach the function as `{ error: '#N/A' }`; otherwise an error given is the result, without a call. */
  readonly acceptsErrors?: boolean;
}

export type CustomFunctions = ReadonlyMap<string, CustomFunction>;

type UserFunctions = NonNullable<WorkbookLike['userFunctions']>;

/** Values of the calculation library, by the numbers of its kinds. */
type LibraryValue =
  | { readonly kind: 0 }
  | { readonly kind: 1; readonly value: number }
  | { readonly kind: 2; readonly value: string }
  | { readonly kind: 3; readonly value: boolean }
  | { readonly kind: 4; readonly code: string }
  | {
      readonly kind: 5;
      readonly rows: readonly (readonly LibraryValue[])[];
      readonly height: number;
      readonly width: number;
    };

/** Makes custom functions callable for the calculation library. Names are not case-sensitive. */
export function userFunctions(functions: CustomFunctions): UserFunctions {
  const adapted = new Map<string, ReturnType<UserFunctions['get']> & object>();
  for (const [name, call] of functions) {
    const invoke = (args: unknown[]) =>
      toLibrary(
        callFunction(
          call,
          args.map((arg) => fromLibrary(arg as LibraryValue))
        )
      );
    adapted.set(name.toUpperCase(), { minArity: 0, maxArity: 255, invoke });
  }
  return adapted;
}

/** Calls the function as Excel does: what it throws, and errors it did not ask for, become `{ error }`. */
export function callFunction(call: CustomFunction, args: readonly unknown[]): unknown {
  if (!call.acceptsErrors) {
    const given = args.flat(2).find(isError);
    if (given) return { error: given.error };
  }
  try {
    return call(...args);
  } catch (thrown) {
    const code =
      typeof thrown === 'object' && thrown !== null && 'code' in thrown ? thrown.code : null;
    return { error: typeof code === 'string' && code.startsWith('#') ? code : '#VALUE!' };
  }
}

function fromLibrary(value: LibraryValue): unknown {
  switch (value.kind) {
    case 0:
      return null;
    case 4:
      return { error: value.code };
    case 5:
      return value.rows.map((row) => row.map(fromLibrary));
    default:
      return value.value;
  }
}

function toLibrary(value: unknown): LibraryValue {
  if (Array.isArray(value)) {
    const lines: unknown[][] = value.map((row: unknown) => (Array.isArray(row) ? row : [row]));
    const rows = lines.map((row) => row.map(toLibrary));
    return { kind: 5, rows, height: rows.length, width: rows[0]?.length ?? 0 };
  }
  const cell = resultOf(value);
  if (isError(cell)) return { kind: 4, code: cell.error };
  if (typeof cell === 'number') return { kind: 1, value: cell };
  if (typeof cell === 'boolean') return { kind: 3, value: cell };
  return { kind: 2, value: cell ?? '' };
}

/** What a function has given for one cell, as the cell holds it. */
export function resultOf(given: unknown): StoredValue {
  if (typeof given === 'number') return Number.isFinite(given) ? given : { error: '#NUM!' };
  if (typeof given === 'string' || typeof given === 'boolean' || isError(given)) return given;
  return given === null || given === undefined ? '' : { error: '#VALUE!' };
}

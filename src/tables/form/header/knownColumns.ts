import type { FormGrid } from '../formGrid';
import { lineText } from '../formGrid';
import { keyOf } from './formHeader';
import { FORM_ROLES, type FormRole } from '../formModel';

/**
 * What somebody has said of the columns of a form, by the headings of that form, so that the next department's copy of it
 * needs no choosing: 0-based column of the form → role.
 */
export type KnownColumns = Readonly<Record<string, Readonly<Record<string, FormRole>>>>;

/**
 * What was kept outside, on this computer or in a file; null where it is something else. Read without zod: the pane would
 * carry what that needs from its first moment on.
 */
export function readKnownColumns(kept: unknown): KnownColumns | null {
  if (!isRecord(kept)) return null;
  const isRole = (role: unknown): boolean => FORM_ROLES.some((each) => each === role);
  const isForm = (form: unknown): boolean =>
    isRecord(form) &&
    Object.entries(form).every(([column, role]) => /^\d{1,3}$/.test(column) && isRole(role));
  return Object.values(kept).every(isForm) ? (kept as KnownColumns) : null;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Rows among which the headings of a form stand. */
const FIRST_ROWS = 20;

/**
 * Under what a form is known again: the first row that holds most texts, however it is spaced. `''` for a form without any.
 */
export function formKey(grid: FormGrid, headerRow: number | null): string {
  if (headerRow !== null) return keyOf((grid.cells[headerRow] ?? []).map(lineText));
  const rows = grid.cells.slice(0, FIRST_ROWS).map((row) => row.map(lineText));
  const filled = rows.map((row) => row.filter((text) => text !== '').length);
  const most = Math.max(0, ...filled);
  return most === 0 ? '' : keyOf(rows[filled.indexOf(most)] ?? []);
}

/** The roles known for a form with this key; undefined where there are none. */
export function columnsKnown(
  known: KnownColumns,
  key: string
): ReadonlyMap<number, FormRole> | undefined {
  const roles = known[key];
  if (key === '' || roles === undefined) return undefined;
  return new Map(Object.entries(roles).map(([column, role]) => [Number(column), role]));
}

/** With what has been said of one more form; a form of that key from before is forgotten. */
export function withColumns(
  known: KnownColumns,
  key: string,
  columns: ReadonlyMap<number, FormRole>
): KnownColumns {
  if (key === '' || columns.size === 0) return known;
  const roles = Object.fromEntries([...columns].map(([column, role]) => [String(column), role]));
  return { ...known, [key]: roles };
}

import type { CellValue } from '../../engine';
import type { TableKind } from './columns';
import { TABLE_NAMES } from './tableNames';
import { columnOf, periodOfHeader, planYearOf } from './headers';
import type { RawTable, Snapshot } from '../snapshot';
import { isBlank, textOf } from '../cells/text';

/** Tables that the add-in itself writes; they look like the user's, and are never read as such. */
const OUTPUT_TABLE = /^kpi(scores|totals|actions|snapshot|collected|history)[_\w]*$/i;

/** True for the sheet marks of sheets that the add-in writes and replaces. */
export function isOwnSheet(role: string | null): boolean {
  return (
    role === 'scores' ||
    role === 'snapshot' ||
    role === 'collected' ||
    role === 'history' ||
    (role?.startsWith('summary') ?? false)
  );
}

/**
 * What a table is for, by its name, else by its headers; null: none of ours.
 *
 * @param headers - first row of the table or plain range
 * @param name - name of the Excel table; null for a plain range
 */
export function identifyTable(
  headers: readonly CellValue[],
  name: string | null
): TableKind | null {
  if (name !== null && OUTPUT_TABLE.test(name)) return null;
  return kindOfName(name) ?? kindOfHeaders(headers);
}

const KINDS = Object.keys(TABLE_NAMES) as readonly TableKind[];

function kindOfName(name: string | null): TableKind | null {
  const wanted = name?.toLowerCase();
  return KINDS.find((kind) => TABLE_NAMES[kind].toLowerCase() === wanted) ?? null;
}

function kindOfHeaders(headers: readonly CellValue[]): TableKind | null {
  const has = (kind: TableKind, key: string) =>
    headers.some((header) => !isBlank(header) && columnOf(kind, textOf(header))?.key === key);
  const scored = ['level1', 'level5', 'weight'].some((key) => has('indicators', key));
  if (!scored && has('plan', 'project') && headers.some((header) => planYearOf(header) !== null))
    return 'plan';
  if (has('results', 'code')) {
    if (has('results', 'actual') && has('results', 'period')) return 'results';
    const levels = ['level1', 'level5', 'target', 'weight'].some((key) => has('indicators', key));
    const wide = headers.some(
      (header) => columnOf('results', textOf(header)) === null && periodOfHeader(header) !== null
    );
    if (wide && !levels) return 'results';
    if (has('indicators', 'name')) return 'indicators';
  }
  if (headers.every((header) => isBlank(header) || columnOf('groups', textOf(header)) !== null)) {
    if (has('groups', 'group') && has('groups', 'weight')) return 'groups';
  }
  if (has('bands', 'from') && has('bands', 'name')) return 'bands';
  if (has('holidays', 'date') && has('holidays', 'holiday')) return 'holidays';
  return has('settings', 'setting') && has('settings', 'value') ? 'settings' : null;
}

/**
 * Columns whose number formats must be read with their values, because 0.8 shown as 80 % *is* 80 % and a date is only a
 * number without its format: level, target, weight, actual, numerator, denominator, override and wide period columns.
 *
 * @returns indexes into `headers`
 */
export function columnsWithFormats(headers: readonly CellValue[]): readonly number[] {
  return headers.flatMap((header, index) => (needsFormat(header) ? [index] : []));
}

function needsFormat(header: CellValue): boolean {
  if (isBlank(header)) return false;
  const text = textOf(header);
  if (columnOf('plan', text)?.withFormat === true) return true;
  const found = (['indicators', 'results', 'holidays', 'groups'] as const)
    .map((kind) => columnOf(kind, text))
    .find((spec) => spec !== null);
  return found?.withFormat ?? periodOfHeader(header) !== null;
}

/** Of which another table would not be a list of the user's that merely looks like it. */
const ONLY_ONE: readonly TableKind[] = ['indicators', 'results'];

/**
 * The table of one kind: the one so named, else the first with such headers. `others` look the same and are not read; beside
 * a table that has the name, they are told of indicators and results only, where a copy would be taken for what is scored.
 */
export function tableOf(
  snapshot: Snapshot,
  kind: TableKind
): { table: RawTable | null; others: readonly RawTable[] } {
  const ours = new Set(
    snapshot.sheets.filter((sheet) => isOwnSheet(sheet.role)).map((sheet) => sheet.name)
  );
  const found = snapshot.tables.filter(
    (table) => !ours.has(table.sheet) && identifyTable(table.headers, table.name) === kind
  );
  const named = found.find((table) => kindOfName(table.name) === kind);
  const table = named ?? found[0] ?? null;
  const told = named === undefined || ONLY_ONE.includes(kind);
  return { table, others: told ? found.filter((other) => other !== table) : [] };
}

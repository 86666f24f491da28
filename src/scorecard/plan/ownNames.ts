import type { Snapshot } from '../../tables';
import { originalOf } from './originalOf';
import type { SheetRole } from './plan';
import { firstFree, LONGEST_NAME, takenNames } from './sheetNames';

/**
 * Name of the add-in's own sheet of a role, also after the user has renamed it; else the name that it will get: `Scores`, or
 * `Scores (KPI)` where a sheet of the user's is called so. A copy that the user has made of it (an archive of last quarter,
 * say) carries the same mark and must not be taken for it: the original has the tables, or the name that it was given.
 */
export function ownSheetName(snapshot: Snapshot, role: SheetRole, name: string): string {
  const own = snapshot.sheets.filter((sheet) => sheet.role === role).map((sheet) => sheet.name);
  const home = snapshot.tables.find((table) => table.name === 'KpiScores')?.sheet;
  return (
    own.find((candidate) => role === 'scores' && candidate === home) ??
    own.find((candidate) => candidate === name) ??
    originalOf(own) ??
    firstFree(takenNames(snapshot), (number) => sheetNameBeside(name, number))
  );
}

/**
 * Name of a table of the add-in's own on a sheet of its own: the one that it has there; else `KpiScores`, or `KpiScores_KPI`
 * where a table or a name of the user's is called so.
 */
export function ownTableName(snapshot: Snapshot, sheet: string, name: string): string {
  const { tables, names = [] } = snapshot;
  const beside = new RegExp(`^${name}(_KPI\\d*)?$`, 'i');
  const there = tables.find((table) => table.sheet === sheet && beside.test(table.name ?? ''));
  const taken = new Set(
    [...tables.map((table) => table.name ?? ''), ...names].map((each) => each.toLowerCase())
  );
  return there?.name ?? firstFree(taken, (number) => tableNameBeside(name, number));
}

/** `Scores`, `Scores (KPI)`, `Scores (KPI 2)`: unlike those that Excel gives to copies. */
export function sheetNameBeside(name: string, number: number): string {
  if (number === 1) return name;
  const end = ` (KPI${number === 2 ? '' : ` ${number - 1}`})`;
  return name.slice(0, LONGEST_NAME - end.length).trimEnd() + end;
}

/** `KpiScores`, `KpiScores_KPI`, `KpiScores_KPI2`. */
const tableNameBeside = (name: string, number: number): string =>
  number === 1 ? name : `${name}_KPI${number === 2 ? '' : number - 1}`;

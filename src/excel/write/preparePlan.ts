import type { WritePlan } from '../../scorecard';
import { askDay, daysLess } from '../host/dateSystem';
import { loadFilters, refuseFiltered } from '../host/filters';
import { HostProblem } from '../host/hostProblem';
import { ROLE_NAME, roleOf } from '../host/sheetRole';
import { takeBackup, type SheetBackup } from './backup';

/** What must be known to carry a plan out. */
export interface Prepared {
  /** What will be replaced, by sheet name. */
  readonly backups: ReadonlyMap<string, SheetBackup>;
  /** See `daysLess`. */
  readonly daysLess: number;
}

/** Makes sure that the plan can be carried out. */
export async function preparePlan(
  context: Excel.RequestContext,
  plan: WritePlan,
  signal: AbortSignal | undefined
): Promise<Prepared> {
  const backups = new Map<string, SheetBackup>();
  const day = askDay(context);
  const existing = await inspectTargets(context, plan);
  for (const sheet of plan.sheets) {
    signal?.throwIfAborted();
    if (existing.has(sheet.name)) backups.set(sheet.name, await takeBackup(context, sheet));
  }
  return { backups, daysLess: daysLess(day) };
}

/** Makes sure that only our own sheets and tables are in the way; returns the names of those. */
async function inspectTargets(
  context: Excel.RequestContext,
  plan: WritePlan
): Promise<ReadonlySet<string>> {
  const { worksheets, tables, names } = context.workbook;
  const structure = context.workbook.protection.load('protected');
  const found = plan.sheets.map((sheet) => ({
    sheet,
    worksheet: worksheets.getItemOrNullObject(sheet.name).load('name'),
    owned: sheet.tables.map((table) => ({
      name: table.name,
      table: tables.getItemOrNullObject(table.name).load('name'),
      named: names.getItemOrNullObject(table.name).load('name'),
    })),
  }));
  await context.sync();
  for (const { name, table, named } of found.flatMap(({ owned }) => owned)) {
    // A table and a name of the workbook share one set of names; formulas of the one would mean the other.
    if (table.isNullObject && !named.isNullObject) throw new HostProblem('nameTaken', { name });
  }
  const details = found.map(({ sheet, worksheet, owned }) => ({
    sheet,
    worksheet,
    protection: worksheet.isNullObject ? null : worksheet.protection.load('protected'),
    filters: worksheet.isNullObject ? null : loadFilters(worksheet, sheet.name),
    role: worksheet.isNullObject
      ? null
      : worksheet.names.getItemOrNullObject(ROLE_NAME).load('formula'),
    homes: owned
      .filter(({ table }) => !table.isNullObject)
      .map(({ name, table }) => ({ name, home: table.worksheet.load('name') })),
  }));
  await context.sync();
  const existing = new Set<string>();
  for (const { sheet, worksheet, protection, filters, role, homes } of details) {
    for (const { name, home } of homes) {
      const there = { name, at: home.name };
      if (sheet.mode === 'create') throw new HostProblem('tableThere', there);
      if (home.name !== sheet.name) throw new HostProblem('tableTaken', there);
    }
    if (worksheet.isNullObject) {
      if (structure.protected) throw new HostProblem('sheetsLocked', { name: sheet.name });
      continue;
    }
    const ours = role !== null && !role.isNullObject && roleOf(role.formula) === sheet.role;
    if (sheet.mode === 'create' || !ours) throw new HostProblem('sheetTaken', { name: sheet.name });
    if (protection?.protected === true) throw new HostProblem('protected', { name: sheet.name });
    if (filters !== null) refuseFiltered(filters);
    existing.add(sheet.name);
  }
  return existing;
}

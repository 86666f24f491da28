import type { SheetPlan, WritePlan } from '../../scorecard';
import { appendRows, prepareAppend, takeBackRows, type AppendBackup } from '../change/appendRows';
import { restoreBackup, takeBackup, type SheetBackup } from './backup';
import { HostProblem, toHostProblem } from '../host/hostProblem';
import { requestBudget } from '../host/requestBudget';
import { ROLE_NAME, roleFormula, roleOf } from '../host/sheetRole';
import { writeSheet, type Present } from './writeSheet';

/** How far a run has come; `total` rows over all sheets of the plan. */
export type OnRows = (done: number, total: number) => void;

/**
 * Carries out a plan, whole or not at all. Nothing is written before it is certain that only the add-in's own sheets
 * will be touched; what is replaced is kept in memory, and whatever fails, every sheet is put back.
 *
 * @param signal - stops between two requests, and everything is put back
 * @throws HostProblem `sheetTaken`, `tableTaken`, `protected` (nothing was written); `cancelled`, `interrupted` and others
 * (put back); `notRestored` where even that failed.
 */
export async function applyPlan(
  context: Excel.RequestContext,
  plan: WritePlan,
  onRows: OnRows = () => undefined,
  signal?: AbortSignal
): Promise<void> {
  const appends: AppendBackup[] = [];
  const prepared = async (): Promise<ReadonlyMap<string, SheetBackup>> => {
    for (const append of plan.append ?? []) appends.push(await prepareAppend(context, append));
    return prepare(context, plan, signal);
  };
  const backups = await prepared().catch((cause: unknown) => {
    throw toHostProblem(cause);
  });
  const total = plan.sheets.reduce(
    (sum, sheet) => sum + rowCount(sheet),
    (plan.append ?? []).reduce((sum, { rows }) => sum + rows, 0)
  );
  let done = 0;
  const begun: string[] = [];
  const grown: AppendBackup[] = [];
  try {
    const reserve = requestBudget(context, signal);
    for (const sheet of plan.sheets) {
      const old = backups.get(sheet.name);
      begun.push(sheet.name);
      const target = old === undefined ? addSheet(context, sheet) : clearSheet(context, sheet.name);
      await writeSheet(
        context,
        target,
        sheet,
        old === undefined ? NOTHING : { ...old, charts: old.charts ?? [] },
        reserve,
        (rows) => onRows((done += rows), total)
      );
    }
    for (const append of appends) {
      grown.push(append);
      await appendRows(context, append, reserve, (rows) => onRows((done += rows), total));
    }
    signal?.throwIfAborted();
    // Excel refuses to show a sheet that the user has hidden; it stays hidden.
    if (plan.activate !== null && backups.get(plan.activate)?.visible !== false) {
      context.workbook.worksheets.getItem(plan.activate).activate();
    }
    await context.sync();
  } catch (cause) {
    await ungrow(context, grown, cause);
    await putBack(context, begun, backups, cause);
    const problem = toHostProblem(cause);
    throw problem.code === 'unknown' ? new HostProblem('interrupted', { cause }) : problem;
  }
}

/** A sheet that has just been added. */
const NOTHING: Present = { tables: [], charts: [] };

const rowCount = (sheet: SheetPlan): number =>
  sheet.blocks.reduce((sum, block) => sum + block.cells.length, 0);

/** Makes sure that the plan can be carried out; returns what will be replaced, by sheet name. */
async function prepare(
  context: Excel.RequestContext,
  plan: WritePlan,
  signal: AbortSignal | undefined
): Promise<ReadonlyMap<string, SheetBackup>> {
  const backups = new Map<string, SheetBackup>();
  const existing = await inspectTargets(context, plan);
  for (const sheet of plan.sheets) {
    signal?.throwIfAborted();
    if (existing.has(sheet.name)) backups.set(sheet.name, await takeBackup(context, sheet));
  }
  return backups;
}

/** Makes sure that only our own sheets and tables are in the way; returns the names of those. */
async function inspectTargets(
  context: Excel.RequestContext,
  plan: WritePlan
): Promise<ReadonlySet<string>> {
  const { worksheets, tables } = context.workbook;
  const found = plan.sheets.map((sheet) => ({
    sheet,
    worksheet: worksheets.getItemOrNullObject(sheet.name).load('name'),
    owned: sheet.tables.map((table) => ({
      name: table.name,
      table: tables.getItemOrNullObject(table.name).load('name'),
    })),
  }));
  await context.sync();
  const details = found.map(({ sheet, worksheet, owned }) => ({
    sheet,
    worksheet,
    protection: worksheet.isNullObject ? null : worksheet.protection.load('protected'),
    role: worksheet.isNullObject
      ? null
      : worksheet.names.getItemOrNullObject(ROLE_NAME).load('formula'),
    homes: owned
      .filter(({ table }) => !table.isNullObject)
      .map(({ name, table }) => ({ name, home: table.worksheet.load('name') })),
  }));
  await context.sync();
  const existing = new Set<string>();
  for (const { sheet, worksheet, protection, role, homes } of details) {
    for (const { name, home } of homes) {
      if (sheet.mode === 'create' || home.name !== sheet.name) {
        throw new HostProblem('tableTaken', { name });
      }
    }
    if (worksheet.isNullObject) continue;
    const ours = role !== null && !role.isNullObject && roleOf(role.formula) === sheet.role;
    if (sheet.mode === 'create' || !ours) throw new HostProblem('sheetTaken', { name: sheet.name });
    if (protection?.protected === true) throw new HostProblem('protected', { name: sheet.name });
    existing.add(sheet.name);
  }
  return existing;
}

/** Adds a sheet; one that the add-in will replace later is marked as its own. */
function addSheet(context: Excel.RequestContext, plan: SheetPlan): Excel.Worksheet {
  const sheet = context.workbook.worksheets.add(plan.name);
  if (plan.mode === 'replace' || plan.role === 'snapshot') {
    sheet.names.add(ROLE_NAME, roleFormula(plan.role)).visible = false;
  }
  return sheet;
}

function clearSheet(context: Excel.RequestContext, name: string): Excel.Worksheet {
  const sheet = context.workbook.worksheets.getItem(name);
  const everything = sheet.getRange();
  everything.unmerge();
  // Not all at once: Excel would take the tables away, and with them what formulas elsewhere refer to.
  everything.clear('Contents');
  everything.clear('Formats');
  everything.format.useStandardHeight = true;
  everything.format.useStandardWidth = true;
  return sheet;
}

/** Takes appended rows away, tried twice. */
async function ungrow(
  context: Excel.RequestContext,
  grown: readonly AppendBackup[],
  cause: unknown
): Promise<void> {
  for (const backup of grown) {
    const undo = (): Promise<void> => takeBackRows(context, backup);
    try {
      await undo().catch(undo);
    } catch {
      throw new HostProblem('notRestored', { name: backup.plan.sheet, cause });
    }
  }
}

/** Undoes what was written: new sheets go, replaced ones get their old content. Tried twice, as a passing fault may recur. */
async function putBack(
  context: Excel.RequestContext,
  begun: readonly string[],
  backups: ReadonlyMap<string, SheetBackup>,
  cause: unknown
): Promise<void> {
  for (const name of begun) {
    const backup = backups.get(name);
    const undo = async (): Promise<void> => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(name).load('name');
      await context.sync();
      if (sheet.isNullObject) return;
      if (backup === undefined) {
        sheet.delete();
        await context.sync();
      } else {
        clearSheet(context, name);
        await restoreBackup(context, backup);
      }
    };
    try {
      await undo().catch(undo);
    } catch {
      throw new HostProblem('notRestored', { name, cause });
    }
  }
}

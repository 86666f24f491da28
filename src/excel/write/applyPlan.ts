import type { SheetPlan, WritePlan } from '../../scorecard';
import { appendRows, takeBackRows } from '../change/appendRows';
import { prepareAppend, type AppendBackup } from '../change/prepareAppend';
import type { SheetBackup } from './backup';
import { HostProblem, toHostProblem } from '../host/hostProblem';
import { requestBudget } from '../host/requestBudget';
import { undoOrTell } from '../host/undo';
import { addSheet, clearSheet } from './ownSheet';
import { preparePlan } from './preparePlan';
import { restoreBackup } from './restoreBackup';
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
    return preparePlan(context, plan, signal);
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

/** Takes appended rows away. */
async function ungrow(
  context: Excel.RequestContext,
  grown: readonly AppendBackup[],
  cause: unknown
): Promise<void> {
  for (const backup of grown) {
    await undoOrTell(() => takeBackRows(context, backup), backup.plan.sheet, cause);
  }
}

/** Undoes what was written: new sheets go, replaced ones get their old content. */
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
    await undoOrTell(undo, name, cause);
  }
}

import type { SheetPlan, WritePlan } from '../../scorecard';
import { appendRows } from '../change/appendRows';
import { prepareAppend, type AppendBackup } from '../change/prepareAppend';
import { traceSheet } from '../host/hostAnswer';
import { toHostProblem } from '../host/hostProblem';
import type { Notice } from '../host/notice';
import { asOneStep } from '../host/oneStep';
import { requestBudget, type Reserve } from '../host/requestBudget';
import { undoAll } from '../host/undo';
import type { SheetBackup } from './backup';
import { addSheet, clearSheet } from './ownSheet';
import { ownDays } from './ownDays';
import { preparePlan, type Prepared } from './preparePlan';
import { presentOf, presentOn, type Present } from './present';
import { hasOtherFormulas, type ReadBack } from './readBack';
import { putBack, ungrow } from './putBack';
import { setPages } from './setPages';
import { pageWithTotals } from './totalsRow';
import { stateOf } from './tableLayout';
import { writeSheet } from './writeSheet';

/** How far a run has come; `total` rows over all sheets of the plan. */
export type OnRows = (done: number, total: number) => void;

/** Cells of the user's that are written in the same step as a plan, and put back with it. */
export interface Beside {
  readonly sheet: string;
  readonly change: (writing: Excel.RequestContext) => Promise<void>;
  readonly undo: () => Promise<void>;
}

export interface WriteOptions {
  readonly onRows?: OnRows | undefined;
  /** Stops between two requests, and everything is put back; nothing once all is written. */
  readonly signal?: AbortSignal | undefined;
  /** Told once all is written. */
  readonly onBefore?: (before: Before) => void;
  readonly beside?: Beside;
}

/** What stood there before a plan was carried out: enough to take it back later. */
export interface Before {
  readonly appended: readonly AppendBackup[];
  /** Sheets that were replaced, by name; a new one is not among them. */
  readonly sheets: ReadonlyMap<string, SheetBackup>;
}

/**
 * Carries out a plan, whole or not at all. Nothing is written before it is certain that only the add-in's own sheets
 * will be touched; what is replaced is kept in memory, and whatever fails, every sheet is put back.
 *
 * @returns what is to be said of it all the same: print set-up that Excel refused
 * @throws HostProblem `sheetTaken`, `tableThere`, `tableTaken`, `nameTaken`, `protected`, `sheetsLocked` (nothing was written); `cancelled`, `refused`, `ours` and
 * others (put back); `notRestored` where even that failed.
 */
export async function applyPlan(
  context: Excel.RequestContext,
  plan: WritePlan,
  { onRows = () => undefined, signal, onBefore = () => undefined, beside }: WriteOptions = {}
): Promise<readonly Notice[]> {
  const appends: AppendBackup[] = [];
  const prepared = async (): Promise<Prepared> => {
    for (const append of plan.append ?? []) appends.push(await prepareAppend(context, append));
    return preparePlan(context, plan, signal);
  };
  const { backups, daysLess } = await prepared().catch((cause: unknown) => {
    throw toHostProblem(cause);
  });
  const total = plan.sheets.reduce(
    (sum, sheet) => sum + rowCount(sheet),
    (plan.append ?? []).reduce((sum, { rows }) => sum + rows, 0)
  );
  const begun: string[] = [];
  const grown: AppendBackup[] = [];
  let place = '';
  const change = async (writing: Excel.RequestContext): Promise<void> => {
    let done = 0;
    if (beside !== undefined) {
      traceSheet(writing, (place = beside.sheet));
      await beside.change(writing);
    }
    const enter = (name: string): void => traceSheet(writing, (place = name));
    const queued: { readonly sheet: SheetPlan; readonly part: ReadBack }[] = [];
    const filled = new Set<SheetPlan>();
    /** After each request: what it has read back need not be kept. */
    const compare = (): void => {
      for (const { sheet, part } of queued.splice(0)) {
        if (hasOtherFormulas(part)) filled.add(sheet);
      }
    };
    const reserve = requestBudget(writing, signal, () => {
      compare();
      enter(place);
    });
    for (const planned of plan.sheets) {
      const sheet = ownDays(planned, daysLess);
      const old = backups.get(sheet.name);
      begun.push(sheet.name);
      enter(sheet.name);
      const present = old === undefined ? NOTHING : presentOf(old);
      const target =
        old === undefined
          ? addSheet(writing, sheet)
          : clearSheet(writing, sheet.name, present, sheet.tables.map(stateOf));
      await writeSheet(
        writing,
        target,
        sheet,
        present,
        reserve,
        (rows) => onRows((done += rows), total),
        (part) => queued.push({ sheet, part })
      );
    }
    for (const append of appends) {
      grown.push(append);
      enter(append.plan.sheet);
      await appendRows(writing, append, reserve, (rows) => onRows((done += rows), total));
    }
    signal?.throwIfAborted();
    // Excel refuses to show a sheet that the user has hidden; it stays hidden.
    if (plan.activate !== null && backups.get(plan.activate)?.visible !== false) {
      writing.workbook.worksheets.getItem(plan.activate).activate();
    }
    await writing.sync();
    compare();
    for (const sheet of filled) {
      enter(sheet.name);
      await writeWithoutTables(writing, sheet, reserve);
    }
  };
  const undo = async (cause: unknown): Promise<void> => {
    const undos = [
      ...ungrow(context, grown.splice(0)),
      ...putBack(context, begun.splice(0), backups),
      ...(beside === undefined ? [] : [beside]),
    ];
    await undoAll(undos, cause);
  };
  await asOneStep(context, change, undo).catch((cause: unknown) => {
    throw toHostProblem(cause, place);
  });
  onBefore({ appended: grown, sheets: backups });
  const pages = plan.sheets.map((sheet) => {
    const old = backups.get(sheet.name);
    const page = old === undefined ? sheet.page : pageWithTotals(sheet, presentOf(old).totals);
    return { name: sheet.name, page };
  });
  return setPages(context, pages);
}

/** A sheet that has just been added. */
const NOTHING: Present = {
  tables: [],
  totals: new Map(),
  charts: [],
  mergeNames: [],
  rows: 0,
  columns: 0,
};

const rowCount = (sheet: SheetPlan): number =>
  sheet.blocks.reduce((sum, block) => sum + block.cells.length, 0);

/**
 * Writes a sheet once more, its tables laid anew over the cells: where Excel has filled a column of a table that was there
 * with one formula (`placeTables`).
 */
async function writeWithoutTables(
  context: Excel.RequestContext,
  plan: SheetPlan,
  reserve: Reserve
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(plan.name);
  const { charts, ...present } = await presentOn(context, sheet);
  clearSheet(context, plan.name, present, []);
  const laid = { ...present, tables: [], charts: plan.charts === undefined ? [] : charts };
  const nothing = (): void => undefined;
  await writeSheet(context, sheet, plan, laid, reserve, nothing, nothing);
  await context.sync();
}

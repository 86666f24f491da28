import { readTables } from '../tables';
import type { Language, PeriodId } from '../engine';
import type { CellAddress, Problem, Snapshot, Tables } from '../tables';
import { planSample, planScores, planSummary, planTemplate, score } from '../scorecard';
import type { Scorecard, WritePlan } from '../scorecard';
import { applyPlan } from './applyPlan';
import { toHostProblem } from './hostProblem';
import { readSnapshot } from './readSnapshot';

/** What a run is asked for. `period` null = the workbook's setting, or the newest period that has a result. */
export interface RunOptions {
  readonly period: PeriodId | null;
  readonly unit: string | null;
  readonly language: Language;
  /** Values instead of formulas, for people without the add-in. */
  readonly freeze: boolean;
}

export interface Progress {
  readonly phase: 'reading' | 'scoring' | 'writing';
  readonly done: number;
  readonly total: number;
}

export type OnProgress = (progress: Progress) => void;

/** The workbook as the scorecard understands it. */
export interface WorkbookReading {
  readonly snapshot: Snapshot;
  readonly tables: Tables;
  readonly problems: readonly Problem[];
}

/** Reads the workbook and says what is wrong with it; writes nothing. */
export async function readWorkbook(): Promise<WorkbookReading> {
  return inExcel(read);
}

/** Reads, scores, and writes the sheet of scores. */
export async function scoreWorkbook(
  options: RunOptions,
  onProgress: OnProgress = () => undefined
): Promise<Scorecard> {
  return runPlan(options, onProgress, planScores);
}

/** Reads, scores, and writes the summary sheet (the official form). */
export async function summariseWorkbook(
  options: RunOptions,
  onProgress: OnProgress = () => undefined
): Promise<Scorecard> {
  return runPlan(options, onProgress, planSummary);
}

export async function insertTemplate(language: Language): Promise<void> {
  await inExcel((context) => applyPlan(context, planTemplate(language)));
}

export async function insertSample(language: Language): Promise<void> {
  await inExcel((context) => applyPlan(context, planSample('nonthaburi', language)));
}

/** Shows the sheet and selects the cell. */
export async function goToCell(address: CellAddress): Promise<void> {
  await inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(address.sheet);
    sheet.activate();
    sheet.getRangeByIndexes(address.row, address.column, 1, 1).select();
    await context.sync();
  });
}

export async function showSheet(name: string): Promise<void> {
  await inExcel(async (context) => {
    context.workbook.worksheets.getItem(name).activate();
    await context.sync();
  });
}

/** snapshot → tables → score → plan → apply. */
async function runPlan(
  options: RunOptions,
  onProgress: OnProgress,
  makePlan: (scorecard: Scorecard, snapshot: Snapshot, options: RunOptions) => WritePlan
): Promise<Scorecard> {
  return inExcel(async (context) => {
    onProgress({ phase: 'reading', done: 0, total: 1 });
    const { snapshot, tables, problems } = await read(context);
    onProgress({ phase: 'scoring', done: 0, total: 1 });
    const scorecard = score(
      { tables, problems },
      {
        ...(options.period === null ? {} : { period: options.period }),
        ...(options.unit === null ? {} : { unit: options.unit }),
      }
    );
    const plan = makePlan(scorecard, snapshot, options);
    await applyPlan(context, plan, (done, total) => onProgress({ phase: 'writing', done, total }));
    return scorecard;
  });
}

async function read(context: Excel.RequestContext): Promise<WorkbookReading> {
  const snapshot = await readSnapshot(context);
  return { snapshot, ...readTables(snapshot) };
}

/** One batch against Excel, one step for Undo where Excel can (ExcelApi 1.20); failures come as `HostProblem`. */
async function inExcel<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return Office.context.requirements.isSetSupported('ExcelApi', '1.20')
      ? await Excel.run({ mergeUndoGroup: true }, batch)
      : await Excel.run(batch);
  } catch (cause) {
    throw toHostProblem(cause);
  }
}

import type { Language, PeriodId } from '../engine';
import { score } from '../scorecard';
import type {
  Day,
  ScoreInput,
  Scorecard,
  SheetRole,
  SummaryRole,
  WritePlan,
  Writes,
} from '../scorecard';
import { readTables } from '../tables';
import type { CellAddress, Snapshot } from '../tables';
import {
  enterResult,
  freezeWorkbook,
  importIndicators,
  insertSample,
  insertTemplate,
  readFormRange,
  undoEntry,
} from './change/changeTables';
import { inExcel, write } from './excelBatch';
import { fingerprintOf } from './read/fingerprint';
import { HostProblem } from './hostProblem';
import { inTurn } from './inTurn';
import { readSnapshot } from './read/readSnapshot';
import { checkWorkbook, historyOf } from './read/readWorkbook';
import { showOwnSheet } from './write/showOwnSheet';
import { watchWorkbook } from './read/watch';

export {
  enterResult,
  freezeWorkbook,
  importIndicators,
  insertSample,
  insertTemplate,
  readFormRange,
  undoEntry,
} from './change/changeTables';
export { checkWorkbook, type WorkbookReading } from './read/readWorkbook';

/** What a run is asked for. `period` null = the workbook's setting, or the newest period that has a result. */
export interface RunOptions {
  readonly period: PeriodId | null;
  readonly unit: string | null;
  /** Null = the workbook's setting, else Thai. */
  readonly language: Language | null;
  /** What the cells hold; functions of the add-in where not given. */
  readonly writes?: Writes;
  /** Summary sheets to make; the official form, and the plan's where there is one, where not given. */
  readonly sheets?: readonly SummaryRole[];
  /** Day that the summary sheets name; the clock's where not given. */
  readonly today?: Day;
  /** Stops the run between two requests; it then fails as `cancelled`, and the workbook is as it was. */
  readonly signal?: AbortSignal;
}

export interface Progress {
  readonly phase: 'reading' | 'scoring' | 'writing';
  readonly done: number;
  readonly total: number;
}

export type OnProgress = (progress: Progress) => void;

/** Reads and scores; writes nothing. */
export async function previewScores(options: RunOptions): Promise<Scorecard> {
  return inExcel(async (context) => scoreSnapshot(await readSnapshot(context), options).scorecard);
}

/** Reads, scores, and writes the sheet of scores. */
export async function scoreWorkbook(
  options: RunOptions,
  onProgress?: OnProgress
): Promise<Scorecard> {
  return runPlans(options, async () => [await scoresPlanner(options)], onProgress);
}

/** Reads, scores, and writes the chosen summary sheets: all of them, or none. */
export async function summariseWorkbook(
  options: RunOptions,
  onProgress?: OnProgress
): Promise<Scorecard> {
  return runPlans(options, async () => [await summaryPlanner(options)], onProgress);
}

/** Scores and summaries in one run: one read, and all sheets are written or none. */
export async function publishWorkbook(
  options: RunOptions,
  onProgress?: OnProgress
): Promise<Scorecard> {
  const both = async (): Promise<readonly Planner[]> => [
    await scoresPlanner(options),
    await summaryPlanner(options),
  ];
  return runPlans(options, both, onProgress);
}

/**
 * Keeps the scores as they are reported: values on a new sheet, which no later run changes.
 *
 * @throws HostProblem `nothingReported` while there is no result at all
 */
export async function takeSnapshot(
  options: RunOptions,
  onProgress?: OnProgress
): Promise<Scorecard> {
  return runPlans(options, async () => [await snapshotPlanner(options)], onProgress);
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

/** Shows the add-in's own sheet of that role. */
export async function showOwn(role: SheetRole): Promise<void> {
  await inExcel((context) => showOwnSheet(context, role));
}

/** The workbook as the pane and the ribbon buttons ask for it. */
export const workbookDoor = {
  check: checkWorkbook,
  history: historyOf,
  score: scoreWorkbook,
  summarise: summariseWorkbook,
  keep: takeSnapshot,
  freeze: freezeWorkbook,
  enterResult,
  undoEntry,
  insertTemplate,
  insertSample,
  readForm: readFormRange,
  importIndicators,
  goTo: goToCell,
  showOwn,
  onWorkbookChanged: watchWorkbook,
};

/** A workbook read and scored. */
interface Scored {
  readonly snapshot: Snapshot;
  readonly input: ScoreInput;
  readonly scorecard: Scorecard;
}

type Planner = (scored: Scored, language: Language) => Promise<WritePlan>;

async function scoresPlanner({ writes = 'functions' }: RunOptions): Promise<Planner> {
  const { planScores } = await loadPlanners();
  return async ({ scorecard, snapshot }, language) =>
    planScores(scorecard, snapshot, { language, writes });
}

async function summaryPlanner(options: RunOptions): Promise<Planner> {
  const { sheets = ['summary:form', 'summary:plan'], unit, today } = options;
  const freeze = options.writes === 'values';
  const { inputText, planSummaries } = await loadPlanners();
  return async (scored, language) => {
    const compared = sheets.includes('summary:changes');
    const fingerprint = compared ? await fingerprintOf(inputText(scored.input.tables)) : null;
    return planSummaries({ ...scored, fingerprint, ...(unit === null ? {} : { unit }) }, sheets, {
      language,
      freeze,
      today: today ?? dayOf(new Date()),
    });
  };
}

async function snapshotPlanner({ today }: RunOptions): Promise<Planner> {
  const { inputText, planSnapshot } = await loadPlanners();
  return async ({ scorecard, snapshot, input }, language) => {
    const fingerprint = await fingerprintOf(inputText(input.tables));
    const sheet = planSnapshot(scorecard, snapshot, fingerprint, {
      language,
      today: today ?? dayOf(new Date()),
    });
    if (sheet === null) throw new HostProblem('nothingReported');
    return { sheets: [sheet], activate: sheet.name };
  };
}

/** The calendar day here, where the user is. */
function dayOf(now: Date): Day {
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}

/** Planning and writing are loaded with the first run that needs them: reading and scoring do without. */
const loadPlanners = () => import('../scorecard/planners');

/** snapshot → tables → score → plan → apply. */
async function runPlans(
  options: RunOptions,
  planners: () => Promise<readonly Planner[]>,
  onProgress: OnProgress = () => undefined
): Promise<Scorecard> {
  const run = (): Promise<Scorecard> =>
    inExcel(async (context) => {
      onProgress({ phase: 'reading', done: 0, total: 1 });
      const snapshot = await readSnapshot(context, options.signal);
      onProgress({ phase: 'scoring', done: 0, total: 1 });
      const scored = scoreSnapshot(snapshot, options);
      const language = languageOf(options, scored.scorecard);
      const made = await planners();
      const plans = await Promise.all(made.map((plan) => plan(scored, language)));
      const whole: WritePlan = {
        sheets: plans.flatMap(({ sheets }) => sheets),
        activate: plans[0]?.activate ?? null,
      };
      if (whole.sheets.length === 0) throw new HostProblem('nothingToSummarise');
      const onRows = (done: number, total: number): void =>
        onProgress({ phase: 'writing', done, total });
      await write(context, whole, onRows, options.signal);
      return scored.scorecard;
    });
  return inTurn(run);
}

/** Language of what a run writes and says. */
export function languageOf({ language }: RunOptions, { settings }: Scorecard): Language {
  return language ?? settings.language ?? 'th';
}

/** @throws HostProblem `nothingToScore` or `unknownUnit`: then there is nothing to write. */
function scoreSnapshot(snapshot: Snapshot, { period, unit }: RunOptions): Scored {
  const input = readTables(snapshot);
  if (input.tables.indicators.length === 0) throw new HostProblem('nothingToScore');
  const scorecard = score(input, {
    ...(period === null ? {} : { period }),
    ...(unit === null ? {} : { unit }),
  });
  if (scorecard.units.length === 0) throw new HostProblem('unknownUnit', { name: unit ?? '' });
  return { snapshot, input, scorecard };
}

import type { Language, PeriodId } from '../engine';
import type {
  SampleName,
  ScoreInput,
  Scorecard,
  SheetRole,
  SummaryRole,
  Writes,
} from '../scorecard';
import type { Entered } from '../excel/change/enterResult';
import type { CellAddress, Problem, Tables } from '../tables';
import type { EntryDoor } from './entry/EntryPanel';
import type { ImportDoor } from './import/door';

export type { Entered } from '../excel/change/enterResult';

/** The sheets that the pane can show: what Score, Summarise and "Keep as reported" write. */
export type OwnSheet = Extract<SheetRole, 'scores' | 'snapshot'> | SummaryRole;

/** What one reading of the workbook says. */
export interface Checked {
  readonly tables: Tables;
  readonly problems: readonly Problem[];
  /** Periods that have results, oldest first. */
  readonly periods: readonly PeriodId[];
  /** Units in worksheet order; empty where the workbook has none. */
  readonly units: readonly string[];
  /** Roles of the sheets that the add-in has made in it (`scores`, `summary:form` …). */
  readonly own: ReadonlySet<string>;
  /** Where the table of settings begins; null where there is none. */
  readonly settingsAt: CellAddress | null;
  /** As of the workbook's own period, all units; nothing is written for it. */
  readonly scorecard: Scorecard;
}

/** What the user chose for Score and Summarise; null = the newest period, all units. */
export interface RunOptions {
  readonly period: PeriodId | null;
  readonly unit: string | null;
  /** What the cells hold: the add-in's functions, plain formulas of Excel, or values. */
  readonly writes: Writes;
  readonly language: Language;
  /** Summary sheets to make. */
  readonly sheets: readonly SummaryRole[];
  /** Stops the run, which then fails as cancelled and leaves the workbook as it was. */
  readonly signal?: AbortSignal;
}

export interface RunProgress {
  readonly done: number;
  readonly total: number;
  readonly phase: 'reading' | 'scoring' | 'writing';
}

export type OnProgress = (progress: RunProgress) => void;

/** What freezing did. */
export interface Frozen {
  /** Cells that hold values now. */
  readonly cells: number;
  /** Formulas that show an error and were left as they are, as `Sheet!A1`. */
  readonly errors: readonly string[];
}

/**
 * Everything the pane can ask of the workbook; the pane knows no other way to Excel. Failures are thrown as an Error
 * that carries `bilingual: { what, todo }` (see `failureOf`).
 */
export interface WorkbookDoor extends ImportDoor, EntryDoor<Entered> {
  check(signal?: AbortSignal): Promise<Checked>;
  score(options: RunOptions, onProgress: OnProgress): Promise<Scorecard>;
  summarise(options: RunOptions, onProgress: OnProgress): Promise<Scorecard>;
  /** Keeps the scores as they are reported on a sheet that no later run changes. */
  keep(options: RunOptions, onProgress: OnProgress): Promise<Scorecard>;
  /** Turns the add-in's formulas in the whole workbook into values. */
  freeze(signal?: AbortSignal): Promise<Frozen>;
  /** Scorecards as of each period so far, oldest first, `now` last; asks Excel for nothing. */
  readonly history: (input: ScoreInput, now: Scorecard) => Promise<readonly Scorecard[]>;
  insertTemplate(language: Language, signal?: AbortSignal): Promise<void>;
  insertSample(name: SampleName, language: Language, signal?: AbortSignal): Promise<void>;
  goTo(address: CellAddress): Promise<void>;
  /** Shows the add-in's own sheet of that role, whatever its tab is called. */
  showOwn(role: OwnSheet): Promise<void>;
  /** Calls the listener after changes that the user (not the add-in) makes; resolves to the way to stop. */
  onWorkbookChanged(listener: () => void): Promise<() => void>;
}

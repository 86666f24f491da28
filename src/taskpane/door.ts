import type { Language, PeriodId } from '../engine';
import type { SampleName, Scorecard, SheetRole } from '../scorecard';
import type { CellAddress, Problem, Tables } from '../tables';
import type { ImportDoor } from './import/door';

/** The sheets that Score and Summarise write. */
export type OwnSheet = Extract<SheetRole, 'scores' | 'summary:form'>;

/** What one reading of the workbook says. */
export interface Checked {
  readonly tables: Tables;
  readonly problems: readonly Problem[];
  /** Periods that have results, oldest first. */
  readonly periods: readonly PeriodId[];
  /** Units in worksheet order; empty where the workbook has none. */
  readonly units: readonly string[];
  /** True where the workbook has a Scores sheet of the add-in's own. */
  readonly hasScores: boolean;
}

/** What the user chose for Score and Summarise; null = the newest period, all units. */
export interface RunOptions {
  readonly period: PeriodId | null;
  readonly unit: string | null;
  /** Values instead of live formulas. */
  readonly freeze: boolean;
  readonly language: Language;
}

export interface RunProgress {
  readonly done: number;
  readonly total: number;
  readonly phase: 'reading' | 'scoring' | 'writing';
}

/**
 * Everything the pane can ask of the workbook; the pane knows no other way to Excel. Failures are thrown as an Error
 * that carries `bilingual: { what, todo }` (see `failureOf`).
 */
export interface WorkbookDoor extends ImportDoor {
  check(): Promise<Checked>;
  score(options: RunOptions, onProgress: (progress: RunProgress) => void): Promise<Scorecard>;
  summarise(options: RunOptions, onProgress: (progress: RunProgress) => void): Promise<Scorecard>;
  insertTemplate(language: Language): Promise<void>;
  insertSample(name: SampleName, language: Language): Promise<void>;
  goTo(address: CellAddress): Promise<void>;
  /** Shows the add-in's own sheet of that role, whatever its tab is called. */
  showOwn(role: OwnSheet): Promise<void>;
  /** Calls the listener after changes that the user (not the add-in) makes; resolves to the way to stop. */
  onWorkbookChanged(listener: () => void): Promise<() => void>;
}

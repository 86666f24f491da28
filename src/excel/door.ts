import type { CellValue, Language, PeriodId, TargetConversion } from '../engine';
import type { OnNotice } from './host/notice';
import type { FormPlace } from './read/readSelection';
import type {
  Day,
  ImportOptions,
  ImportPlan,
  ResultEntry,
  SampleName,
  SchemeName,
  ScoreInput,
  Scorecard,
  SheetRole,
  SummaryRole,
  Writes,
} from '../scorecard';
import type {
  CellAddress,
  FormGrid,
  Problem,
  Proposed,
  ResultColumn,
  ResultKey,
  Tables,
} from '../tables';

/** The sheets that the pane can show: what Score, Summarise and "Keep as reported" write. */
export type OwnSheet = Extract<SheetRole, 'scores' | 'snapshot'> | SummaryRole;

/** What one reading of the workbook says. */
export interface Checked {
  readonly tables: Tables;
  /** What is wrong with the tables and with the criteria, all together. */
  readonly problems: readonly Problem[];
  /** Periods that have results, oldest first. */
  readonly periods: readonly PeriodId[];
  /** Units in worksheet order; empty where the workbook has none. */
  readonly units: readonly string[];
  /** Roles of the sheets that the add-in has made in it (`scores`, `summary:form` …). */
  readonly own: ReadonlySet<string>;
  /** This Excel runs the add-in's functions; where it does not, Score writes plain formulas instead. */
  readonly functions: boolean;
  /** Whether formulas of the sheet of scores show `#NAME?` until they are entered again. */
  readonly unknownFormulas: boolean;
  /** Where the table of settings begins; null where there is none. */
  readonly settingsAt: CellAddress | null;
  /** As of the workbook's own period, all units; nothing is written for it. */
  readonly scorecard: Scorecard;
}

/** What a run is asked for. `period` null = the workbook's setting, or the newest period that has a result. */
export interface RunOptions {
  readonly period: PeriodId | null;
  /** Null = all units. */
  readonly unit: string | null;
  /** Null = the workbook's setting, else Thai. */
  readonly language: Language | null;
  /** What the cells hold; functions of the add-in where not given, plain formulas where Excel has no such functions. */
  readonly writes?: Writes;
  /** Summary sheets to make, or all that have something to show; the official form, and the plan's where there is one, where not given. */
  readonly sheets?: readonly SummaryRole[] | 'offered';
  /** Day that the summary sheets name; the clock's where not given. */
  readonly today?: Day;
  /** Stops the run between two requests; it then fails as `cancelled`, and the workbook is as it was. */
  readonly signal?: AbortSignal;
  /** Told after a run that has succeeded, of what Excel did not do of it all the same. */
  readonly onNotice?: OnNotice;
}

export interface RunProgress {
  readonly phase: 'reading' | 'scoring' | 'writing';
  readonly done: number;
  readonly total: number;
}

export type OnProgress = (progress: RunProgress) => void;

/** What freezing would change. */
export interface Freezing {
  readonly cells: number;
  /** Names of the sheets that they are on. */
  readonly sheets: readonly string[];
}

/** What freezing did. */
export interface Frozen {
  /** Cells that hold values now. */
  readonly cells: number;
  /** Formulas that show an error and were left as they are, as `Sheet!A1`. */
  readonly errors: readonly string[];
  /** What was written and what stood there before, to take it back. */
  readonly blocks: readonly FrozenBlock[];
}

/** A rectangle of cells: the formulas that stood there, and the values that have taken their place. */
export interface FrozenBlock {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formulas: readonly (readonly CellValue[])[];
  readonly values: readonly (readonly CellValue[])[];
  /** Their number formats, where one of them is text. */
  readonly formats?: readonly (readonly string[])[];
}

/** What was written for one result and what stood there before, to take it back. */
export interface Entered {
  readonly key: ResultKey;
  readonly cells: readonly {
    readonly column: ResultColumn;
    /** As the cell holds it: 0.85 in a cell formatted as a percentage. */
    readonly written: CellValue;
    readonly before: CellValue;
    /** Number format that stood there; null where the row is new. */
    readonly format: string | null;
  }[];
}

/** The setting that was written to turn targets into scores and what stood there before, to take it back. */
export interface Converted {
  readonly written: CellValue;
  readonly before: CellValue;
  /** Number format that stood there; null where the row is new. */
  readonly format: string | null;
}

/**
 * Everything the pane can ask of the workbook; the pane knows no other way to Excel. Failures are thrown as an Error
 * that carries `bilingual: { what, todo }`, as `HostProblem` does.
 */
export interface WorkbookDoor {
  /** `quietly`: nobody has asked for it, so it waits while the user is typing in a cell. */
  check(signal?: AbortSignal, quietly?: boolean): Promise<Checked>;
  score(options: RunOptions, onProgress: OnProgress): Promise<Scorecard>;
  summarise(options: RunOptions, onProgress: OnProgress): Promise<Scorecard>;
  /** Keeps the scores as they are reported on a sheet that no later run changes. */
  keep(options: RunOptions, onProgress: OnProgress): Promise<Scorecard>;
  /** What `freeze` would change; changes nothing. */
  countFormulas(signal?: AbortSignal): Promise<Freezing>;
  /** Turns the add-in's formulas in the whole workbook into values. */
  freeze(signal?: AbortSignal): Promise<Frozen>;
  /** Puts the formulas back, as long as nobody has changed one of their cells since. */
  unfreeze(frozen: Frozen, signal?: AbortSignal): Promise<void>;
  /** Enters formulas again that show `#NAME?` since before the add-in was there; says how many. */
  enterAgain(signal?: AbortSignal): Promise<number>;
  /** Scorecards as of each period so far, oldest first, `now` last; asks Excel for nothing. */
  readonly history: (input: ScoreInput, now: Scorecard) => Promise<readonly Scorecard[]>;
  insertTemplate(
    scheme: SchemeName,
    language: Language,
    signal?: AbortSignal,
    onNotice?: OnNotice
  ): Promise<void>;
  insertSample(
    name: SampleName,
    language: Language,
    signal?: AbortSignal,
    onNotice?: OnNotice
  ): Promise<void>;
  /** The form in the user's selection, or in a named place. */
  readForm(place?: FormPlace | null): Promise<FormGrid>;
  /** Adds the rows to KpiIndicators: all of them, or none. */
  importIndicators(
    rows: readonly Proposed[],
    options: ImportOptions,
    onNotice?: OnNotice
  ): Promise<ImportPlan>;
  /** Writes one result into its own cell; `date`: the actual is a serial day. */
  enterResult(entry: ResultEntry, language: Language, date?: boolean): Promise<Entered>;
  /** Takes it back, as long as nobody has changed it since. */
  undoEntry(entered: Entered, language: Language): Promise<void>;
  /** Writes the setting by which targets without levels become scores. */
  convertTargets(conversion: TargetConversion, language: Language): Promise<Converted>;
  /** Takes it back, as long as nobody has changed the setting since. */
  undoConversion(converted: Converted): Promise<void>;
  goTo(address: CellAddress): Promise<void>;
  /** Shows the add-in's own sheet of that role, whatever its tab is called. */
  showOwn(role: OwnSheet): Promise<void>;
  /** Calls the listener after changes that the user (not the add-in) makes; resolves to the way to stop. */
  onWorkbookChanged(listener: () => void): Promise<() => void>;
}

/** What the entry of one result asks of the workbook. */
export type EntryDoor = Pick<WorkbookDoor, 'enterResult' | 'undoEntry'>;

/** What turning targets into scores asks of the workbook. */
export type ConversionDoor = Pick<WorkbookDoor, 'convertTargets' | 'undoConversion'>;

/** What the import of a form asks of the workbook. */
export type ImportDoor = Pick<WorkbookDoor, 'readForm' | 'importIndicators' | 'goTo'>;

import type {
  Actual,
  Band,
  Cell,
  Combination,
  CriteriaRow,
  Direction,
  IndicatorKind,
  Language,
  PeriodId,
  ScoreMethod,
  TargetConversion,
} from '../engine';
import type { CellAddress } from './snapshot';
import type { YearPlan } from './yearPlan/yearPlanModel';

/** Where a value stands, for messages and for live formulas. */
export interface Sourced<T> {
  readonly value: T;
  readonly at: CellAddress;
}

/** The six level cells of one row as written and as understood; index = level. */
export interface CriteriaSource {
  readonly criteria: CriteriaRow;
  readonly cells: readonly [Cell, Cell, Cell, Cell, Cell, Cell];
  /** Null where the worksheet has no such column (Level 0 mostly). */
  readonly at: readonly (CellAddress | null)[];
  readonly row: CellAddress;
}

/**
 * One indicator of one unit: rows with the same Unit + Code are merged, a row listing several units (`A; B`) becomes one
 * indicator for each, and a blank Unit means the whole organisation (`unit` null).
 */
export interface Indicator {
  readonly unit: string | null;
  readonly group: string | null;
  readonly code: string;
  /** Code of the indicator that this one is a part of. */
  readonly partOf: string | null;
  readonly name: string;
  readonly unitOfMeasure: string | null;
  readonly kind: IndicatorKind | null;
  /** Criteria that hold for every period without its own; null where there are only per-period criteria. */
  readonly criteria: CriteriaSource | null;
  readonly periodCriteria: ReadonlyMap<PeriodId, CriteriaSource>;
  readonly target: Cell;
  /** Null: no such column. */
  readonly targetAt: CellAddress | null;
  readonly weight: number | null;
  /** True where the weight cell holds something unreadable: then the indicator stays out of the total. */
  readonly weightInvalid: boolean;
  /** True where Kind, Direction, Score method, Combine periods or Precision holds something unreadable: no score is guessed. */
  readonly rulesInvalid: boolean;
  readonly direction: Direction | null;
  readonly method: ScoreMethod | null;
  /** How its target becomes a score; null: as the settings say. */
  readonly conversion: TargetConversion | null;
  readonly combination: Combination;
  readonly precision: number | null;
  readonly supervisor: string | null;
  readonly dataKeeper: string | null;
  readonly formula: string | null;
  readonly evidence: string | null;
  readonly note: string | null;
  /** Address of the code cell of its first row, and of its weight cell (null: no such column). */
  readonly at: CellAddress;
  readonly weightAt: CellAddress | null;
}

/** One result of one indicator in one period, from the long or the wide table. */
export interface Result {
  /** Null: stands for the indicator in every unit that has it, or the table has no Unit column. */
  readonly unit: string | null;
  readonly code: string;
  readonly period: PeriodId;
  readonly actual: Actual;
  readonly actualAt: CellAddress | null;
  /** True where the cell is formatted as a percentage, which a worksheet function cannot see. */
  readonly percentFormat: boolean;
  readonly numerator: Sourced<number> | null;
  readonly denominator: Sourced<number> | null;
  readonly override: (Sourced<number> & { readonly reason: string }) | null;
  readonly evidence: string | null;
  readonly note: string | null;
  readonly at: CellAddress;
}

/** Workbook-wide settings (sheet "KPI Settings"); every one has a default. */
export interface Settings {
  /** Buddhist Era year, e.g. 2564; null where not stated. */
  readonly fiscalYear: number | null;
  /** "As of"; null = the newest period that has a result. */
  readonly period: PeriodId | null;
  readonly floorScore: 0 | 1;
  readonly method: ScoreMethod;
  /** How a target without levels becomes a score. */
  readonly targetConversion: TargetConversion;
  /** Percent of target from which levels 1–5 are given, in that order. */
  readonly targetSteps: readonly number[];
  /** Decimals of totals shown and banded. */
  readonly rounding: number;
  /** Total (0–5) that the organisation has set itself; null where it has not. */
  readonly targetScore: number | null;
  /** Codes of indicators that cannot change any more, for the path to the next band. */
  readonly locked: readonly string[];
  readonly language: Language | null;
  readonly thaiDigits: boolean;
  /** Lines above the title of every summary sheet, the organisation's name mostly; null where there is none. */
  readonly titleLine1: string | null;
  readonly titleLine2: string | null;
  /** Positions of those who sign the summary sheets, three at most. */
  readonly signatories: readonly string[];
  /** Buddhist or Common Era; null = Buddhist in Thai, Common in English. */
  readonly era: Era | null;
  /** True: beside the form of all units, one for each on a sheet of its own. */
  readonly unitForms: boolean;
}

/** Buddhist or Common Era. */
export type Era = 'BE' | 'CE';

/** Days on which nobody works, as Excel serial days, and the cells of the column that lists them. */
export interface Holidays {
  readonly days: readonly number[];
  readonly at: { readonly first: CellAddress; readonly last: CellAddress } | null;
}

/** Everything the workbook says, in engine types. Rows with errors are left out of the lists and are in the problems. */
export interface Tables {
  readonly indicators: readonly Indicator[];
  readonly results: readonly Result[];
  readonly bands: readonly Band[];
  readonly settings: Settings;
  /** Null where the workbook lists none: then working days leave out weekends only. */
  readonly holidays: Holidays | null;
  /** Null where the workbook has no plan over years. */
  readonly plan: YearPlan | null;
}

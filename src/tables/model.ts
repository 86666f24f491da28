import type { Language, PeriodId, ScoreMethod, TargetConversion } from '../engine';

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

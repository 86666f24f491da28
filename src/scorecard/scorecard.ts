import type { Band, Bilingual, Outcome, PeriodId, Total } from '../engine';
import type { Indicator, Problem, Result, Settings } from '../tables';

/** One indicator of one unit, scored as of the period of the run. */
export interface ScoredIndicator {
  readonly indicator: Indicator;
  /** Period of the result that counts (or of the run, when there is none). */
  readonly period: PeriodId | null;
  readonly outcome: Outcome;
  /** The committee's score, which then counts instead of the computed one, with its reason. */
  readonly override: { readonly score: number; readonly reason: string } | null;
  /** override ?? outcome.score */
  readonly score: number | null;
  /** The weight that counts; equal weights where the unit has none at all; null: stays out of the total. */
  readonly weight: number | null;
  /** score × weight ÷ 100. */
  readonly weighted: number | null;
  /** Results that went in, in period order. */
  readonly results: readonly Result[];
  readonly explanation: Bilingual;
  readonly warnings: readonly Bilingual[];
  /** Indicators that are its parts, already in `indicators` of the unit too. */
  readonly hasParts: boolean;
}

export interface GroupScore {
  readonly group: string | null;
  readonly weight: number;
  readonly total: Total;
}

export interface UnitScore {
  /** Null where the workbook has no units. */
  readonly unit: string | null;
  readonly total: Total;
  /** Band of the rounded total; null while there is no total. */
  readonly band: Band | null;
  /** True where the unit has no weights at all and equal ones were used. */
  readonly equalWeights: boolean;
  readonly groups: readonly GroupScore[];
  /** Worksheet order; a parent stands before its parts. */
  readonly indicators: readonly ScoredIndicator[];
}

/** A whole run: what `score()` returns, what the pane shows, what the plans and the JSON report are made from. */
export interface Scorecard {
  /** "As of"; null when there are no results at all. */
  readonly period: PeriodId | null;
  readonly settings: Settings;
  readonly bands: readonly Band[];
  readonly units: readonly UnitScore[];
  readonly problems: readonly Problem[];
}

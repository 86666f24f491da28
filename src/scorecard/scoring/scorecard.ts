import type { Band, Outcome, PeriodId, Rule, Status, Total } from '../../engine';
import type {
  CriteriaSource,
  Grouping,
  Holidays,
  Indicator,
  Problem,
  Result,
  Settings,
  YearPlan,
} from '../../tables';
import type { TargetCount } from './targetCount';

/** One indicator of one unit, scored as of the period of the run. */
export interface ScoredIndicator {
  readonly indicator: Indicator;
  /** Its group; a part without one is in its parent's. */
  readonly group: string | null;
  /** Period of the result that counts (or of the run, when there is none). */
  readonly period: PeriodId | null;
  readonly outcome: Outcome;
  /** The outcome's; `scored` where the committee gave a score. */
  readonly status: Status;
  /** The committee's score, which then counts instead of the computed one, with its reason. */
  readonly override: { readonly score: number; readonly reason: string } | null;
  /** override ?? outcome.score */
  readonly score: number | null;
  /** 0 where the score is the lowest of the parts so far, and others have none yet. */
  readonly least?: number;
  /**
   * The weight that counts: the worksheet's, a share of the parent's for parts, equal weights where the unit has none at
   * all; of a parent, what its parts carry together. Null: stays out of the total.
   */
  readonly weight: number | null;
  /** score × weight ÷ 100. */
  readonly weighted: number | null;
  /** Results that went in, in period order; while there is none, the blank one that is waited for. */
  readonly results: readonly Result[];
  /** The criteria that were used; null where there are none for the period. */
  readonly criteria: CriteriaSource | null;
  /** Those criteria, or the target, as they were scored by; `unscored` too for parents, which only their parts score. */
  readonly rule: Rule;
  /** Indicators that are its parts, already in `indicators` of the unit too. */
  readonly hasParts: boolean;
  /** Of a parent: how its parts stand that are targets without a score. */
  readonly partTargets: TargetCount | null;
  /** A line of the totals: an indicator without parts; or, where the committee scored the parent, the parent alone. */
  readonly counts: boolean;
  /** A target that no score is made of: met, not met, pending or not assessed, and no line of the totals. */
  readonly targetAlone: boolean;
}

export interface GroupScore {
  readonly group: string | null;
  /**
   * What it weighs in the total: its own weight where groups make the total, else the sum of the weights in it as the
   * worksheet has them, excluded indicators too; `total.weight` is without those.
   */
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
  /** Of its targets without a score; null where it has none. */
  readonly targets: TargetCount | null;
}

/** All units of a run together. */
export interface OrganisationScore {
  /** Sum of the weights as stated, of indicators or of groups, excluded ones too. */
  readonly weight: number;
  readonly total: Total;
  readonly band: Band | null;
  readonly targets: TargetCount | null;
}

/** A whole run: what `score()` returns, what the pane shows, what the plans and the JSON report are made from. */
export interface Scorecard {
  /** "As of"; null when there are no results at all. */
  readonly period: PeriodId | null;
  readonly settings: Settings;
  /** How scores become totals. */
  readonly grouping: Grouping;
  readonly bands: readonly Band[];
  readonly units: readonly UnitScore[];
  /** All units together; null where there are fewer than two. */
  readonly organisation: OrganisationScore | null;
  readonly problems: readonly Problem[];
  /** The workbook's holidays; null where it lists none. */
  readonly holidays: Holidays | null;
  /** The workbook's plan over years; null where it has none. */
  readonly plan: YearPlan | null;
}

import type { Cell } from '../values/cell';
import type { Bound, CriteriaRow, Direction, Level, Measure } from '../criteria/criterion';
import type { PeriodId } from '../values/periods/period';

/** Values of the worksheet column Kind (design.md §2). Gates, qualified levels and joint thresholds are threshold rows. */
export type IndicatorKind =
  'threshold' | 'milestone' | 'checklist' | 'ladder' | 'deadline' | 'composite' | 'target';

/** `step`: the level. `linear`: interpolated between neighbouring achievement bounds, 4 decimals (domain.md §3). */
export type ScoreMethod = 'step' | 'linear';

/** How a target without levels becomes a level: not at all; met 5, not met 0; by steps of percent of target. */
export type TargetConversion = 'none' | 'met' | 'percent';

/** What a deadline counts: calendar days, working days, or the day itself. */
export type DeadlineUnit = 'days' | 'workingDays' | 'date';

/** How one indicator is to be scored; blanks are derived. Made from a worksheet row or from a custom function's arguments. */
export interface RuleRequest {
  readonly criteria: CriteriaRow;
  readonly kind: IndicatorKind | null;
  readonly direction: Direction | null;
  readonly method: ScoreMethod;
  /** Score of a value below the lowest level: 0, or 1 where the organisation decided so. */
  readonly floor: 0 | 1;
  /** Decimals (half up) applied before comparing; null = nothing is rounded. */
  readonly precision: number | null;
  /** B.E.; dates deadlines that name no year. */
  readonly fiscalYear?: number | null;
  /** Dates deadlines of "the next month". */
  readonly period?: PeriodId | null;
  /** Excel serial days that are no working days; null where the workbook lists none. */
  readonly holidays?: readonly number[] | null;
  /** The only criterion of kind `target`. */
  readonly target?: Cell;
  readonly conversion?: TargetConversion;
  /** Percent of target from which levels 1–5 are given. */
  readonly targetSteps?: readonly number[];
}

/** One level of a threshold rule; `achievement` null = reached by anything (domain.md §3). */
export interface ThresholdStep {
  readonly level: Level;
  readonly achievement: Bound | null;
  /** The interval exactly as written, for the literal reading; null where the cell is a one-sided threshold. */
  readonly literal: { readonly low: Bound | null; readonly high: Bound | null } | null;
  readonly text: string;
}

/**
 * Prepared criteria, ready to score any number of actuals. Every kind of domain.md §2 has its place here;
 * `unscored` says which kind was recognised and why there is no score.
 */
export type Rule =
  | {
      readonly kind: 'threshold';
      readonly direction: Direction;
      /** From the highest level down. */
      readonly steps: readonly ThresholdStep[];
      readonly measure: Measure;
      readonly method: ScoreMethod;
      readonly floor: 0 | 1;
      readonly precision: number | null;
    }
  | {
      readonly kind: 'ladder';
      readonly rungs: readonly { readonly level: Level; readonly text: string }[];
      readonly floor: 0 | 1;
    }
  | {
      readonly kind: 'deadline';
      readonly unit: DeadlineUnit;
      /** Its bounds are numbers of days, or Excel serial days. */
      readonly threshold: Extract<Rule, { kind: 'threshold' }>;
      readonly holidays: readonly number[] | null;
    }
  | {
      readonly kind: 'target';
      /** Gives level 5 to what meets the target. */
      readonly met: Rule;
      readonly text: string;
      readonly conversion: TargetConversion;
      readonly targetSteps: readonly number[];
    }
  | {
      readonly kind: 'milestone';
      /** From the highest level down; `needed`: length of the unbroken run of finished steps. */
      readonly steps: readonly {
        readonly level: Level;
        readonly needed: number;
        readonly text: string;
      }[];
      readonly floor: 0 | 1;
    }
  | { readonly kind: 'checklist'; readonly counts: Extract<Rule, { kind: 'threshold' }> }
  | {
      /** Gates, qualified levels and joint thresholds: several inputs, in the order of the actual. */
      readonly kind: 'joint';
      /** `direction` null: an answer to the statement `text`. */
      readonly inputs: readonly {
        readonly text: string;
        readonly direction: Direction | null;
        readonly measure: Measure;
      }[];
      /** From the highest level down; `holds`: what a statement is to be, null for a number. */
      readonly steps: readonly {
        readonly level: Level;
        readonly text: string;
        readonly conditions: readonly {
          readonly input: number;
          readonly bound: Bound | null;
          readonly holds: boolean | null;
          readonly text: string;
        }[];
      }[];
      readonly floor: 0 | 1;
      readonly precision: number | null;
    }
  | {
      readonly kind: 'unscored';
      readonly of: IndicatorKind | 'unknown';
      readonly reason: UnscoredReason;
    };

export type UnscoredReason =
  | 'noParts' // a composite that no other indicator is part of
  | 'noCriteria' // no level cell at all
  | 'unreadableCriteria'
  | 'invalidDefinition' // kind, direction, method, combination or precision of the worksheet cannot be read
  | 'mixedDirection'
  | 'directionDisagrees' // the stated direction is not that of the criteria
  | 'mixedMeasure' // percentages on some levels, fractions on others
  | 'linearNeedsNumbers' // linear asked for, but a level is not numeric
  | 'linearNeedsBounds' // linear asked for, but a bound is missing
  | 'mixedDays' // days and working days, or days and dates, in one row
  | 'noFiscalYear' // a deadline without a year, and no fiscal year is set
  | 'noPeriod' // a deadline of "the next month" without a period
  | 'noTarget'
  | 'zeroTarget' // no percentage of a target of 0, and every result meets it
  | 'unclear' // which steps, items or inputs the level cells mean
  | 'mixedCriteria'; // numbers and statements in one row

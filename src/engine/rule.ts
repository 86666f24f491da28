import type { Bound, CriteriaRow, Direction, Level, Measure } from './criterion';

/** Values of the worksheet column Kind (design.md §2). Gates, qualified levels and joint thresholds are threshold rows. */
export type IndicatorKind =
  'threshold' | 'milestone' | 'checklist' | 'ladder' | 'deadline' | 'composite' | 'target';

/** `step`: the level. `linear`: interpolated between neighbouring achievement bounds, 4 decimals (domain.md §3). */
export type ScoreMethod = 'step' | 'linear';

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
      readonly kind: 'unscored';
      readonly of: IndicatorKind | 'unknown';
      readonly reason: UnscoredReason;
    };

export type UnscoredReason =
  | 'kindNotSupported' // milestone, checklist, deadline, composite by minimum, target …
  | 'noCriteria' // no level cell at all
  | 'unreadableCriteria'
  | 'invalidDefinition' // kind, direction, method, combination or precision of the worksheet cannot be read
  | 'mixedDirection'
  | 'directionDisagrees' // the stated direction is not that of the criteria
  | 'mixedMeasure' // percentages on some levels, fractions on others
  | 'linearNeedsNumbers' // linear asked for, but a level is not numeric
  | 'linearNeedsBounds' // linear asked for, but a bound is missing
  | 'mixedCriteria'; // numbers and statements in one row

import type { IndicatorKind } from '../words/vocabulary';

/** Criteria of which no score can be made: the kind that was recognised, and why. */
export interface UnscoredRule {
  readonly kind: 'unscored';
  readonly of: IndicatorKind | 'unknown';
  readonly reason: UnscoredReason;
}

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
  | 'linearOfRange' // linear asked for, but the criteria hold a value within bounds
  | 'rangeOfNumbers' // bare numbers among cells that join intervals
  | 'mixedDays' // days and working days, or days and dates, in one row
  | 'noFiscalYear' // a deadline without a year, and no fiscal year is set
  | 'noPeriod' // a deadline of "the next month" without a period
  | 'noTarget'
  | 'zeroTarget' // no percentage of a target of 0, and every result meets it
  | 'unclear' // which steps, items or inputs the level cells mean
  | 'mixedCriteria'; // numbers and statements in one row

import type { Direction, Level, StatedDirection, UnreadableReason } from './criterion';

/**
 * What the definition check has to say about a row of criteria (domain.md §3). `levels` name the cells concerned.
 * `error` findings keep the indicator from being scored; `warning` findings do not.
 */
export type Finding = {
  /** The numbers are Excel serial days. */
  readonly dates?: true;
  readonly severity: 'error' | 'warning';
  readonly levels: readonly Level[];
} & (
  | { readonly code: 'unreadable'; readonly text: string; readonly reason: UnreadableReason }
  | { readonly code: 'gap'; readonly from: number; readonly to: number }
  /** All gaps are one unit of the last written decimal (70–74, 75–79): a matter of precision. */
  | { readonly code: 'roundedRanges'; readonly decimals: number }
  | { readonly code: 'overlap'; readonly from: number; readonly to: number }
  /** Of criteria that hold a value within bounds: numbers between their sets that have the floor (`gap`, `roundedRanges`). */
  | { readonly code: 'rangeHole'; readonly from: number; readonly to: number }
  | { readonly code: 'rangeRounded'; readonly decimals: number }
  /** Read as such criteria only by the order of their levels; the best results lie between the two numbers. */
  | { readonly code: 'rangeAssumed'; readonly from: number; readonly to: number }
  /** Bare numbers among cells that join intervals. */
  | { readonly code: 'rangeOfNumbers' }
  /** A way is stated as the direction, but a cell joins intervals. */
  | { readonly code: 'rangeHasNoWay'; readonly stated: Direction }
  /** A level between two defined levels is blank: 1, 2, –, 4, 5. */
  | { readonly code: 'hole' }
  | { readonly code: 'tie'; readonly value: number }
  | { readonly code: 'missingFloor' }
  | { readonly code: 'missingCeiling' }
  /** Rises, then falls; `mayBeRange`: they would be criteria that hold a value within bounds, were that the direction. */
  | { readonly code: 'mixedDirection'; readonly mayBeRange?: true }
  | { readonly code: 'directionDisagrees'; readonly stated: StatedDirection }
  | { readonly code: 'contradiction'; readonly text: string }
  | { readonly code: 'mixedMeasure' }
  | {
      readonly code:
        'mixedCriteria' | 'mixedDays' | 'noFiscalYear' | 'noPeriod' | 'noTarget' | 'zeroTarget';
    }
  /** The levels name different things to measure. */
  | { readonly code: 'mixedSubjects' }
  | { readonly code: 'linearRefused'; readonly reason: LinearReason }
  | { readonly code: 'noCriteria' }
  | { readonly code: 'unclear'; readonly kind: 'milestone' | 'checklist' | 'joint' }
  | { readonly code: 'noParts' }
);

type LinearReason = 'linearNeedsNumbers' | 'linearNeedsBounds' | 'linearOfRange';

import type { Level, UnreadableReason } from './criterion';

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
  /** A level between two defined levels is blank: 1, 2, –, 4, 5. */
  | { readonly code: 'hole' }
  | { readonly code: 'tie'; readonly value: number }
  | { readonly code: 'missingFloor' }
  | { readonly code: 'missingCeiling' }
  /** Rises, then falls. */
  | { readonly code: 'mixedDirection' }
  | { readonly code: 'directionDisagrees'; readonly stated: 'higher' | 'lower' }
  | { readonly code: 'contradiction'; readonly text: string }
  | { readonly code: 'mixedMeasure' }
  | {
      readonly code:
        'mixedCriteria' | 'mixedDays' | 'noFiscalYear' | 'noPeriod' | 'noTarget' | 'zeroTarget';
    }
  /** The levels name different things to measure. */
  | { readonly code: 'mixedSubjects' }
  | { readonly code: 'linearRefused'; readonly reason: 'linearNeedsNumbers' | 'linearNeedsBounds' }
  | { readonly code: 'noCriteria' }
  | { readonly code: 'unclear'; readonly kind: 'milestone' | 'checklist' | 'joint' }
  | { readonly code: 'noParts' }
);

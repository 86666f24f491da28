import type { Actual, ActualReason } from './actual';
import type { Bound, Direction, Level } from './criterion';
import type { PeriodId } from './period';
import type { IndicatorKind, ScoreMethod, UnscoredReason } from './rule';

export type Status = 'scored' | 'pending' | 'excluded' | 'unscored' | 'met' | 'notMet';

/** Something a reader of the score should know; it does not stop scoring. */
export type Warning =
  /** The intervals exactly as written give no level for this value. */
  | { readonly code: 'inGap' }
  /** The intervals exactly as written give several levels. */
  | { readonly code: 'inOverlap'; readonly levels: readonly Level[] }
  /** The result counts percent, the criteria do not, or the other way round. */
  | { readonly code: 'measureDiffers' }
  /** "As of" a later period than the newest result. */
  | { readonly code: 'earlierResult'; readonly period: PeriodId };

/** What was compared with what. One sentence in each language is made from it (`explain`). */
export type Evidence =
  | {
      readonly by: 'threshold';
      readonly value: number;
      /** The value before the indicator's precision was applied, where that changed it. */
      readonly unrounded: number | null;
      readonly percent: boolean;
      readonly direction: Direction;
      readonly method: ScoreMethod;
      /** Bound of the level reached; null: reached by anything, or below the lowest level. */
      readonly reached: Bound | null;
      /** Bound of the next level up; null at the top. */
      readonly missed: Bound | null;
      readonly belowLowest: boolean;
      /** Text of the cell of the level reached; of the lowest level when below it. */
      readonly criterion: string;
    }
  | { readonly by: 'ladder'; readonly answer: string; readonly criterion: string | null }
  | {
      readonly by: 'parts';
      readonly parts: readonly {
        readonly code: string;
        readonly score: number | null;
        readonly weight: number;
      }[];
    }
  | { readonly by: 'pending' }
  | { readonly by: 'excluded' }
  | {
      readonly by: 'unscored';
      readonly of: IndicatorKind | 'unknown';
      readonly reason: UnscoredReason;
    }
  | { readonly by: 'unreadableActual'; readonly reason: ActualReason }
  /** The actual is of another nature than the rule compares: a date, a flag, words, a list. */
  | { readonly by: 'wrongActual'; readonly state: Actual['state'] };

export interface Outcome {
  readonly status: Status;
  readonly level: Level | null;
  /** 0–5, unrounded but for linear's 4 decimals. */
  readonly score: number | null;
  readonly actual: Actual;
  readonly evidence: Evidence;
  readonly warnings: readonly Warning[];
}

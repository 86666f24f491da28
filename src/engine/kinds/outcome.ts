import type { Actual, ActualReason } from '../values/actual';
import type { Bound, Direction, Level } from '../criteria/criterion';
import type { PeriodId } from '../values/periods/period';
import type { DeadlineUnit, IndicatorKind, ScoreMethod, UnscoredReason } from './rule';

export type Status = 'scored' | 'pending' | 'excluded' | 'unscored' | 'met' | 'notMet';

/** Something a reader of the score should know; it does not stop scoring. */
export type Warning =
  /** The intervals exactly as written give no level for this value. */
  | { readonly code: 'inGap' }
  /** The intervals exactly as written give several levels. */
  | { readonly code: 'inOverlap'; readonly levels: readonly Level[] }
  /** The result counts percent, the criteria do not, or the other way round. */
  | { readonly code: 'measureDiffers' }
  /** Milestone: steps finished beyond the first missing one do not count. */
  | {
      readonly code: 'stepsBeyondMissing';
      readonly missing: number;
      readonly steps: readonly number[];
    }
  /** Working days without a holiday listed around them: only weekends are left out. */
  | { readonly code: 'noHolidays' }
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
  | {
      readonly by: 'milestone';
      /** Steps finished without a gap, of `last`; those beyond the first missing one. */
      readonly run: number;
      readonly last: number;
      readonly beyond: readonly number[];
      readonly criterion: string | null;
    }
  /** `items` null where only their number was given. */
  | {
      readonly by: 'checklist';
      readonly items: readonly number[] | null;
      readonly compared: Extract<Evidence, { by: 'threshold' }>;
    }
  | {
      readonly by: 'joint';
      /** Text of the cell of the level reached; null below the lowest. */
      readonly criterion: string | null;
      /** The next level up and the conditions of it that fail; null at the top. */
      readonly missed: { readonly level: number; readonly failed: readonly string[] } | null;
    }
  /** The result does not say surely which steps or items; `last`: number of steps. */
  | { readonly by: 'notAnswered'; readonly ask: 'steps' | 'items'; readonly last: number | null }
  /** An input is missing or cannot be compared (`input`, from 0), or there are too many of them (null). */
  | {
      readonly by: 'notAnsweredInput';
      readonly inputs: readonly string[];
      readonly input: number | null;
    }
  | { readonly by: 'ladder'; readonly answer: string; readonly criterion: string | null }
  | {
      readonly by: 'deadline';
      readonly unit: DeadlineUnit;
      /** Excel serial days between which days were counted; null for a number of days and for a day. */
      readonly span: { readonly start: number; readonly end: number } | null;
      /** Its numbers are days, or Excel serial days where `unit` is `date`. */
      readonly bound: Extract<Evidence, { by: 'threshold' }>;
    }
  | {
      readonly by: 'target';
      readonly met: boolean;
      /** Percent of target; null where it cannot be told. */
      readonly percent: number | null;
      /** Lower is better: the percentage is target ÷ result. */
      readonly lower: boolean;
      readonly target: string;
      readonly answer: string;
      /** Level by the conversion chosen; null without one. */
      readonly level: Level | null;
    }
  | {
      readonly by: 'parts';
      /** Code of the part that decided, where the lowest score counts; null for the mean. */
      readonly lowest: string | null;
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

import type { Level } from '../criteria/criterion';
import type { Actual, ActualReason } from '../values/actual';
import type { PeriodId } from '../values/periods/period';
import type { PartsEvidence } from './composite/rule';
import type { IndicatorKind } from '../words/vocabulary';
import type { RuleEvidence } from './rule';
import type { UnscoredReason } from './unscoredRule';

export type Status = 'scored' | 'pending' | 'excluded' | 'unscored' | 'met' | 'notMet';

/** Something a reader of the score should know; it does not stop scoring. */
export type Warning =
  /** The intervals exactly as written give no level for this value. */
  | { readonly code: 'inGap' }
  /** The same of criteria that hold a value within bounds: between two of their sets. */
  | { readonly code: 'inHole' }
  /** The intervals exactly as written give several levels. */
  | { readonly code: 'inOverlap'; readonly levels: readonly Level[] }
  /** The result counts percent, the criteria do not, or the other way round. */
  | { readonly code: 'measureDiffers' }
  /** A number alone, far below criteria that are written in thousands, millions …; `full`: with their word. */
  | { readonly code: 'magnitudeMissing'; readonly value: number; readonly full: number }
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
  | RuleEvidence
  | PartsEvidence
  | NotAnsweredEvidence
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

type NotAnsweredEvidence =
  /** The result does not say surely which steps or items; `last`: number of steps. */
  | { readonly by: 'notAnswered'; readonly ask: 'steps' | 'items'; readonly last: number | null }
  /** An input is missing or cannot be compared (`input`, from 0), or there are too many of them (null). */
  | {
      readonly by: 'notAnsweredInput';
      readonly inputs: readonly string[];
      readonly input: number | null;
    };

export interface Outcome {
  readonly status: Status;
  readonly level: Level | null;
  /** Within the scale, unrounded but for linear's 4 decimals. */
  readonly score: number | null;
  readonly actual: Actual;
  readonly evidence: Evidence;
  readonly warnings: readonly Warning[];
}

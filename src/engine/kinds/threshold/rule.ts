import type { Bound, Counting, Direction, Level, Measure } from '../../criteria/criterion';
import type { CalendarLength } from '../../values/days/calendarMonths';
import type { TimeUnit } from '../../values/days/timeUnits';
import type { Span } from '../span';
import type { LevelScore } from '../../totals/scale';
import type { ScoreMethod } from '../../words/vocabulary';

/** One level of a threshold rule; `achievement` null = reached by anything (domain.md §3). */
export interface ThresholdStep {
  readonly level: Level;
  readonly score: number;
  readonly achievement: Bound | null;
  /** The interval exactly as written, for the literal reading; null where the cell is a one-sided threshold. */
  readonly literal: { readonly low: Bound | null; readonly high: Bound | null } | null;
  readonly text: string;
}

/** A number against a bound for each level (domain.md §2, kinds 1 and 2). */
export interface ThresholdRule extends Counting {
  readonly kind: 'threshold';
  readonly direction: Direction;
  /** From the highest level down. */
  readonly steps: readonly ThresholdStep[];
  readonly measure: Measure;
  readonly method: ScoreMethod;
  /** What lies below the lowest level. */
  readonly below: LevelScore;
  readonly precision: number | null;
}

export interface ThresholdEvidence {
  readonly by: 'threshold';
  readonly value: number;
  /** The value is a length of time between two days. */
  readonly between?: Span & CalendarLength & { readonly unit: TimeUnit };
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
  /** The score lies between those of two levels. */
  readonly interpolated: boolean;
  /** Text of the cell of the level reached; of the lowest level when below it. */
  readonly criterion: string;
}

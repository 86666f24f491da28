import type { Counting, Interval, Level, Measure } from '../../criteria/criterion';
import type { LevelScore } from '../../totals/scale';

/** One level of criteria that hold a value within bounds: the numbers that have it, as they are written. */
export interface RangeStep {
  readonly level: Level;
  readonly score: number;
  readonly of: readonly Interval[];
  readonly text: string;
}

/** Criteria that are best somewhere in the middle (domain.md §7). */
export interface RangeRule extends Counting {
  readonly kind: 'range';
  /** From the highest level down. */
  readonly steps: readonly RangeStep[];
  readonly measure: Measure;
  /** What no level has. */
  readonly below: LevelScore;
  readonly precision: number | null;
}

export interface RangeEvidence {
  readonly by: 'range';
  readonly value: number;
  /** The value before the indicator's precision was applied, where that changed it. */
  readonly unrounded: number | null;
  readonly percent: boolean;
  /** Text of the cell of the level; null where no level has the value. */
  readonly criterion: string | null;
}

import type { Bound, Counting, Direction, Level, Measure } from '../../criteria/criterion';
import type { LevelScore } from '../../totals/scale';

/** Gates, qualified levels and joint thresholds: several inputs, in the order of the actual (domain.md §2, kinds 7–9). */
export interface JointRule {
  readonly kind: 'joint';
  /** `direction` null: an answer to the statement `text`. */
  readonly inputs: readonly (Pick<Counting, 'time' | 'severalUnits'> & {
    readonly text: string;
    readonly direction: Direction | null;
    readonly measure: Measure;
  })[];
  /** From the highest level down. */
  readonly steps: readonly {
    readonly level: Level;
    readonly score: number;
    readonly text: string;
    readonly conditions: readonly JointCondition[];
  }[];
  /** What lies below the lowest level. */
  readonly below: LevelScore;
  readonly precision: number | null;
}

/** `holds`: what a statement is to be, null for a number. */
export interface JointCondition {
  readonly input: number;
  readonly bound: Bound | null;
  readonly holds: boolean | null;
  readonly text: string;
}

/** The next level up and the conditions of it that fail. */
export interface MissedLevel {
  readonly level: Level;
  readonly failed: readonly string[];
}

export interface JointEvidence {
  readonly by: 'joint';
  /** Text of the cell of the level reached; null below the lowest. */
  readonly criterion: string | null;
  /** Null at the top. */
  readonly missed: MissedLevel | null;
}

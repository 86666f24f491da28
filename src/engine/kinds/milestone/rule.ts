import type { Level } from '../../criteria/criterion';
import type { LevelScore } from '../../totals/scale';

/** Steps in order (domain.md §2, kind 3). */
export interface MilestoneRule {
  readonly kind: 'milestone';
  /** From the highest level down; `needed`: length of the unbroken run of finished steps. */
  readonly steps: readonly {
    readonly level: Level;
    readonly score: number;
    readonly needed: number;
    readonly text: string;
  }[];
  /** What lies below the lowest level. */
  readonly below: LevelScore;
}

export interface MilestoneEvidence {
  readonly by: 'milestone';
  /** Steps finished without a gap, of `last`; those beyond the first missing one. */
  readonly run: number;
  readonly last: number;
  readonly beyond: readonly number[];
  readonly criterion: string | null;
}

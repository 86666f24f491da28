import type { LevelScore } from '../../totals/scale';

export interface Rung extends LevelScore {
  readonly text: string;
}

/** One statement a level, of which one is chosen (domain.md §2, kind 5). */
export interface LadderRule {
  readonly kind: 'ladder';
  readonly rungs: readonly Rung[];
  /** What lies below the lowest rung. */
  readonly below: LevelScore;
}

export interface LadderEvidence {
  readonly by: 'ladder';
  readonly answer: string;
  readonly criterion: string | null;
}

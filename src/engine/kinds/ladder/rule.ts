import type { Level } from '../../criteria/criterion';

export interface Rung {
  readonly level: Level;
  readonly text: string;
}

/** One statement a level, of which one is chosen (domain.md §2, kind 5). */
export interface LadderRule {
  readonly kind: 'ladder';
  readonly rungs: readonly Rung[];
  readonly floor: 0 | 1;
}

export interface LadderEvidence {
  readonly by: 'ladder';
  readonly answer: string;
  readonly criterion: string | null;
}

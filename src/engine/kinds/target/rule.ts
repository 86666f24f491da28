import type { Level } from '../../criteria/criterion';
import type { Scale } from '../../totals/scale';
import type { Rounding } from '../../values/numbers/rounded';
import type { TargetConversion } from '../../words/vocabulary';

/** A target and no levels (domain.md §2, kind 11). */
export interface TargetRuleOf<Inner> {
  readonly kind: 'target';
  /** Gives the highest level to what meets the target. */
  readonly inner: Inner;
  readonly text: string;
  readonly conversion: TargetConversion;
  /** Percent of target of each level above level 0. */
  readonly targetSteps: readonly number[];
  readonly scale: Scale;
  /** Of the percent of target, before it becomes a level; not rounded where not given. */
  readonly roundPercent?: Rounding;
}

export interface TargetEvidence {
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

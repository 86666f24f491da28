import type { Level } from '../../criteria/criterion';
import type { Scale } from '../../totals/scale';
import type { Rounding } from '../../values/numbers/rounded';
import type { Stretch, TargetCurve } from './curve';

/** A target and no levels (domain.md §2, kind 11). */
export interface TargetRuleOf<Inner> {
  readonly kind: 'target';
  /** Gives the highest level to what meets the target. */
  readonly inner: Inner;
  readonly text: string;
  /** How results become scores; null: they do not. */
  readonly curve: TargetCurve | null;
  readonly scale: Scale;
  /** Of the percent of target, before it becomes a score; not rounded where not given. */
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
  /** The highest level that the score reaches; null where none is made. */
  readonly level: Level | null;
  /** Where the score is in proportion, what it lies between; null at steps. */
  readonly stretch: Stretch | null;
}

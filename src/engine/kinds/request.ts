import type { CriteriaRow, StatedDirection } from '../criteria/criterion';
import type { Cell } from '../values/cell';
import type { Scale } from '../totals/scale';
import type { TargetCurve } from './target/curve';
import type { PeriodId } from '../values/periods/period';
import type {
  IndicatorKind,
  RoundingMode,
  ScoreMethod,
  TargetConversion,
} from '../words/vocabulary';

/** How one indicator is to be scored; blanks are derived. Made from a worksheet row or from a custom function's arguments. */
export interface RuleRequest {
  readonly criteria: CriteriaRow;
  readonly kind: IndicatorKind | null;
  readonly direction: StatedDirection | null;
  readonly method: ScoreMethod;
  /** What the levels are worth. */
  readonly scale: Scale;
  /** Score of a value below the lowest level, from that of level 0 up to that of level 1. */
  readonly floor: number;
  /** Decimals (half up) applied before comparing; null = nothing is rounded. */
  readonly precision: number | null;
  /** B.E.; dates deadlines that name no year. */
  readonly fiscalYear?: number | null;
  /** Dates deadlines of "the next month". */
  readonly period?: PeriodId | null;
  /** Excel serial days that are no working days; null where the workbook lists none. */
  readonly holidays?: readonly number[] | null;
  /** The only criterion of kind `target`. */
  readonly target?: Cell;
  /** How its percentage becomes a score; goes before a conversion. */
  readonly curve?: TargetCurve | null;
  readonly conversion?: TargetConversion;
  /** Percent of target from which the levels above level 0 are given. */
  readonly targetSteps?: readonly number[];
  /** Decimals of percent of target, before it becomes a score; null = not rounded. */
  readonly roundPercent?: number | null;
  /** Decimals of the score; null = not rounded (`roundedScore`). */
  readonly roundScore?: number | null;
  readonly roundingMode?: RoundingMode;
}

/** Everything of a request but the criteria; what is left out is derived or the default of domain.md §3. */
export type RuleOptions = Partial<Omit<RuleRequest, 'criteria'>>;

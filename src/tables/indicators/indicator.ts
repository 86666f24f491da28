import type {
  Cell,
  Combination,
  CriteriaRow,
  StatedDirection,
  IndicatorKind,
  PeriodId,
  ScoreMethod,
  TargetConversion,
  TargetCurve,
} from '../../engine';
import type { CellAddress } from '../snapshot';

/** The level cells of one row as written and as understood; index = level. */
export interface CriteriaSource {
  readonly criteria: CriteriaRow;
  readonly cells: readonly Cell[];
  /** Null where the worksheet has no such column (Level 0 mostly). */
  readonly at: readonly (CellAddress | null)[];
  readonly row: CellAddress;
}

/**
 * One indicator of one unit: rows with the same Unit + Code are merged, a row listing several units (`A; B`) becomes one
 * indicator for each, and a blank Unit means the whole organisation (`unit` null).
 */
export interface Indicator {
  readonly unit: string | null;
  readonly group: string | null;
  readonly code: string;
  /** Code of the indicator that this one is a part of. */
  readonly partOf: string | null;
  readonly name: string;
  readonly unitOfMeasure: string | null;
  readonly kind: IndicatorKind | null;
  /** Criteria that hold for every period without its own; null where there are only per-period criteria. */
  readonly criteria: CriteriaSource | null;
  readonly periodCriteria: ReadonlyMap<PeriodId, CriteriaSource>;
  readonly target: Cell;
  /** Null: no such column. */
  readonly targetAt: CellAddress | null;
  readonly weight: number | null;
  /** True where the weight cell holds something unreadable: then the indicator stays out of the total. */
  readonly weightInvalid: boolean;
  /** True where Kind, Direction, Score method, Target curve, Combine periods or Precision holds something unreadable: no score is guessed. */
  readonly rulesInvalid: boolean;
  readonly direction: StatedDirection | null;
  readonly method: ScoreMethod | null;
  /** Of percent of its target; null: none of its own. */
  readonly curve: TargetCurve | null;
  readonly curveAt: CellAddress | null;
  /** How its target becomes a score without a curve; null: as the settings say. */
  readonly conversion: TargetConversion | null;
  readonly combination: Combination;
  readonly precision: number | null;
  readonly supervisor: string | null;
  readonly dataKeeper: string | null;
  readonly formula: string | null;
  readonly evidence: string | null;
  readonly note: string | null;
  /** Address of the code cell of its first row, and of its weight cell (null: no such column). */
  readonly at: CellAddress;
  readonly weightAt: CellAddress | null;
}

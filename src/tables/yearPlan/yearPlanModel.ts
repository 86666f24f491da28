import type { Cell } from '../../engine';
import type { CellAddress, Sourced } from '../snapshot';

/** A plan over several fiscal years: targets and budgets of projects by Buddhist Era year. */
export interface YearPlan {
  /** Years that have a column, oldest first. */
  readonly years: readonly number[];
  /** Worksheet order. */
  readonly projects: readonly PlanProject[];
  /** Totals as printed in the plan itself, for reconciliation. */
  readonly printed: readonly PrintedTotal[];
}

/** Amounts in baht by fiscal year. A year that is missing is unknown, which is not zero. */
export type Budgets = ReadonlyMap<number, Sourced<number>>;

export interface PlanProject {
  readonly dimension: string | null;
  readonly code: string | null;
  readonly name: string;
  /** What it is to bring about; several rows may name the same project. */
  readonly statements: readonly PlanStatement[];
  /** `-` and "no budget" are known to be 0. */
  readonly budgets: Budgets;
  /** The project whose budget this one shares: the money is counted there, once. Null: it has a budget of its own. */
  readonly sharedWith: string | null;
  readonly at: CellAddress;
}

export interface PlanStatement {
  /** Code of the indicator that measures it; several statements may be targets of one indicator. */
  readonly code: string | null;
  readonly text: string;
  readonly kind: 'output' | 'outcome' | null;
  readonly unit: string | null;
  readonly unitOfMeasure: string | null;
  /** Buddhist Era. */
  readonly baseYear: number | null;
  readonly baseValue: number | null;
  /** By fiscal year; a blank target is missing. */
  readonly targets: ReadonlyMap<number, Cell>;
  readonly at: CellAddress;
}

export interface PrintedTotal {
  /** Null: of the whole plan. */
  readonly dimension: string | null;
  readonly budgets: Budgets;
  readonly at: CellAddress;
}

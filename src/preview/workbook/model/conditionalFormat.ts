import type { Area } from './area';

/** A conditional format: one rule over its areas. */
export interface ConditionalFormat {
  readonly id: string;
  readonly areas: readonly Area[];
  /** Rule type by the names of the file format: cellIs, expression, containsText, colorScale, dataBar, … */
  readonly type: string;
  /** E.g. lessThan, greaterThanOrEqual, between; for cellIs and text rules. */
  readonly operator: string | null;
  /** Without "=". */
  readonly formulas: readonly string[];
  readonly text: string | null;
  readonly style: {
    readonly fill?: string;
    readonly color?: string;
    readonly bold?: boolean;
    readonly italic?: boolean;
  } | null;
  readonly stopIfTrue: boolean;
  readonly priority: number;
}

import type {
  Actual,
  Cell,
  CriteriaRow,
  Outcome,
  Prepared,
  Rule,
  RuleOptions,
  RuleRequest,
  Scale,
} from '../../engine';

/** What the functions that score ask of the engine: all of it (`implementations.ts`), or its frequent kinds (`basics.ts`). */
export interface Engine {
  readonly read: (cells: readonly Cell[], scale: Scale) => CriteriaRow;
  readonly actual: (cell: Cell) => Actual;
  readonly prepare: (request: RuleRequest) => Prepared;
  readonly score: (rule: Rule, actual: Actual) => Outcome;
  /** What a word of `options` says that names a value; null where it is unknown. */
  readonly option: (word: string) => RuleOptions | null;
}

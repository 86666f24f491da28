import type { CriteriaRule } from './criteriaRule';
import type { TargetRule } from './target/rule';

/** Prepared criteria of any kind (domain.md §2), ready to score any number of actuals. */
export type Rule = CriteriaRule | TargetRule;

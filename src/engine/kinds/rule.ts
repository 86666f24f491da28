import type { ChecklistEvidence, ChecklistRule } from './checklist/rule';
import type { DeadlineEvidence, DeadlineRule } from './deadline/rule';
import type { JointEvidence, JointRule } from './joint/rule';
import type { LadderEvidence, LadderRule } from './ladder/rule';
import type { MilestoneEvidence, MilestoneRule } from './milestone/rule';
import type { RangeEvidence, RangeRule } from './range/rule';
import type { TargetEvidence, TargetRuleOf } from './target/rule';
import type { ThresholdEvidence, ThresholdRule } from './threshold/rule';
import type { UnscoredRule } from './unscoredRule';

/** A rule made of criteria alone, as a target too has one inside. */
export type CriteriaRule =
  | ThresholdRule
  | LadderRule
  | DeadlineRule
  | MilestoneRule
  | ChecklistRule
  | JointRule
  | RangeRule
  | UnscoredRule;

export type TargetRule = TargetRuleOf<CriteriaRule>;

/** Prepared criteria of any kind (domain.md §2), ready to score any number of actuals. */
export type Rule = CriteriaRule | TargetRule;

/** What a rule that scored says of how it came to its level; `by` is the rule's kind. */
export type RuleEvidence =
  | ThresholdEvidence
  | LadderEvidence
  | DeadlineEvidence
  | MilestoneEvidence
  | ChecklistEvidence
  | JointEvidence
  | RangeEvidence
  | TargetEvidence;

import type { ChecklistRule } from './checklist/rule';
import type { DeadlineRule } from './deadline/rule';
import type { JointRule } from './joint/rule';
import type { LadderRule } from './ladder/rule';
import type { MilestoneRule } from './milestone/rule';
import type { ThresholdRule } from './threshold/rule';
import type { UnscoredRule } from './unscoredRule';

/** A rule made of criteria alone, as a target too has one inside. */
export type CriteriaRule =
  | ThresholdRule
  | LadderRule
  | DeadlineRule
  | MilestoneRule
  | ChecklistRule
  | JointRule
  | UnscoredRule;

import type { ThresholdEvidence, ThresholdRule } from '../threshold/rule';

/** Ticked items against counts (domain.md §2, kind 4). */
export interface ChecklistRule {
  readonly kind: 'checklist';
  /** Its bounds are numbers of items. */
  readonly inner: ThresholdRule;
}

export interface ChecklistEvidence {
  readonly by: 'checklist';
  /** Null where only their number was given. */
  readonly items: readonly number[] | null;
  readonly compared: ThresholdEvidence;
}

import type { Measure } from '../criteria/criterion';
import type { Evidence } from './outcome';
import type { ThresholdEvidence, ThresholdRule } from './threshold/rule';

/** The one number that a rule compares with bounds, and what it counts. */
export interface Comparison {
  readonly rule: ThresholdRule;
  /** `date`: bounds are Excel serial days. */
  readonly counts: Measure | 'items' | 'days' | 'date';
}

/** The comparison in the evidence of an outcome; null where no one number was compared. */
export function comparedIn(evidence: Evidence): ThresholdEvidence | null {
  if (evidence.by === 'threshold') return evidence;
  return evidence.by === 'deadline' || evidence.by === 'checklist' ? evidence.compared : null;
}

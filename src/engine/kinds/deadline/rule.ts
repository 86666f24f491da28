import type { ThresholdEvidence, ThresholdRule } from '../threshold/rule';

/** What a deadline counts: calendar days, working days, or the day itself. */
export type DeadlineUnit = 'days' | 'workingDays' | 'date';

/** Days, or a day, against a bound for each level (domain.md §2, kind 6). */
export interface DeadlineRule {
  readonly kind: 'deadline';
  readonly unit: DeadlineUnit;
  /** Its bounds are numbers of days, or Excel serial days. */
  readonly inner: ThresholdRule;
  readonly holidays: readonly number[] | null;
}

export interface DeadlineEvidence {
  readonly by: 'deadline';
  readonly unit: DeadlineUnit;
  /** Excel serial days between which days were counted; null for a number of days and for a day. */
  readonly span: { readonly start: number; readonly end: number } | null;
  /** Its numbers are days, or Excel serial days where `unit` is `date`. */
  readonly compared: ThresholdEvidence;
}

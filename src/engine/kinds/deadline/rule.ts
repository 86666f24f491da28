import type { Span } from '../span';
import type { ThresholdEvidence, ThresholdRule } from '../threshold/rule';
import type { UnscoredReason } from '../unscoredRule';

/** What a deadline counts: calendar days, working days, the day itself, or the day of a month that is not known. */
export type DeadlineUnit = 'days' | 'workingDays' | 'date' | 'monthDay';

/** A month of the calendar. */
export interface Month {
  /** Excel serial day of its first. */
  readonly first: number;
  readonly days: number;
}

/** Days, or a day, against a bound for each level (domain.md §2, kind 6). */
export interface DeadlineRule {
  readonly kind: 'deadline';
  readonly unit: DeadlineUnit;
  /** Its bounds are numbers of days, Excel serial days, or days of a month. */
  readonly inner: ThresholdRule;
  readonly holidays: readonly number[] | null;
  /**
   * Where every day is one "of the next month": that month, or why it is not known (`unit` is then `monthDay`). A plain
   * number is a day of it.
   */
  readonly nextMonth: Month | UndatedReason | null;
}

export type UndatedReason = Extract<UnscoredReason, 'noFiscalYear' | 'noPeriod'>;

export interface DeadlineEvidence {
  readonly by: 'deadline';
  readonly unit: DeadlineUnit;
  /** Null for a number of days and for a day. */
  readonly span: Span | null;
  /** Its numbers are days, Excel serial days where `unit` is `date`, days of the month where it is `monthDay`. */
  readonly compared: ThresholdEvidence;
}

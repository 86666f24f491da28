import type { Actual, ActualReason } from '../values/actual';
import type { Evidence, Outcome, Status, Warning } from './outcome';
import type { IndicatorKind } from '../words/vocabulary';
import type { UnscoredReason } from './unscoredRule';

/** The one empty list that outcomes without warnings share. */
export const NO_WARNINGS: readonly Warning[] = Object.freeze([]);

const PENDING: Evidence = Object.freeze({ by: 'pending' });
const EXCLUDED: Evidence = Object.freeze({ by: 'excluded' });

/** A blank actual: no result yet, which is not zero (domain.md §5). */
export function pending(actual: Actual): Outcome {
  return withoutScore('pending', actual, PENDING);
}

/** `ไม่ประเมิน`, `N/A`: left out, its weight redistributed (domain.md §5). */
export function excluded(actual: Actual): Outcome {
  return withoutScore('excluded', actual, EXCLUDED);
}

/** The criteria cannot be used, whatever the actual says. */
export function unscoredRule(
  of: IndicatorKind | 'unknown',
  reason: UnscoredReason,
  actual: Actual
): Outcome {
  return withoutScore('unscored', actual, { by: 'unscored', of, reason });
}

/** The actual cannot be read; it is never guessed and never zero. */
export function unreadableActual(actual: Actual, reason: ActualReason): Outcome {
  return withoutScore('unscored', actual, { by: 'unreadableActual', reason });
}

/** The actual is readable but of another nature than the rule compares. */
export function wrongActual(actual: Actual): Outcome {
  return withoutScore('unscored', actual, { by: 'wrongActual', state: actual.state });
}

/** An outcome without a level or a score. */
export function withoutScore(status: Status, actual: Actual, evidence: Evidence): Outcome {
  return { status, level: null, score: null, actual, evidence, warnings: NO_WARNINGS };
}

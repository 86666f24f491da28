import type { Finding } from './finding';
import type { Rule, UnscoredReason } from './rule';

/** A rule ready to score, and what the definition check has to say about it. */
export interface Prepared {
  readonly rule: Rule;
  readonly findings: readonly Finding[];
}

/** Criteria that are not scored, with the reason. */
export function refused(
  of: Extract<Rule, { kind: 'unscored' }>['of'],
  reason: UnscoredReason,
  findings: readonly Finding[]
): Prepared {
  return { rule: { kind: 'unscored', of, reason }, findings };
}

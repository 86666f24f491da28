import type { Level } from '../criteria/criterion';
import type { Finding } from '../criteria/finding';
import type { Rule } from './rule';
import type { UnscoredReason, UnscoredRule } from './unscoredRule';

/** A rule ready to score, and what the definition check has to say about it. */
export interface Prepared<R extends Rule = Rule> {
  readonly rule: R;
  readonly findings: readonly Finding[];
}

/** Criteria that are not scored, with the reason. */
export function refused(
  of: UnscoredRule['of'],
  reason: UnscoredReason,
  findings: readonly Finding[]
): Prepared<UnscoredRule> {
  return { rule: { kind: 'unscored', of, reason }, findings };
}

/** Refused: which steps, items or inputs the cells mean is not sure; the finding says how to write them. */
export function unclear(
  kind: 'milestone' | 'checklist' | 'joint',
  levels: readonly Level[]
): Prepared<UnscoredRule> {
  return refused(kind === 'joint' ? 'threshold' : kind, 'unclear', [
    { severity: 'error', code: 'unclear', kind, levels },
  ]);
}

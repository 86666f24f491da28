import type { Actual } from './actual';
import { scoreLadder } from './ladder';
import type { Outcome } from './outcome';
import type { Rule } from './rule';
import { scoreThreshold } from './threshold';
import { excluded, pending, unreadableActual, unscoredRule, wrongActual } from './unscored';

/**
 * Level and score (0–5) of one result under prepared criteria, with the evidence for it (domain.md §3). Total: every
 * actual gives an outcome. Excluded comes first (it needs no criteria), then criteria that cannot be used, then a blank
 * result; what cannot be compared is `unscored`, never 0 and never converted.
 */
export function scoreActual(rule: Rule, actual: Actual): Outcome {
  if (actual.state === 'number' && rule.kind === 'threshold') return scoreThreshold(rule, actual);
  if (actual.state === 'excluded') return excluded(actual);
  if (rule.kind === 'unscored') return unscoredRule(rule.of, rule.reason, actual);
  if (actual.state === 'pending') return pending(actual);
  if (actual.state === 'unreadable') return unreadableActual(actual, actual.reason);
  return rule.kind === 'ladder' ? scoreLadder(rule, actual) : wrongActual(actual);
}

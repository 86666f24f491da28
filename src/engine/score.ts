import type { Actual } from './actual';
import { scoreDeadline } from './deadline';
import { scoreChecklist } from './checklist';
import { scoreJoint } from './joint';
import { scoreLadder } from './ladder';
import { scoreMilestone } from './milestone';
import type { Outcome } from './outcome';
import type { Rule } from './rule';
import { scoreTarget } from './target';
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
  if (rule.kind === 'milestone' && !isError(actual)) return scoreMilestone(rule, actual);
  if (rule.kind === 'checklist' && !isError(actual)) return scoreChecklist(rule, actual);
  if (actual.state === 'unreadable') return unreadableActual(actual, actual.reason);
  if (rule.kind === 'deadline') return scoreDeadline(rule, actual);
  if (rule.kind === 'target') return scoreTarget(rule, actual, scoreActual);
  if (rule.kind === 'joint') return scoreJoint(rule, actual);
  return rule.kind === 'ladder' ? scoreLadder(rule, actual) : wrongActual(actual);
}

/** `1,2` is no number that can be read, but it may list steps or items; an error of Excel cannot. */
function isError(actual: Actual): boolean {
  return actual.state === 'unreadable' && actual.reason === 'excelError';
}

import type { Actual } from '../values/actual';
import { scoreDeadline } from './deadline/score';
import { scoreChecklist } from './checklist/checklist';
import { scoreJoint } from './joint/score';
import { scoreMilestone } from './milestone/score';
import type { Outcome } from './outcome';
import type { Rule } from './rule';
import { scoreBasic } from './scoreBasic';
import { scoreTarget } from './target/target';
import { excluded, pending, unreadableActual, unscoredRule } from './unscored';

/**
 * Level and score (0–5) of one result under prepared criteria, with the evidence for it (domain.md §3). Total: every
 * actual gives an outcome. Excluded comes first (it needs no criteria), then criteria that cannot be used, then a blank
 * result; what cannot be compared is `unscored`, never 0 and never converted.
 */
export function scoreActual(rule: Rule, actual: Actual): Outcome {
  if (rule.kind === 'threshold' || rule.kind === 'ladder') return scoreBasic(rule, actual);
  if (actual.state === 'excluded') return excluded(actual);
  if (rule.kind === 'unscored') return unscoredRule(rule.of, rule.reason, actual);
  if (actual.state === 'pending') return pending(actual);
  // `1,2` is no number that can be read, but it may list steps or items; an error of Excel cannot.
  const lists = rule.kind === 'milestone' || rule.kind === 'checklist';
  if (actual.state === 'unreadable' && (!lists || actual.reason === 'excelError')) {
    return unreadableActual(actual, actual.reason);
  }
  switch (rule.kind) {
    case 'milestone':
      return scoreMilestone(rule, actual);
    case 'checklist':
      return scoreChecklist(rule, actual);
    case 'deadline':
      return scoreDeadline(rule, actual);
    case 'target':
      return scoreTarget(rule, actual, scoreActual);
    case 'joint':
      return scoreJoint(rule, actual);
  }
}

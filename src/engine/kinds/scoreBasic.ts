import type { Actual } from '../values/actual';
import { scoreLadder } from './ladder/score';
import type { Outcome } from './outcome';
import type { Rule } from './rule';
import { scoreThreshold } from './threshold/score';
import { excluded, pending, unreadableActual, wrongActual } from './unscored';

export type BasicRule = Extract<Rule, { kind: 'threshold' | 'ladder' }>;

/** `scoreActual` for the rules that `prepareBasic` makes. */
export function scoreBasic(rule: BasicRule, actual: Actual): Outcome {
  if (actual.state === 'number' && rule.kind === 'threshold') return scoreThreshold(rule, actual);
  if (actual.state === 'excluded') return excluded(actual);
  if (actual.state === 'pending') return pending(actual);
  if (actual.state === 'unreadable') return unreadableActual(actual, actual.reason);
  return rule.kind === 'ladder' ? scoreLadder(rule, actual) : wrongActual(actual);
}

import type { Actual } from '../values/actual';
import type { Outcome } from './outcome';
import type { JointRule } from './joint/rule';
import { withoutScore } from './unscored';

/** The result does not say surely which steps or items are done. */
export function notAnswered(actual: Actual, ask: 'steps' | 'items', last: number | null): Outcome {
  return withoutScore('unscored', actual, { by: 'notAnswered', ask, last });
}

/** An input of a joint rule is missing or cannot be compared; null: there are more inputs than conditions. */
export function notAnsweredInput(actual: Actual, rule: JointRule, input: number | null): Outcome {
  const inputs = rule.inputs.map(({ text }) => text);
  return withoutScore('unscored', actual, { by: 'notAnsweredInput', inputs, input });
}

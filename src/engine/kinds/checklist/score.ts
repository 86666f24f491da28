import type { Actual } from '../../values/actual';
import { countOf, listedNumbers } from '../../values/inputs';
import { notAnswered } from '../notAnswered';
import type { Outcome } from '../outcome';
import { scoreThreshold } from '../threshold/score';
import type { ChecklistRule } from './rule';

/**
 * The number of ticked items against the counts of the levels: `1,3,4` ticks three, whatever their order, one named twice
 * counts once; or their number, `3`. Dates, parts of items and numbers that may be `1,2` run together are not guessed.
 */
export function scoreChecklist(rule: ChecklistRule, actual: Actual): Outcome {
  const items = listedNumbers(actual);
  const value = items?.length ?? countOf(actual);
  if (value === null || (items === null && mayBeItems(rule, value))) {
    return notAnswered(actual, 'items', null);
  }
  const count = { state: 'number', value, measure: 'plain', text: actual.text } as const;
  const outcome = scoreThreshold(rule.inner, count);
  const { evidence } = outcome;
  if (evidence.by !== 'threshold') return outcome;
  return { ...outcome, actual, evidence: { by: 'checklist', items, compared: evidence } };
}

/** 134 where five items are enough: rather `1,3,4` without its commas. */
function mayBeItems({ inner }: ChecklistRule, count: number): boolean {
  const digits = [...String(count)];
  const most = Math.max(0, ...inner.steps.map((step) => step.achievement?.value ?? 0));
  return count > 9 && most < 10 && digits.every((digit, i) => digit > (digits[i - 1] ?? '0'));
}

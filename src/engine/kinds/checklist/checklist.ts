import type { Actual } from '../../values/actual';
import { checkRanges } from '../../criteria/definition';
import { countOf, listedNumbers } from '../../values/inputs';
import { normalise } from '../../values/normalise';
import { notAnswered } from '../notAnswered';
import type { Outcome } from '../outcome';
import { unclear } from '../prepared';
import type { Prepared } from '../prepared';
import { rangeOf } from '../../criteria/range';
import type { LevelCell, Range } from '../../criteria/range';
import type { Rule, RuleRequest } from '../rule';
import { scoreThreshold } from '../threshold/score';
import { prepareThreshold } from '../threshold/prepare';

type ChecklistRule = Extract<Rule, { kind: 'checklist' }>;

/** Count thresholds (domain.md §2, kind 4); a lowest cell that says none (`ไม่มี`) is what is left below them. */
export function prepareChecklist(cells: readonly LevelCell[], request: RuleRequest): Prepared {
  const ranges = cells.flatMap((cell, i): readonly Range[] => {
    if (i === 0 && cell.criterion.kind === 'statement') {
      const none = /^(?:ไม่|ยังไม่|no\b|none\b)/.test(normalise(cell.criterion.text));
      const low = { value: 0, open: false };
      const { level, criterion } = cell;
      if (none) {
        const text = criterion.text;
        return [{ level, low, high: low, bare: true, measure: 'plain', text }];
      }
    }
    const range = rangeOf(cell, false);
    return range === null ? [] : [range];
  });
  const levels = cells.map((cell) => cell.level);
  if (ranges.length < cells.length || ranges.some((range) => range.measure === 'percent')) {
    return unclear('checklist', levels);
  }
  const direction = request.direction ?? 'higher';
  // Items are counted whole, so "3-4, 5-6" leaves no gap.
  const counted = { ...request, direction, precision: 0 };
  const { rule, findings } = prepareThreshold(ranges, counted, checkRanges);
  return rule.kind === 'threshold'
    ? { rule: { kind: 'checklist', counts: { ...rule, precision: request.precision } }, findings }
    : { rule: rule.kind === 'unscored' ? { ...rule, of: 'checklist' } : rule, findings };
}

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
  const outcome = scoreThreshold(rule.counts, count);
  const { evidence } = outcome;
  if (evidence.by !== 'threshold') return outcome;
  return { ...outcome, actual, evidence: { by: 'checklist', items, compared: evidence } };
}

/** 134 where five items are enough: rather `1,3,4` without its commas. */
function mayBeItems({ counts }: ChecklistRule, count: number): boolean {
  const digits = [...String(count)];
  const most = Math.max(0, ...counts.steps.map((step) => step.achievement?.value ?? 0));
  return count > 9 && most < 10 && digits.every((digit, i) => digit > (digits[i - 1] ?? '0'));
}

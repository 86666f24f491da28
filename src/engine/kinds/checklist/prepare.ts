import type { UnscoredRule } from '../unscoredRule';
import type { ChecklistRule } from './rule';
import { rangeOf } from '../../criteria/range';
import type { LevelCell, Range } from '../../criteria/range';
import { checkRanges } from '../../criteria/definition';
import { normalise } from '../../values/normalise';
import { unclear } from '../prepared';
import type { Prepared } from '../prepared';
import type { RuleRequest } from '../request';
import { prepareThreshold } from '../threshold/prepare';

/** Count thresholds (domain.md §2, kind 4); a lowest cell that says none (`ไม่มี`) is what is left below them. */
export function prepareChecklist(
  cells: readonly LevelCell[],
  request: RuleRequest
): Prepared<ChecklistRule | UnscoredRule> {
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
    ? { rule: { kind: 'checklist', inner: { ...rule, precision: request.precision } }, findings }
    : { rule: rule.kind === 'unscored' ? { ...rule, of: 'checklist' } : rule, findings };
}

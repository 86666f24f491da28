import type { LevelCell } from '../../criteria/range';
import { refused } from '../prepared';
import type { Prepared } from '../prepared';
import type { RuleRequest } from '../request';
import { belowLowest, scoreOfLevel } from '../../totals/scale';
import type { UnscoredRule } from '../unscoredRule';
import type { LadderRule } from './rule';

/** One statement per level; the user chooses (domain.md §2, kind 5). A stated ladder takes any text as a statement. */
export function prepareLadder(
  cells: readonly LevelCell[],
  request: RuleRequest
): Prepared<LadderRule | UnscoredRule> {
  if (request.method === 'linear') {
    const levels = cells.map((cell) => cell.level);
    return refused('ladder', 'linearNeedsNumbers', [
      { severity: 'error', code: 'linearRefused', reason: 'linearNeedsNumbers', levels },
    ]);
  }
  const { scale, floor } = request;
  const rungs = cells.map(({ level, criterion }) => ({
    level,
    score: scoreOfLevel(scale, level),
    text: criterion.text,
  }));
  const below = belowLowest(cells[0]?.level, floor, scale);
  return { rule: { kind: 'ladder', rungs, below }, findings: [] };
}

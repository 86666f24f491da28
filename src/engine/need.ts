import type { Bound, Level } from './criterion';
import type { Rule } from './rule';
import { belowLowest } from './threshold';

/**
 * The result that reaches a level: at least the bound when higher is better, at most it when lower is better, strictly
 * where it is open. `anything`: every result reaches it. Null: the criteria have no such level, or are not numeric.
 */
export function neededFor(rule: Rule, level: Level): Bound | 'anything' | null {
  if (rule.kind !== 'threshold' || rule.steps.length === 0) return null;
  const step = rule.steps.find((candidate) => candidate.level === level);
  if (step !== undefined) return step.achievement ?? 'anything';
  return level <= belowLowest(rule) ? 'anything' : null;
}

import { neededFor, type Level, type Rule } from '../engine';
import type { ScoredIndicator } from './scorecard';

/**
 * The result that reaches a level, in short: `≥ 85%`, `< 5`, or the words of the level cell; null where every result
 * reaches it.
 */
export function resultNeeded(scored: ScoredIndicator, rule: Rule, level: Level): string | null {
  const written = scored.criteria?.criteria[level].text ?? '';
  if (rule.kind !== 'threshold') return written;
  const needed = neededFor(rule, level);
  if (needed === 'anything') return null;
  if (needed === null || typeof needed === 'string') return written;
  const percent = rule.measure === 'percent' ? '%' : '';
  const sign = rule.direction === 'higher' ? (needed.open ? '>' : '≥') : needed.open ? '<' : '≤';
  return `${sign} ${needed.value}${percent}`;
}

import {
  dayText,
  needDirection,
  neededFor,
  needsDay,
  numberText,
  type Language,
  type Level,
  type Rule,
} from '../../engine';
import type { ScoredIndicator } from '../scoring/scorecard';

/**
 * The result that reaches a level, in short: `≥ 85%`, `< 5`, `≤ 30 Sep 2026`, or the words of the level cell or target;
 * null where every result reaches it.
 */
export function resultNeeded(
  scored: ScoredIndicator,
  rule: Rule,
  level: Level,
  language: Language
): string | null {
  const written =
    rule.kind === 'target' ? rule.text : (scored.criteria?.criteria[level].text ?? '');
  const direction = needDirection(rule);
  if (direction === null || rule.kind === 'checklist' || countsDays(rule)) return written;
  const needed = neededFor(rule, level);
  if (needed === 'anything') return null;
  if (needed === null) return written;
  const sign = direction === 'higher' ? (needed.open ? '>' : '≥') : needed.open ? '<' : '≤';
  if (needsDay(rule)) return `${sign} ${dayText(needed.value, language)}`;
  return `${sign} ${numberText(needed.value)}${isPercent(rule) ? '%' : ''}`;
}

/** A number of days says what it counts (`ภายใน 15 วันทำการ`) best in its own words. */
function countsDays(rule: Rule): boolean {
  const { kind } = rule;
  if (kind === 'target') return rule.conversion !== 'percent' && countsDays(rule.met);
  return kind === 'deadline' && rule.unit !== 'date';
}

function isPercent(rule: Rule): boolean {
  if (rule.kind === 'target') return isPercent(rule.met);
  return rule.kind === 'threshold' && rule.measure === 'percent';
}

import {
  comparisonOf,
  dayText,
  neededFor,
  numberText,
  type Comparison,
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
  { rule, criteria }: ScoredIndicator,
  level: Level,
  language: Language
): string | null {
  const written = rule.kind === 'target' ? rule.text : (criteria?.criteria[level].text ?? '');
  const comparison = comparisonOf(rule);
  if (comparison === null || saysItself(comparison, rule)) return written;
  const needed = neededFor(rule, level);
  if (needed === 'anything') return null;
  if (needed === null) return written;
  const { counts } = comparison;
  const sign =
    comparison.rule.direction === 'higher' ? (needed.open ? '>' : '≥') : needed.open ? '<' : '≤';
  if (counts === 'date') return `${sign} ${dayText(needed.value, language)}`;
  return `${sign} ${numberText(needed.value)}${counts === 'percent' ? '%' : ''}`;
}

/** A number of days or items says what it counts (`ภายใน 15 วันทำการ`) best in its own words. */
function saysItself({ counts }: Comparison, rule: Rule): boolean {
  if (rule.kind === 'target' && rule.conversion === 'percent') return false;
  return counts === 'items' || counts === 'days';
}

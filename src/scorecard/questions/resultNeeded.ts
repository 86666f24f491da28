import {
  calendarDay,
  comparisonOf,
  neededFor,
  numberText,
  type Comparison,
  type Era,
  type Language,
  type Level,
  type Rule,
} from '../../engine';
import { dayText } from '../plan/dates';
import { PERCENT_UNIT } from '../scoring/criteria/percentUnit';
import type { ScoredIndicator } from '../scoring/scorecard';
import { neededWordsIn } from '../words/neededWords';

/**
 * The result that reaches a level, in few words: `at least 85%` (also where only the unit of measure is percent), `less than 5`,
 * `by 30 September 2026`, or the words of the level cell or target; null where every result reaches it.
 *
 * @param era - of days; null = the usual one of the language
 * @param score - that a curve is to give, where it is not that of the level
 */
export function resultNeeded(
  { indicator, rule, criteria }: ScoredIndicator,
  level: Level,
  language: Language,
  era: Era | null,
  score?: number
): string | null {
  const written = rule.kind === 'target' ? rule.text : (criteria?.criteria[level]?.text ?? '');
  const comparison = comparisonOf(rule);
  if (comparison === null || saysItself(comparison, rule)) return written;
  const needed = neededFor(rule, level, score);
  if (needed === 'anything') return null;
  if (needed === null) return written;
  const {
    counts,
    rule: { direction },
  } = comparison;
  const words = neededWordsIn(language);
  const day = counts === 'date' ? calendarDay(needed.value) : null;
  if (day !== null) return words.day(dayText(day, language, era), direction, needed);
  const number = numberText(needed.value);
  const isPercent = counts === 'percent' || PERCENT_UNIT.test(indicator.unitOfMeasure ?? '');
  return words.number(isPercent ? words.percent(number) : number, direction, needed);
}

/** A number of days or items says what it counts (`ภายใน 15 วันทำการ`) best in its own words. */
function saysItself({ counts }: Comparison, rule: Rule): boolean {
  if (rule.kind === 'target' && rule.curve?.of === 'percent') return false;
  return counts === 'items' || counts === 'days';
}

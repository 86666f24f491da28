import { levelsOf, numberText } from '../../engine';
import type { ScoredIndicator } from '../scoring/scorecard';
import { levelHead } from '../sheets/form/formLevels';
import { entryFormWordsIn } from '../words/entryFormWords';
import { sheetWordsIn } from '../words/sheetWords';
import type { EntryStyle } from './entryStyle';

/**
 * The criteria of an indicator in words, a line a level as the worksheet has them (domain.md §2); of a target the target, of
 * an indicator with parts how it is made of them. Levels that do not exist are left out.
 */
export function criteriaText(
  { criteria, hasParts, indicator, rule }: ScoredIndicator,
  parts: readonly string[],
  { settings, numbers, language }: EntryStyle
): string {
  const words = sheetWordsIn(language);
  if (hasParts) {
    return indicator.combination === 'min' ? words.leastOfParts(parts) : words.meanOfParts(parts);
  }
  if (rule.kind === 'target') return words.form.targetIs(numbers.digits(rule.text));
  const { level: named } = entryFormWordsIn(language);
  const lines = levelsOf(settings.scale).flatMap((level) => {
    const criterion = criteria?.criteria[level];
    if (criterion === undefined || criterion.kind === 'absent') return [];
    const value = criteria?.cells[level]?.value;
    const isNumber = criterion.kind === 'bare' && criterion.measure === 'plain';
    const text = isNumber && typeof value === 'number' ? numberText(value) : criterion.text;
    return [named(levelHead(level, settings.scale)) + text.trim()];
  });
  return numbers.digits(lines.join('\n'));
}

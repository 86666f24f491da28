import {
  formLevelsOf,
  levelsOf,
  numberText,
  scoreOfLevel,
  type Level,
  type Scale,
} from '../../../engine';
import type { Scorecard, ScoredIndicator } from '../../scoring/scorecard';

/** The levels that a form of these scores has columns for: level 0 only where criteria of one of them name it (domain.md §7). */
export function levelsShown({ units, settings }: Scorecard): readonly Level[] {
  const namesLowest = units.some(({ indicators }) => indicators.some(hasLowest));
  return (namesLowest ? levelsOf : formLevelsOf)(settings.scale);
}

function hasLowest({ criteria, hasParts, rule }: ScoredIndicator): boolean {
  const lowest = criteria?.criteria[0];
  return lowest !== undefined && lowest.kind !== 'absent' && !hasParts && rule.kind !== 'target';
}

/** A level as its column is headed: with what it is worth, where that is another number. */
export function levelHead(level: Level, scale: Scale): string {
  const score = scoreOfLevel(scale, level);
  return score === level ? String(level) : `${level} (${numberText(score)})`;
}

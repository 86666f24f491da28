import { UNSCORED_CLAUSE, type Language } from '../../engine';
import type { Settings } from '../../tables';
import type { ScoredIndicator } from '../scoring/scorecard';
import { actualWords } from './actualWords';

/**
 * Why an indicator has its score, with a result of several inputs in words as it stands on the sheet: `“5 steps; 96.8%”`. Of a
 * target that gives none it says how the target stands: that it gives none is said once, by the rules of scoring.
 */
export function reasonWords(
  why: string,
  scored: ScoredIndicator,
  settings: Settings,
  language: Language
): string {
  const { text } = scored.outcome.actual;
  return why
    .replaceAll(`“${text}”`, () => `“${actualWords(scored, settings, language)}”`)
    .replace(UNSCORED_CLAUSE[language], '');
}

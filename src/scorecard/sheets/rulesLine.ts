import type { Language } from '../../engine';
import type { Scorecard } from '../scoring/scorecard';
import { sheetWordsIn } from '../words/sheetWords';

/** How the scores came about: floor, method, rounding (domain.md §3, §5). */
export function rulesLine({ settings }: Scorecard, language: Language): string {
  return sheetWordsIn(language).form.settings(
    settings.floorScore,
    settings.method === 'linear',
    settings.rounding
  );
}

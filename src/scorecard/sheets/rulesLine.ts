import type { Language } from '../../engine';
import type { Scorecard } from '../scoring/scorecard';
import { summaryWords } from './form/words';

/** How the scores came about: floor, method, rounding (domain.md §3, §5). */
export function rulesLine({ settings }: Scorecard, language: Language): string {
  return summaryWords(language).settings(
    settings.floorScore,
    settings.method === 'linear',
    settings.rounding
  );
}

import type { Language } from '../../engine';
import { useText } from '../words/text';
import { english, type NextYearPaneWords } from './words/en';
import { thai } from './words/th';

/** They come with the place itself. */
export const NEXT_YEAR_WORDS: Readonly<Record<Language, NextYearPaneWords>> = {
  th: thai,
  en: english,
};

export function useNextYearWords(): NextYearPaneWords {
  return NEXT_YEAR_WORDS[useText().language];
}

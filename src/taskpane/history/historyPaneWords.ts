import type { Language } from '../../engine';
import { useText } from '../words/text';
import { english, type HistoryPaneWords } from './words/en';
import { thai } from './words/th';

/** They come with the place itself. */
export const HISTORY_PANE_WORDS: Readonly<Record<Language, HistoryPaneWords>> = {
  th: thai,
  en: english,
};

export function useHistoryWords(): HistoryPaneWords {
  return HISTORY_PANE_WORDS[useText().language];
}

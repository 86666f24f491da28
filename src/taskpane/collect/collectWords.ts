import type { Language } from '../../engine';
import { useText } from '../words/text';
import { english, type CollectWords } from './words/en';
import { thai } from './words/th';

/** They come with the place itself. */
export const COLLECT_WORDS: Readonly<Record<Language, CollectWords>> = { th: thai, en: english };

export function useCollectWords(): CollectWords {
  return COLLECT_WORDS[useText().language];
}

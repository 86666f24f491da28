import type { Language } from '../../engine';
import { useText } from '../words/text';
import { english, type FormsWords } from './words/en';
import { thai } from './words/th';

/** They come with the place itself. */
export const FORMS_WORDS: Readonly<Record<Language, FormsWords>> = { th: thai, en: english };

export function useFormsWords(): FormsWords {
  return FORMS_WORDS[useText().language];
}

import type { Language } from '../../engine';
import { collecting as en, type CollectingWords } from './en/collecting';
import { collecting as th } from './th/collecting';

const WORDS: Readonly<Record<Language, CollectingWords>> = { th, en };

export function collectingWordsIn(language: Language): CollectingWords {
  return WORDS[language];
}

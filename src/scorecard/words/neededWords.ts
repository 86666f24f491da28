import type { Language } from '../../engine';
import { needed as en, type NeededWords } from './en/needed';
import { needed as th } from './th/needed';

const WORDS: Readonly<Record<Language, NeededWords>> = { th, en };

export function neededWordsIn(language: Language): NeededWords {
  return WORDS[language];
}

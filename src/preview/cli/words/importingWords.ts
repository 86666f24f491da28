import type { Language } from '../../../engine';
import { importing as en, type ImportingWords } from './en/importing';
import { importing as th } from './th/importing';

const WORDS: Readonly<Record<Language, ImportingWords>> = { th, en };

export function importingWordsIn(language: Language): ImportingWords {
  return WORDS[language];
}

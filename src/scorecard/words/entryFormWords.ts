import type { Language } from '../../engine';
import { entryForms as en, type EntryFormWords } from './en/entryForms';
import { entryForms as th } from './th/entryForms';

const WORDS: Readonly<Record<Language, EntryFormWords>> = { th, en };

export function entryFormWordsIn(language: Language): EntryFormWords {
  return WORDS[language];
}

import type { Language } from '../../engine';
import { en, type SheetWords } from './en/sheets';

export type { SheetWords };
import { th } from './th/sheets';

const WORDS: Readonly<Record<Language, SheetWords>> = { th, en };

export function sheetWordsIn(language: Language): SheetWords {
  return WORDS[language];
}

import type { Language } from '../../engine';
import { history as en, type HistoryWords } from './en/history';
import { history as th } from './th/history';

const WORDS: Readonly<Record<Language, HistoryWords>> = { th, en };

export function historyWordsIn(language: Language): HistoryWords {
  return WORDS[language];
}

import type { Language } from '../../engine';
import { nextYear as en, type NextYearWords } from './en/nextYear';
import { nextYear as th } from './th/nextYear';

const WORDS: Readonly<Record<Language, NextYearWords>> = { th, en };

export function nextYearWordsIn(language: Language): NextYearWords {
  return WORDS[language];
}

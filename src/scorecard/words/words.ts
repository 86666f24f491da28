import type { Language } from '../../engine';
import { en, type ScorecardWords } from './en/scorecard';
import { th } from './th/scorecard';

const WORDS: Readonly<Record<Language, ScorecardWords>> = { th, en };

export function wordsIn(language: Language): ScorecardWords {
  return WORDS[language];
}

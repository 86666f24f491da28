import type { Language } from '../../engine';
import { en, type ExcelCheckWords } from './en/excelCheck';
import { th } from './th/excelCheck';

const WORDS: Readonly<Record<Language, ExcelCheckWords>> = { th, en };

export function excelCheckWordsIn(language: Language): ExcelCheckWords {
  return WORDS[language];
}

import type { Language } from '../../engine';
import { textIn } from '../start/dataText';
import { en, type ExcelCheckWords } from './en/excelCheck';
import { th } from './th/excelCheck';

/** Questions to Excel are data, as samples are: in English where a language has none of its own. */
export function excelCheckWordsIn(language: Language): ExcelCheckWords {
  return textIn({ th, en }, language);
}

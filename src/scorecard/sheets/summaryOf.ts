import type { Language } from '../../engine';
import { summaries as en, type SummaryWords } from '../words/en/summaries';
import { summaries as th } from '../words/th/summaries';
import type { SummaryRole } from './summaries';

const WORDS: Readonly<Record<Language, SummaryWords>> = { th, en };

/** What a summary sheet is called, where it is offered and on its tab, and what it is for. */
export function summaryOf(
  role: SummaryRole,
  language: Language
): { readonly name: string; readonly hint: string } {
  return WORDS[language][role];
}

import { DEFAULT_LANGUAGE, type Language } from '../../engine';
import { FunctionProblem } from '../encode/functionProblem';
import { wordsOf } from './argument';

/** The language that a word names; null for any other word. */
export type LanguageOfWord = (word: string) => Language | null;

/**
 * Reads the argument `language`: Thai where it is left out.
 * @throws FunctionProblem for a word that names no language
 */
export function readLanguage(argument: unknown, languageOf: LanguageOfWord): Language {
  const text = wordsOf(argument, 'language');
  if (text === '') return DEFAULT_LANGUAGE;
  const language = languageOf(text);
  if (language !== null) return language;
  throw new FunctionProblem({ code: 'language', text });
}

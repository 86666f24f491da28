import { LANGUAGES, termOf, type Language, DEFAULT_LANGUAGE } from '../../engine';
import type { Answer } from '../encode/answer';
import { wordsOf } from '../decode/argument';
import type { Engine } from './engine';
import { FunctionProblem } from '../encode/functionProblem';
import { overActuals, refusedBy } from './scoring';

/**
 * `KPIEXPLAIN(actual, levels, [options], [language], [holidays])`: what was compared with what, with its warnings; Thai by
 * default.
 */
export function explainingBy(engine: Engine) {
  return (
    actual: unknown,
    levels: unknown,
    options: unknown,
    language: unknown,
    holidays?: unknown
  ): Answer[][] => {
    const chosen = readLanguage(language);
    return overActuals(engine, { actual, levels, options, holidays }, (outcome, criteria) => ({
      facts: { code: 'explained', outcome, refused: refusedBy(outcome, criteria) },
      language: chosen,
    }));
  };
}

/** Thai where the argument is left out. */
function readLanguage(argument: unknown): Language {
  const text = wordsOf(argument, 'language');
  if (text === '') return DEFAULT_LANGUAGE;
  const language = termOf(LANGUAGES, text);
  if (language !== null) return language;
  throw new FunctionProblem({ code: 'language', text });
}

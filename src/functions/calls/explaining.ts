import { LANGUAGES, termOf } from '../../engine';
import type { Answer } from '../encode/answer';
import { readLanguage } from '../decode/language';
import type { Engine } from './engine';
import { outcomeOf, overActuals, refusedBy } from './scoring';

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
    const chosen = readLanguage(language, (word) => termOf(LANGUAGES, word));
    return overActuals(engine, { actual, levels, options, holidays }, (cell, criteria, read) => {
      const outcome = outcomeOf(engine, cell, criteria, read);
      return {
        facts: { code: 'explained', outcome, refused: refusedBy(outcome, criteria) },
        language: chosen,
      };
    });
  };
}

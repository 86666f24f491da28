import type { Language } from '../engine';
import type { Answers, Wording } from './encode/answer';
import { BASICS } from './calls/basics';
import type * as Complete from './complete';
import { FunctionProblem } from './encode/functionProblem';
import type { FunctionName } from './calls/implementations';
import { inCells, needsWords } from './encode/inCells';
import { NOT_LOADED } from './catalogue/words';
import { loadedOnce } from './loadedOnce';
import type * as Words from './words';

/** Makes the error of Excel that a whole call throws, and that a cell is returned as; it asks for its words. */
export type ErrorOf = (say: (language: Language) => string) => unknown;

/** Brings the scripts that the functions do not begin with. */
export interface Scripts {
  readonly complete: () => Promise<typeof Complete>;
  readonly words: () => Promise<typeof Words>;
}

const NOTHING_YET = new FunctionProblem({ code: 'notLoaded' });

/**
 * Calls of custom functions as Excel makes them, by name. The second script is loaded at once and by itself: until it is
 * there the basics answer what they can. The words are loaded with the first answer that needs them. A call that has to
 * wait for a script is answered with a promise, and ever after at once. Where a script cannot be loaded (the network is
 * gone) the next call that needs it asks for it again.
 */
export function answering(
  scripts: Scripts,
  errorOf: ErrorOf
): (name: FunctionName, args: readonly unknown[]) => unknown {
  const complete = loadedOnce(scripts.complete);
  const words = loadedOnce(scripts.words);

  function answer(name: FunctionName, args: readonly unknown[]): unknown {
    const all = complete.now();
    const run = all === null ? BASICS[name] : all.IMPLEMENTATIONS[name];
    const answers = run === null ? NOTHING_YET : answersOf(run, args);
    if (!needsWords(answers)) return answers;
    const script = all === null ? complete : words;
    if (script.now() !== null) return forExcel(answers);
    return script
      .ask()
      .then(() => (script.now() === null ? forExcel(answers) : answer(name, args)));
  }

  function forExcel(answers: Answers): unknown {
    if (answers instanceof FunctionProblem) throw error(answers);
    return inCells(answers, (answer) => (typeof answer === 'object' ? inWords(answer) : answer));
  }

  function inWords(answer: Wording | FunctionProblem): unknown {
    const said = words.now();
    return said === null || answer instanceof FunctionProblem
      ? error(answer)
      : said.inWords(answer.facts, answer.language);
  }

  function error({ facts }: Wording | FunctionProblem): unknown {
    return errorOf((language) => words.now()?.inWords(facts, language) ?? NOT_LOADED[language]);
  }

  void complete.ask();
  return answer;
}

/** A call that is refused as a whole has its problem as its answer. Excel hands over more than the parameters. */
function answersOf(run: (...args: never[]) => Answers, args: readonly unknown[]): Answers {
  try {
    return Reflect.apply(run, undefined, args.slice(0, run.length)) as Answers;
  } catch (problem) {
    if (problem instanceof FunctionProblem) return problem;
    throw problem;
  }
}

import type { Language } from '../engine';
import type { Answers, Wording } from './encode/answer';
import { BASICS } from './calls/basics';
import type * as Complete from './complete';
import { FunctionProblem } from './encode/functionProblem';
import type { FunctionName } from './calls/implementations';
import { inCells, needsWords } from './encode/inCells';
import { NOT_LOADED } from './catalogue/words';

/** Makes the error of Excel that a whole call throws, and that a cell is returned as; it asks for its words. */
export type ErrorOf = (say: (language: Language) => string) => unknown;

const NOTHING_YET = new FunctionProblem({ code: 'notLoaded' });

/**
 * Calls of custom functions as Excel makes them, by name. `load` brings the second script, at once and by itself. Until
 * it is there the basics answer what they can, and any other call is answered with a promise; ever after all answers are
 * given at once. Where it cannot be loaded (the network is gone) the next call that needs it asks for it again.
 */
export function answering(
  load: () => Promise<typeof Complete>,
  errorOf: ErrorOf
): (name: FunctionName, args: readonly unknown[]) => unknown {
  let complete: typeof Complete | null = null;
  let loading: Promise<void> | null = null;

  async function loaded(): Promise<void> {
    try {
      complete = await load();
    } catch {
      loading = null;
    }
  }

  function answer(name: FunctionName, args: readonly unknown[]): unknown {
    if (complete !== null) return forExcel(answersOf(complete.IMPLEMENTATIONS[name], args));
    const basic = BASICS[name];
    const answers = basic === null ? NOTHING_YET : answersOf(basic, args);
    if (!needsWords(answers)) return forExcel(answers);
    loading ??= loaded();
    return loading.then(() => (complete === null ? forExcel(answers) : answer(name, args)));
  }

  function forExcel(answers: Answers): unknown {
    if (answers instanceof FunctionProblem) throw error(answers);
    if (!needsWords(answers)) return answers;
    return inCells(answers, (answer) => (typeof answer === 'object' ? inWords(answer) : answer));
  }

  function inWords(answer: Wording | FunctionProblem): unknown {
    return complete === null || answer instanceof FunctionProblem
      ? error(answer)
      : complete.inWords(answer.facts, answer.language);
  }

  function error({ facts }: Wording | FunctionProblem): unknown {
    return errorOf((language) => complete?.inWords(facts, language) ?? NOT_LOADED[language]);
  }

  loading = loaded();
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

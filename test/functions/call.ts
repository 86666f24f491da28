import type { Answer, Answers } from '../../src/functions/encode/answer';
import { FunctionProblem } from '../../src/functions/encode/functionProblem';
import { IMPLEMENTATIONS, type FunctionName } from '../../src/functions/calls/implementations';
import { inCells } from '../../src/functions/encode/inCells';
import { inWords } from '../../src/functions/encode/sentences';

/** Calls a custom function as Excel does: arguments left out at the end are null. Problems become their English text. */
export function call(name: FunctionName, ...args: readonly unknown[]): unknown {
  const implementation: (...all: never[]) => unknown = IMPLEMENTATIONS[name];
  const all = Array.from({ length: implementation.length }, (_, i) => args[i] ?? null);
  return inCells(Reflect.apply(implementation, undefined, all) as Answers, shown);
}

/** The same for a call that answers with one cell. */
export function one(name: FunctionName, ...args: readonly unknown[]): unknown {
  const answer = call(name, ...args);
  return Array.isArray(answer) ? (answer as unknown[][])[0]?.[0] : answer;
}

function shown(answer: Answer): number | string {
  if (typeof answer !== 'object') return answer;
  if (answer instanceof FunctionProblem) return `#VALUE! ${inWords(answer.facts, 'en')}`;
  return inWords(answer.facts, answer.language);
}

/** The message of the call as a whole, in English. */
export function refusal(name: FunctionName, ...args: readonly unknown[]): string {
  try {
    return `no refusal: ${JSON.stringify(call(name, ...args))}`;
  } catch (problem) {
    if (problem instanceof FunctionProblem) return inWords(problem.facts, 'en');
    throw problem;
  }
}

export const BARE = [[50, 60, 70, 80, 90]];

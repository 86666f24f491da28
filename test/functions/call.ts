import { FunctionProblem } from '../../src/functions/functionProblem';
import { IMPLEMENTATIONS, type FunctionName } from '../../src/functions/implementations';

/** Calls a custom function as Excel does: arguments left out at the end are null. Problems become their English text. */
export function call(name: FunctionName, ...args: readonly unknown[]): unknown {
  const implementation: (...all: never[]) => unknown = IMPLEMENTATIONS[name];
  const all = Array.from({ length: implementation.length }, (_, i) => args[i] ?? null);
  const answer = Reflect.apply(implementation, undefined, all) as unknown;
  return Array.isArray(answer) ? answer.map((row: readonly unknown[]) => row.map(shown)) : answer;
}

/** The same for a call that answers with one cell. */
export function one(name: FunctionName, ...args: readonly unknown[]): unknown {
  const answer = call(name, ...args);
  return Array.isArray(answer) ? (answer as unknown[][])[0]?.[0] : answer;
}

function shown(answer: unknown): unknown {
  return answer instanceof FunctionProblem ? `#VALUE! ${answer.text.en}` : answer;
}

/** The message of the call as a whole, in English. */
export function refusal(name: FunctionName, ...args: readonly unknown[]): string {
  try {
    return `no refusal: ${JSON.stringify(call(name, ...args))}`;
  } catch (problem) {
    if (problem instanceof FunctionProblem) return problem.text.en;
    throw problem;
  }
}

export const BARE = [[50, 60, 70, 80, 90]];

import type { Answer, Answers } from '../functions/encode/answer';
import { FunctionProblem } from '../functions/encode/functionProblem';
import { IMPLEMENTATIONS } from '../functions/calls/implementations';
import { inCells } from '../functions/encode/inCells';
import { inWords } from '../functions/encode/sentences';
import type { CustomFunction, CustomFunctions } from './workbook/calculate/customFunction';

/** The add-in's custom functions as the calculation of the embedded workbook calls them, by name. */
export const previewFunctions: CustomFunctions = new Map(
  Object.entries(IMPLEMENTATIONS).map(([name, implementation]): [string, CustomFunction] => {
    const run = implementation as (...args: unknown[]) => Answers;
    const call = (...args: unknown[]): unknown =>
      inCells(run(...args.map(asExcelGives)), asCellHas);
    return [name, Object.assign(call, { acceptsErrors: true })];
  })
);

/** Errors in cells reach a function of Excel as objects with their `code`. */
function asExcelGives(argument: unknown): unknown {
  if (Array.isArray(argument)) return argument.map(asExcelGives);
  if (typeof argument !== 'object' || argument === null || !('error' in argument)) return argument;
  return { code: argument.error };
}

/** A problem is `#VALUE!` in its cell; thrown ones become that in the calculation itself. */
function asCellHas(answer: Answer): unknown {
  if (typeof answer !== 'object') return answer;
  if (answer instanceof FunctionProblem) return { error: '#VALUE!' };
  return inWords(answer.facts, answer.language);
}

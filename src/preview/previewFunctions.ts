import type { Answer, Answers } from '../functions/encode/answer';
import { FunctionProblem } from '../functions/encode/functionProblem';
import { IMPLEMENTATIONS } from '../functions/calls/implementations';
import { inCells } from '../functions/encode/inCells';
import { inWords } from '../functions/encode/sentences';
import type { HostProfile } from './host/profiles/profile';
import type { CustomFunction, CustomFunctions } from './workbook/calculate/customFunction';

type InExcel = Pick<HostProfile, 'blankAs' | 'customFunctions'>;

/** The add-in's custom functions by name, as the calculation of the embedded workbook calls them in that Excel. */
export function functionsIn({ blankAs, customFunctions }: InExcel): CustomFunctions {
  if (!customFunctions) return UNKNOWN;
  return blankAs === 0 ? BLANK_AS_0 : previewFunctions;
}

/** The functions in an Excel that hands over blank cells as what they are. */
export const previewFunctions = functionsWith(null);
const BLANK_AS_0 = functionsWith(0);
const UNKNOWN: CustomFunctions = new Map(
  Object.keys(IMPLEMENTATIONS).map((name): [string, CustomFunction] => [
    name,
    Object.assign(() => ({ error: '#NAME?' }), { acceptsErrors: true }),
  ])
);

function functionsWith(blankAs: InExcel['blankAs']): CustomFunctions {
  return new Map(
    Object.entries(IMPLEMENTATIONS).map(([name, implementation]): [string, CustomFunction] => {
      const run = implementation as (...args: unknown[]) => Answers;
      const call = (...args: unknown[]): unknown =>
        inCells(run(...args.map((argument) => asExcelGives(argument, blankAs))), asCellHas);
      return [name, Object.assign(call, { acceptsErrors: true })];
    })
  );
}

/** Errors in cells reach a function of Excel as objects with their `code`; an argument left out stays so. */
function asExcelGives(argument: unknown, blankAs: InExcel['blankAs']): unknown {
  if (Array.isArray(argument)) return argument.map((cell) => asExcelGives(cell, blankAs));
  if (argument === null) return blankAs;
  if (typeof argument !== 'object' || !('error' in argument)) return argument;
  return { code: argument.error };
}

/** A problem is `#VALUE!` in its cell; thrown ones become that in the calculation itself. */
function asCellHas(answer: Answer): unknown {
  if (typeof answer !== 'object') return answer;
  if (answer instanceof FunctionProblem) return { error: '#VALUE!' };
  return inWords(answer.facts, answer.language);
}

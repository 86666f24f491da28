import type { Answer, Answers } from '../functions/encode/answer';
import { FunctionProblem } from '../functions/encode/functionProblem';
import { IMPLEMENTATIONS } from '../functions/calls/implementations';
import { inCells } from '../functions/encode/inCells';
import { inWords } from '../functions/encode/sentences';
import type { HostProfile } from './host/profiles/profile';
import type { CustomFunction, CustomFunctions } from './workbook/calculate/customFunction';
import { isError } from './workbook/model/grid';

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
  const given = givenWith(blankAs);
  return new Map(
    Object.entries(IMPLEMENTATIONS).map(([name, implementation]): [string, CustomFunction] => {
      const run = implementation as (...args: unknown[]) => Answers;
      const call = (...args: unknown[]): unknown => inCells(run(...args.map(given)), asCellHas);
      return [name, Object.assign(call, { acceptsErrors: true })];
    })
  );
}

/** An argument as Excel gives it: errors in cells as objects with their `code`; one left out stays so. */
function givenWith(blankAs: InExcel['blankAs']): (argument: unknown) => unknown {
  const given = (argument: unknown): unknown => {
    if (Array.isArray(argument)) return argument.map(given);
    if (argument === null) return blankAs;
    return isError(argument) ? { code: argument.error } : argument;
  };
  return given;
}

/** A problem is `#VALUE!` in its cell; thrown ones become that in the calculation itself. */
function asCellHas(answer: Answer): unknown {
  if (typeof answer !== 'object') return answer;
  if (answer instanceof FunctionProblem) return { error: '#VALUE!' };
  return inWords(answer.facts, answer.language);
}

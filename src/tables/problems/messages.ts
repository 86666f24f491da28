import type { Bilingual, Language } from '../../engine';
import { a1 } from '../cells/address';
import { CELL_SENTENCES } from './messagesCell';
import { INDICATOR_SENTENCES } from './messagesIndicator';
import { PLAN_SENTENCES } from './messagesPlan';
import { TABLE_SENTENCES } from './messagesTable';
import type { Problem, ProblemFacts } from './problem';
import type { ProblemCode, Sentences } from './sentences';

const SENTENCES: Sentences<ProblemCode> = {
  ...TABLE_SENTENCES,
  ...CELL_SENTENCES,
  ...INDICATOR_SENTENCES,
  ...PLAN_SENTENCES,
};

/**
 * Says in plain words what is wrong and what to do. Where it is, `problemAddress` says.
 *
 * @returns one or two sentences in the language
 */
export function describeProblem(problem: ProblemFacts, language: Language): string {
  const say = SENTENCES[problem.code] as (facts: ProblemFacts) => Bilingual;
  return say(problem)[language];
}

/** Sheet and A1 cell of a problem; null where it is of the workbook as a whole. */
export function problemAddress(problem: Problem): { sheet: string; cell: string } | null {
  return problem.at && { sheet: problem.at.sheet, cell: a1(problem.at.row, problem.at.column) };
}

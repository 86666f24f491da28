import type { Language } from '../../engine';
import { a1 } from '../cells/address';
import { ENGLISH } from './english';
import type { Problem, ProblemFacts } from './problem';
import type { Sentences } from './sentences';
import { THAI } from './thai';

const SENTENCES: Readonly<Record<Language, Sentences>> = { th: THAI, en: ENGLISH };

/**
 * Says in plain words what is wrong and what to do. Where it is, `problemAddress` says.
 *
 * @returns one or two sentences in the language
 */
export function describeProblem(problem: ProblemFacts, language: Language): string {
  const say = SENTENCES[language][problem.code] as (facts: ProblemFacts) => string;
  return say(problem);
}

/** Sheet and A1 cell of a problem; null where it is of the workbook as a whole. */
export function problemAddress(problem: Problem): { sheet: string; cell: string } | null {
  return problem.at && { sheet: problem.at.sheet, cell: a1(problem.at.row, problem.at.column) };
}

import type { Language } from '../../engine';
import { a1 } from '../cells/address';
import { earlierInEnglish, ENGLISH, insteadInEnglish } from './english';
import type { Problem, ProblemFacts } from './problem';
import type { Earlier, Instead, Sentences } from './sentences';
import { earlierInThai, insteadInThai, THAI } from './thai';

const SENTENCES: Readonly<Record<Language, Sentences>> = { th: THAI, en: ENGLISH };
const INSTEAD: Readonly<Record<Language, Instead>> = { th: insteadInThai, en: insteadInEnglish };
const EARLIER: Readonly<Record<Language, Earlier>> = { th: earlierInThai, en: earlierInEnglish };

/**
 * Says in plain words what is wrong and what to do. Where it is, `problemAddress` says.
 *
 * @returns one to three sentences in the language
 */
export function describeProblem(
  problem: ProblemFacts & Pick<Problem, 'instead' | 'earlier'>,
  language: Language
): string {
  const say = SENTENCES[language][problem.code] as (facts: ProblemFacts) => string;
  const { instead, earlier } = problem;
  if (earlier !== undefined) return `${say(problem)} ${EARLIER[language](earlier)}`;
  if (instead === undefined) return say(problem);
  const column = 'column' in problem ? problem.column : '';
  return `${say(problem)} ${INSTEAD[language](instead, column)}`;
}

/** Sheet and A1 cell of a problem; null where it is of the workbook as a whole. */
export function problemAddress(problem: Problem): { sheet: string; cell: string } | null {
  return problem.at && { sheet: problem.at.sheet, cell: a1(problem.at.row, problem.at.column) };
}

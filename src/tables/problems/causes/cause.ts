import type { Language } from '../../../engine';
import type { Problem } from '../problem';
import type { CauseWords } from './causeWords';
import { ENGLISH_CAUSES } from './english';
import { THAI_CAUSES } from './thai';

const WORDS: Readonly<Record<Language, CauseWords>> = { th: THAI_CAUSES, en: ENGLISH_CAUSES };

/** Problems with one cause. */
export interface ProblemCause {
  /** Tells it from the others, whatever the language. */
  readonly key: string;
  readonly problems: readonly [Problem, ...Problem[]];
}

/**
 * Problems by what causes them, and by the column where that makes a difference; causes as they first appear, and those of one
 * cause sheet by sheet, as each first has a problem, from top to bottom, from left to right.
 */
export function problemCauses(problems: readonly Problem[]): readonly ProblemCause[] {
  const causes = new Map<string, [Problem, ...Problem[]]>();
  for (const problem of problems) {
    const key = keyOf(problem);
    const known = causes.get(key);
    if (known === undefined) causes.set(key, [problem]);
    else known.push(problem);
  }
  const sheets = [...new Set(problems.map(({ at }) => at?.sheet))];
  const place = ({ at }: Problem): readonly number[] =>
    at === null ? [-1] : [sheets.indexOf(at.sheet), at.row, at.column];
  return [...causes].map(([key, same]) => ({
    key,
    problems: same.sort((a, b) => comparePlaces(place(a), place(b))),
  }));
}

function comparePlaces(a: readonly number[], b: readonly number[]): number {
  const differs = a.findIndex((part, i) => part !== b[i]);
  return differs < 0 ? 0 : (a[differs] ?? 0) - (b[differs] ?? 0);
}

/** The cause of a problem in a few words, for a line above all that share it: “Units without any weight”. */
export function describeCause(problem: Problem, language: Language): string {
  const words = WORDS[language];
  if (problem.code === 'criteria') return words.criteria[problem.finding.code];
  const said = words[problem.code];
  return typeof said === 'string' ? said : said('column' in problem ? problem.column : '');
}

function keyOf(problem: Problem): string {
  const detail =
    problem.code === 'criteria'
      ? problem.finding.code
      : 'column' in problem
        ? problem.column
        : undefined;
  return [problem.severity, problem.code, detail].join('|');
}

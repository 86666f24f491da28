import type { Problem } from './problem';

/** Each problem once: a row that several units share would otherwise be reported once for every unit. */
export function distinctProblems(problems: readonly Problem[]): readonly Problem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}

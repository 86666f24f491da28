import type { Answer, Answers } from './answer';

/** Every cell of a function's answer as the program that asked wants it. */
export function inCells<T>(
  answers: Answers,
  cell: (answer: Answer) => T
): T | readonly (readonly T[])[] {
  if (!isGrid(answers)) return cell(answers);
  return answers.map((row) => row.map(cell));
}

/** Whether a function has something to say in words: texts other than names, and problems. */
export function needsWords(answers: Answers): boolean {
  return isGrid(answers) ? answers.some((row) => row.some(isWords)) : isWords(answers);
}

function isGrid(answers: Answers): answers is readonly (readonly Answer[])[] {
  return Array.isArray(answers);
}

function isWords(answer: Answer): boolean {
  return typeof answer === 'object';
}

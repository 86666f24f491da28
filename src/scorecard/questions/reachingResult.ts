import {
  readActual,
  resultsReaching,
  scoreActual,
  type Cell,
  type Level,
  type Rule,
} from '../../engine';

/**
 * A result that reaches a level and no more than it must, as it would be typed; null where the criteria name none that
 * could be made up (a target, a statement that several levels share). Every answer has been scored.
 *
 * @param now - what stands there now, from which inputs that the level does not ask for are taken
 */
export function resultReaching(rule: Rule, level: Level, now = ''): Cell | null {
  return resultsReaching(rule, level, now).find((cell) => reaches(rule, cell, level)) ?? null;
}

function reaches(rule: Rule, cell: Cell, level: Level): boolean {
  const { level: reached } = scoreActual(rule, readActual(cell));
  return reached !== null && reached >= level;
}

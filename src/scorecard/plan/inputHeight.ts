import type { PlanCell } from './plan';
import { LINE_POINTS, neededHeight, ONE_LINE } from './rowHeights';
import { mostLines } from './wordLines';

/** How much fewer characters than counted may stand in a line: one more line costs less than a text that is cut. */
export const UNSURE = 0.02;
const TALLEST = 400;

/** Height in points of a row of a sheet that people fill in, where nothing is cut in columns of few words either. */
export function inputHeight(cells: readonly PlanCell[], room: readonly number[]): number {
  const sure = room.map((width) => width * (1 - UNSURE));
  const byWords = ONE_LINE + (mostLines(cells, sure, 1) - 1) * LINE_POINTS;
  return Math.min(TALLEST, Math.max(neededHeight(cells, sure), byWords));
}

import type { PlanCell } from './plan';
import { LINE_POINTS, neededHeight, ONE_LINE, TALLEST_ROW } from './rowHeights';
import { mostLines } from './wordLines';

/** The share of a line that is spared for letters of other fonts: one more line costs less than a text that is cut. */
export const SPARED = 0.02;

/** Height in points of a row of a sheet that people fill in, where nothing is cut in columns of few words either. */
export function inputHeight(cells: readonly PlanCell[], room: readonly number[]): number {
  const sure = room.map((width) => width * (1 - SPARED));
  const byWords = ONE_LINE + (mostLines(cells, sure, 1) - 1) * LINE_POINTS;
  return Math.min(TALLEST_ROW, Math.max(neededHeight(cells, sure), byWords));
}

import type { PlanCell } from './plan';
import { boldRoom, LINE_POINTS, ONE_LINE } from './rowHeights';
import { standInFor } from './sheetFont';
import { mostLines } from './wordLines';

/**
 * Height in points of a row of heads, of which all are read to their end, also where a computer has not the font.
 *
 * @param room - characters of a line of each column that are not bold
 */
export function headHeight(
  font: string,
  heads: readonly PlanCell[],
  room: readonly number[]
): number {
  const { letters, lines } = standInFor(font);
  const bold = boldRoom(room);
  const height = (count: number, larger: number): number =>
    ONE_LINE + (count - 1) * LINE_POINTS * larger;
  const own = height(mostLines(heads, bold, 1), 1);
  const standIn = mostLines(heads, bold, letters);
  return standIn === 1 ? own : Math.max(own, height(standIn, lines));
}

import { charactersOf } from './letterWidths';
import type { PlanCell } from './plan';
import { SIDES } from './rowHeights';
import { thaiWords } from './thaiWords';

/**
 * Lines of the longest text of a row, counted word by word: few words in narrow columns leave much of a line blank.
 *
 * @param room - characters of a line of each column; 0 for a hidden one
 * @param larger - how much larger letters are than those that `room` is for
 */
export function mostLines(
  cells: readonly PlanCell[],
  room: readonly number[],
  larger: number
): number {
  return cells.reduce<number>((most, cell, column) => {
    const width = room[column] ?? 0;
    return typeof cell === 'string' && width > 0
      ? Math.max(most, linesOfText(cell, width / larger))
      : most;
  }, 1);
}

/** Each of its own lines is broken between words only, but where a word is longer than a line. */
function linesOfText(text: string, characters: number): number {
  return text.split('\n').reduce((sum, line) => sum + linesOfLine(line, characters), 0);
}

function linesOfLine(text: string, characters: number): number {
  const width = Math.max(1, characters - SIDES);
  if (charactersOf(text) <= width) return 1;
  let [lines, used] = [1, 0];
  for (const segment of thaiWords(text)) {
    const word = charactersOf(segment);
    if (used > 0 && used + word > width) [lines, used] = [lines + 1, 0];
    if (used === 0 && segment.trim() === '') continue;
    used += word;
    if (used > width) {
      lines += Math.ceil(used / width) - 1;
      used %= width;
    }
  }
  return lines;
}

import { charactersOf } from './letterWidths';
import type { PlanCell } from './plan';
import { boldRoom, heightFor, SIDES } from './rowHeights';
import { standInFor } from './sheetFont';
import { thaiWords } from './thaiWords';

/**
 * Height in points of a row of heads, of which all are read to their end, also where a computer has not the font. They are
 * few words in narrow columns: what a line takes is counted word by word, as what is left blank at its end is much of it.
 */
export function headHeight(
  font: string,
  heads: readonly PlanCell[],
  room: readonly number[]
): number {
  const { letters, lines } = standInFor(font);
  const bold = boldRoom(room);
  const most = (larger: number): number =>
    Math.max(
      1,
      ...heads.map((head, i) => {
        const width = bold[i] ?? 0;
        return typeof head === 'string' && width > 0 ? linesOfWords(head, width / larger) : 1;
      })
    );
  const [one, two] = [heightFor([], []), heightFor(['\n'], [1])];
  const height = (count: number, larger: number): number =>
    one + (count - 1) * (two - one) * larger;
  const own = height(most(1), 1);
  const standIn = most(letters);
  return standIn === 1 ? own : Math.max(own, height(standIn, lines));
}

/** Lines of a text, each of whose own is broken between words only, but where a word is longer than a line. */
function linesOfWords(text: string, characters: number): number {
  return text.split('\n').reduce((sum, line) => sum + linesOfLine(line, characters), 0);
}

function linesOfLine(text: string, characters: number): number {
  const width = Math.max(1, characters - SIDES);
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

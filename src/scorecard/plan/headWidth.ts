import { charactersOf } from './letterWidths';
import { boldRoom, SIDES } from './rowHeights';
import { thaiWords } from './thaiWords';
import { UNSURE, wholeLines } from './wholeLines';

/** By how much a column is tried wider. */
const STEP = 0.5;

/**
 * Characters of a column whose head keeps its words whole as it stands: the headers of a table are names that formulas use,
 * and take no line ends of ours.
 *
 * @param least - characters that the column has anyway
 * @param lines - whether it may be broken between words
 */
export function headWidth(
  head: string,
  least: number,
  lines: 'one line' | 'several' = 'several'
): number {
  const room = (width: number): number => boldRoom([width])[0] ?? 0;
  const whole = lines === 'one line' ? [head] : thaiWords(head);
  const longest = Math.max(0, ...whole.map(charactersOf));
  let width = least;
  while ((room(width) - SIDES) * (1 - UNSURE) < longest) width += STEP;
  while (wholeLines(head, room(width)) !== head) width += STEP;
  return width;
}

import { givenUpBy } from '../../plan/givenUpBy';
import type { PlanCell } from '../../plan/plan';
import { roomIn } from '../../plan/sheetFont';
import { wholeLines } from '../../plan/wholeLines';

/** Characters that a column of names becomes wider at most, in steps of one. */
const MOST_WIDER = 10;

/**
 * The columns, those of names as wide as leaves the words in them whole: people look names up, and so they take no line ends of
 * ours. A column that would need more stays as it is.
 *
 * @param names - columns of names
 * @param giving - the column that gives up what they take
 */
export function exceptionWidths(
  widths: readonly number[],
  rows: readonly (readonly PlanCell[])[],
  { names, giving, font }: { names: readonly number[]; giving: number; font: string }
): readonly number[] {
  const room = roomIn(font, { widths, orientation: 'landscape' });
  const wide = widths.map((width, column) => {
    if (width === 0 || !names.includes(column)) return width;
    const texts = [...new Set(rows.map((cells) => cells[column]))].filter(
      (cell) => typeof cell === 'string'
    );
    const isWhole = (wider: number): boolean => {
      const characters = ((room[column] ?? 0) * (width + wider)) / width;
      return texts.every((text) => wholeLines(text, characters) === text);
    };
    for (let wider = 0; wider <= MOST_WIDER; wider++) if (isWhole(wider)) return width + wider;
    return width;
  });
  return givenUpBy(giving, widths, wide);
}

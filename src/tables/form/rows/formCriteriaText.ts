import type { CellValue, Level, Scale } from '../../../engine';
import { formValue } from '../formCell';
import { doubt } from '../formDraft';
import type { Draft, Walk } from '../formDraft';
import { plainLine, rawText } from '../formGrid';
import { isLevel } from '../header/formHeaderWords';
import { levelsOfNumbers, type LevelNumber } from '../header/formLevelNumbers';
import { isLadder } from './formLadder';
import { columnOf, oneLine } from './formRowCells';

/** `5 = 90 or more`, `ระดับ 5: …`, `5 points – …`; the dash after a bare number may be that of a range. */
const LEVEL_FIRST =
  /^(ระดับ(?:คะแนน)?(?:ที่)?|level|score|คะแนน)?\s*(\d{1,3})\s*(คะแนน|points?|pts?)?\s*([=:)]|[-–—.](?!\d))\s*(.+)$/iu;
/** `4 ครั้งขึ้นไป 5 คะแนน`, `90 or more = 5 points`. */
const LEVEL_LAST =
  /^(.+?)\s*(?:[=:→]|[-–—]\s|ได้|ให้)?\s*\(?\s*(\d{1,3})\s*(คะแนน|points?|pts?)\s*\)?$/iu;

interface Told extends LevelNumber {
  readonly text: string;
}

/** Where the criteria of all levels stand in one cell of each row; -1 where the form has columns or rows of levels. */
function criteriaColumn(walk: Walk): number {
  const across = walk.columns.some(({ role }) => isLevel(role));
  return across || isLadder(walk) ? -1 : columnOf(walk, 'ladderText');
}

/** Whether a row has such a cell. */
export function hasCriteriaText(walk: Walk, row: number): boolean {
  const column = criteriaColumn(walk);
  return column >= 0 && linesOf(rawText(walk.grid.cells[row]?.[column])).length > 1;
}

/** The criteria of a cell with a line for each level; what cannot be shared out is asked about. */
export function fillCriteriaText(walk: Walk, draft: Draft): void {
  const column = criteriaColumn(walk);
  const text = column < 0 ? '' : rawText(walk.merged[draft.row]?.[column]);
  if (text === '') return;
  const levels = levelsTold(linesOf(text), walk.scale);
  if (levels === null) {
    draft.doubts.push(doubt('criteriaText', draft.row, column, oneLine(text)));
    return;
  }
  for (const [level, told] of levels) {
    const { value } = formValue({ value: told }, walk.grid.decimalMark);
    draft.levels[level] = value satisfies CellValue;
  }
}

const linesOf = (text: string): readonly string[] =>
  text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));

/** What each line says of a level; null where one of them says it of none, or two of the same. */
function levelsTold(lines: readonly string[], scale: Scale): ReadonlyMap<Level, string> | null {
  for (const read of [levelFirst, levelLast]) {
    const told = lines.flatMap(read);
    const { levels } = levelsOfNumbers(told, scale);
    const known = levels.flatMap((level) => (level === null ? [] : [level]));
    if (told.length < 2 || told.length < lines.length) continue;
    if (known.length === told.length && new Set(known).size === known.length) {
      return new Map(known.map((level, i) => [level, told[i]?.text ?? '']));
    }
  }
  return null;
}

function levelFirst(line: string): readonly Told[] {
  const [, word, number, unit, , rest] = LEVEL_FIRST.exec(plainLine(line)) ?? [];
  if (number === undefined || rest === undefined) return [];
  const says =
    unit !== undefined ? 'points' : /^(?:ระดับ|level)/iu.test(word ?? '') ? 'level' : null;
  return [{ number: Number(number), says, text: line.slice(-rest.length) }];
}

function levelLast(line: string): readonly Told[] {
  const [, text, number] = LEVEL_LAST.exec(plainLine(line)) ?? [];
  if (number === undefined || text === undefined) return [];
  return [{ number: Number(number), says: 'points', text: line.slice(0, text.length) }];
}

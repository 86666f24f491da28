import { readPeriod } from '../../../engine';
import { formValue, formWeight, isTick } from '../formCell';
import { addDoubt, addDraft, doubt } from '../formDraft';
import type { Draft, Walk } from '../formDraft';
import { lineText, rawText } from '../formGrid';
import { levelNumberIn, levelsOfNumbers, type LevelNumber } from '../header/formLevelNumbers';
import { isBlank } from '../../cells/text';
import { fillResults, fillTarget } from './formFill';
import { nameOf } from './formName';
import { columnOf, orNull, textAt } from './formRowCells';
import type { FormRole, RowRole } from '../formModel';

/** True where the columns are levels down: a column of levels beside one of criteria, or of steps. */
export function isLadder({ columns }: Pick<Walk, 'columns'>): boolean {
  const has = (wanted: string): boolean => columns.some(({ role }) => role === wanted);
  return has('ladderLevel') && (has('ladderText') || has('step'));
}

/** One level of a ladder or of a ✓ matrix of steps; null where the row is neither. */
export function readLadderRow(walk: Walk, row: number): RowRole | null {
  const { columns, grid, merged } = walk;
  const at = (role: string): number => columns.findIndex((column) => column.role === role);
  const level = levelIn(walk, row, at('ladderLevel'));
  if (level === null) return null;
  const steps = columns.flatMap(({ role }, column) => (role === 'step' ? [column] : []));
  if (steps.length > 0) return readSteps(walk, row, level, steps);
  const nameColumn = at('name');
  const name = nameColumn < 0 ? '' : rawText(merged[row]?.[nameColumn]);
  const before = walk.ladder;
  const draft = ladderOf(walk, row, Math.max(0, nameColumn), name, level);
  const column = at('ladderText');
  const { value, doubt: reason } = formValue(grid.cells[row]?.[column], grid.decimalMark);
  draft.levels[level] = value;
  if (reason !== null) draft.doubts.push(doubt(reason, row, column));
  fillBeside(walk, row, draft);
  return draft === before ? 'continuation' : 'indicator';
}

/** What stands beside the levels, in the first of their rows or in any other: each is stated once. */
function fillBeside(walk: Walk, row: number, draft: Draft): void {
  const said = (role: FormRole): string | null => orNull(textAt(walk, row, role, false));
  draft.unit ??= said('unit');
  draft.unitOfMeasure ??= said('unitOfMeasure');
  draft.supervisor ??= said('supervisor');
  draft.dataKeeper ??= said('dataKeeper');
  draft.formula ??= said('formula');
  draft.evidence ??= said('evidence');
  draft.note ??= said('note');
  const target = columnOf(walk, 'target');
  if (isBlank(draft.target) && target >= 0) fillTarget(walk, draft, target, row);
  const at = columnOf(walk, 'weight');
  const { weight, unclear } = formWeight(walk.grid.cells[row]?.[at], walk.grid.decimalMark);
  draft.weight ??= weight;
  if (unclear)
    draft.doubts.push(doubt('weightUnclear', row, at, lineText(walk.grid.cells[row]?.[at])));
  fillResults(walk, draft, readPeriod(textAt(walk, row, 'period')) ?? walk.period, row);
}

/** The level of a row, as the numbers of the whole column mean it; those that cannot be told are said once. */
function levelIn(walk: Walk, row: number, column: number): number | null {
  const numberAt = (at: number): LevelNumber | null =>
    levelNumberIn(lineText(walk.grid.cells[at]?.[column]));
  const own = numberAt(row);
  if (own === null) return null;
  if (walk.ladderLevels === null) {
    const numbers: LevelNumber[] = [];
    for (let at = row; at < walk.grid.cells.length && !walk.headers.has(at); at++) {
      const number = numberAt(at);
      if (number !== null) numbers.push(number);
    }
    const { levels, settled } = levelsOfNumbers(numbers, walk.scale);
    walk.ladderLevels = new Map(numbers.map(({ number }, i) => [number, levels[i] ?? null]));
    const text = walk.scale.scores.join(' ');
    if (settled !== null) addDoubt(walk, doubt(settled, row, column, text));
  }
  return walk.ladderLevels.get(own.number) ?? null;
}

/** The ladder that the level belongs to: the same one until another name comes, or a level that it has. */
function ladderOf(walk: Walk, row: number, column: number, text: string, level: number): Draft {
  const { ladder } = walk;
  const { code, titled, name } = nameOf(text);
  const another = name !== '' && ladder !== null && ladder.name !== name;
  if (ladder !== null && !another && ladder.levels[level] === null) return ladder;
  const steps = walk.title?.kind === 'milestone' || isMilestone(walk);
  const draft = addDraft(
    walk,
    { row, column },
    {
      code: code ?? ownNumber(walk, row),
      titled,
      name: name === '' ? (walk.title?.name ?? '') : name,
      period: walk.period,
      under: code === null || code === walk.title?.code ? walk.title : null,
      section: walk.section,
      kind: steps ? 'milestone' : null,
    }
  );
  if (draft.name === '') draft.doubts.push(doubt('notUnderstood', row, column));
  walk.ladder = draft;
  return draft;
}

/** The number in a column of its own, beside the first level. */
function ownNumber(walk: Walk, row: number): string | null {
  const text = textAt(walk, row, 'code', false) || textAt(walk, row, 'order', false);
  return orNull(text)?.replace(/[.)]$/, '') ?? null;
}

function isMilestone({ columns }: Walk): boolean {
  const title = columns.find(({ role }) => role === 'ladderLevel')?.title ?? '';
  return /ขั้นตอน|step/i.test(title);
}

/** ✓ under the steps that a level needs: a staircase makes the indicator above a milestone. */
function readSteps(walk: Walk, row: number, level: number, steps: readonly number[]): RowRole {
  const ticked = steps.filter((column) => isTick(lineText(walk.grid.cells[row]?.[column])));
  const staircase = ticked.length === level && ticked.every((column, i) => column === steps[i]);
  const owner = walk.title ?? matrixWithoutTitle(walk, row);
  if (staircase && owner.kind === null) owner.kind = 'milestone';
  if (staircase) owner.levels[level] = walk.columns[steps[level - 1] ?? -1]?.title ?? null;
  else addDoubt(walk, doubt('notStaircase', row, steps[0] ?? 0));
  return owner.row === row ? 'indicator' : 'continuation';
}

function matrixWithoutTitle(walk: Walk, row: number): Draft {
  const draft = addDraft(walk, { row, column: 0 }, { code: null, titled: false, name: '' });
  draft.doubts.push(doubt('notUnderstood', row, 0));
  walk.title = draft;
  return draft;
}

import { highestLevel, type PeriodId } from '../../../engine';
import { formValue, isTick, splitTargets, unitsIn, unitsOfEach } from '../formCell';
import { doubt } from '../formDraft';
import type { Draft, Walk } from '../formDraft';
import { lineText, rawText } from '../formGrid';
import { isResultRole, levelOfRole, type ProposedResult } from '../formModel';
import { oneLine, orNull } from './formRowCells';

/** A cell as one line of text. */
export const lineOfCell = (walk: Walk, row: number, column: number): string =>
  lineText(walk.grid.cells[row]?.[column]);

/** Level cells of one period into the draft. */
export function fillLevels(walk: Walk, draft: Draft, columns: readonly number[]): void {
  for (const column of columns) {
    const level = levelOfRole(walk.columns[column]?.role ?? 'ignore');
    if (level === null) continue;
    const cell = walk.grid.cells[draft.row]?.[column];
    const { value, doubt: reason } = formValue(cell, walk.grid.decimalMark);
    const ticked = isTick(lineText(cell));
    while (draft.levels.length <= level) draft.levels.push(null);
    draft.levels[level] = ticked ? 'มี' : value;
    if (level > highestLevel(walk.scale)) {
      const text = walk.scale.scores.join(' ');
      draft.doubts.push(doubt('levelBeyondScale', draft.row, column, text));
    }
    if (ticked) draft.doubts.push(doubt('tickedLevel', draft.row, column));
    if (reason !== null) draft.doubts.push(doubt(reason, draft.row, column, lineText(cell)));
    if (walk.wide.has(`${draft.row} ${column}`))
      draft.doubts.push(doubt('mergedLevels', draft.row, column, lineText(cell)));
  }
}

/**
 * Where levels are only ticked: their headings as what can be chosen, and the one that is ticked as the result (by its words,
 * else by its level).
 */
export function fillChosen(walk: Walk, draft: Draft, stated: PeriodId | null): void {
  walk.columns.forEach(({ role, settled, title }, column) => {
    const level = levelOfRole(role);
    if (settled !== 'levelsTicked' || level === null) return;
    draft.kind = 'ladder';
    draft.levels[level] = title;
    if (!isTick(lineOfCell(walk, draft.row, column))) return;
    const value = /\p{L}/u.test(title) ? title : level;
    draft.results.push({ period: stated, value, row: draft.row, column });
  });
}

/** What the row states as results, each with its column's period, else with that of the row. */
export function fillResults(
  walk: Walk,
  draft: Draft,
  stated: PeriodId | null,
  row = draft.row
): void {
  const add = (
    column: number,
    of: ProposedResult['of'],
    period: PeriodId | null,
    at = row
  ): void => {
    const cell = walk.grid.cells[at]?.[column];
    const { value, doubt: reason } = formValue(cell, walk.grid.decimalMark);
    if (reason !== null) draft.doubts.push(doubt(reason, at, column, lineText(cell)));
    if (value === null || value === '-') return;
    draft.results.push({ period: period ?? stated, ...(of && { of }), value, row: at, column });
  };
  walk.columns.forEach(({ role, period, stacked }, column) => {
    if (!isResultRole(role)) return;
    const of = role === 'numerator' || role === 'denominator' ? role : undefined;
    const over = stacked === true && isOverDenominator(walk, row, column);
    // What stands there in one row alone is no quotient.
    add(column, stacked === true && !over ? undefined : of, period);
    if (over) add(column, 'denominator', period, row + 1);
  });
}

/** Whether a numerator has its denominator in the row below, which names nothing. */
export function isOverDenominator(walk: Walk, row: number, column: number): boolean {
  const name = walk.columns.findIndex(({ role }) => role === 'name');
  return (
    !walk.headers.has(row + 1) &&
    lineOfCell(walk, row + 1, name) === '' &&
    lineOfCell(walk, row + 1, column) !== ''
  );
}

/** The target of one indicator in one period. */
export function fillTarget(walk: Walk, draft: Draft, column: number, row = draft.row): void {
  const cell = walk.grid.cells[row]?.[column];
  const { value, doubt: reason } = formValue(cell, walk.grid.decimalMark);
  draft.target = value;
  if (reason !== null) draft.doubts.push(doubt(reason, row, column, lineText(cell)));
}

/** The target cell, shared out among the indicators named in the row. */
export function fillTargets(
  walk: Walk,
  row: number,
  columns: readonly number[],
  drafts: readonly Draft[],
  leaves: readonly Draft[]
): void {
  const [column] = columns;
  const [first] = drafts;
  if (column === undefined || first === undefined) return;
  const cell = walk.grid.cells[row]?.[column];
  if (columns.length > 1) first.doubts.push(doubt('severalTargets', row, column));
  const text = rawText(cell);
  if (drafts.length > 1) {
    for (const owners of [leaves, drafts]) {
      const parts = splitTargets(text, owners.length);
      if (parts === null) continue;
      owners.forEach((owner, i) => (owner.target = parts[i] ?? null));
      return;
    }
    first.doubts.push(doubt('targetsUnclear', row, column, oneLine(text)));
  }
  const { value, doubt: reason } = formValue(cell, walk.grid.decimalMark);
  for (const owner of drafts.filter(({ period }, i) => i === 0 || period !== first.period)) {
    owner.target = value;
  }
  if (reason !== null) first.doubts.push(doubt(reason, row, column, oneLine(text)));
}

/** The unit column, one line for each indicator where there are as many; else units that are ticked. */
export function fillUnits(
  walk: Walk,
  row: number,
  whole: readonly Draft[],
  drafts: readonly Draft[],
  text: string
): void {
  const ticked = walk.columns.flatMap(({ role, title }, column) =>
    role === 'tick' && isTick(lineOfCell(walk, row, column)) ? [title] : []
  );
  const each = whole.length > 1 ? unitsOfEach(text, whole.length) : null;
  let at = -1;
  for (const draft of drafts) {
    if (whole.includes(draft)) at += 1;
    const own = each?.[Math.max(0, at)] ?? text;
    draft.unit = ticked.length > 0 ? ticked.join('; ') : orNull(unitsIn(own));
  }
}

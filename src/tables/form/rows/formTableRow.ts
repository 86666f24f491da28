import type { PeriodId } from '../../../engine';
import { readPeriod } from '../../../engine';
import { formWeight } from '../formCell';
import { addDoubt, doubt, leave, openGroup } from '../formDraft';
import type { Walk } from '../formDraft';
import { readGroupCell, readSubtotal } from './formGroups';
import { hasCriteriaText } from './formCriteriaText';
import { addIndicators, nextNumber } from './formIndicators';
import { lineText } from '../formGrid';
import { isLevel } from '../header/formHeaderWords';
import { isSignature, isTotal } from './formLine';
import { nameOf } from './formName';
import { headsGroup, isSumOfAbove } from './formSums';
import { columnOf, oneLine, textAt } from './formRowCells';
import type { RowRole } from '../formModel';

/** Level columns that hold something in this row, by the period they stand for. */
function levelsIn(walk: Walk, row: number): ReadonlyMap<PeriodId | null, readonly number[]> {
  const found = new Map<PeriodId | null, number[]>();
  walk.columns.forEach(({ role, period, settled }, column) => {
    if (
      !isLevel(role) ||
      settled === 'levelsTicked' ||
      lineText(walk.grid.cells[row]?.[column]) === ''
    )
      return;
    found.set(period, [...(found.get(period) ?? []), column]);
  });
  return found;
}

/** Reads a row of a table whose columns are known; answers what the row is. */
export function readTableRow(walk: Walk, row: number, forced: RowRole | null): RowRole {
  const levels = levelsIn(walk, row);
  const weightColumn = columnOf(walk, 'weight');
  const weight = formWeight(walk.grid.cells[row]?.[weightColumn], walk.grid.decimalMark);
  const targets = walk.columns.flatMap(({ role }, column) =>
    role === 'target' && lineText(walk.grid.cells[row]?.[column]) !== '' ? [column] : []
  );
  const name = textAt(walk, row, 'name', walk.grid.merges !== null);
  const bare = levels.size === 0 && targets.length === 0 && !hasCriteriaText(walk, row);
  const texts = (walk.grid.cells[row] ?? []).map(lineText);
  const totalAt = texts.findIndex(isTotal);
  const order = textAt(walk, row, 'code', false) || textAt(walk, row, 'order', false);
  const summed = name === '' && weight.weight !== null && isSumOfAbove(walk, row, weight.weight);
  if (forced === null && bare && (totalAt >= 0 || summed)) {
    if (weight.weight !== null) {
      walk.totals.push({ row, column: weightColumn, weight: weight.weight });
    }
    walk.afterTotal = !goesOnBelow(walk, row);
    return 'total';
  }
  const unnumbered = nameOf(name).code === null && !/^[\d๐-๙]/.test(order);
  if (forced === null && walk.afterTotal && unnumbered) return leave(walk, row, 'belowTotal');
  if (forced === null && bare && weight.weight === null && isSignature(texts)) {
    return leave(walk, row, 'note');
  }
  const groupText = textAt(walk, row, 'group');
  if (groupText !== '') readGroupCell(walk, row, groupText);
  const work = textAt(walk, row, 'work', false);
  if (forced === null && name === '' && bare) {
    if (weight.weight !== null && (work !== '' || groupText !== '')) {
      const column = columnOf(walk, work === '' ? 'group' : 'work');
      const { weight: own, subtotal } = weight;
      openGroup(walk, { text: oneLine(work || groupText), row, column }, null, subtotal ?? own);
      return 'group';
    }
    return nothingNamed(walk, row, work, groupText);
  }
  if (forced === null && bare && headsGroup(walk, row, { name, order, weight: weight.weight })) {
    const column = columnOf(walk, 'name');
    openGroup(walk, { text: oneLine(name), row, column }, null, weight.weight);
    return 'group';
  }
  const nameless = name === '' ? !isPeriodRow(walk, row) : !/\p{L}/u.test(name);
  if (forced === null && nameless) {
    addDoubt(walk, doubt('notUnderstood', row, Math.max(0, columnOf(walk, 'name'))));
    return 'uncertain';
  }
  const numbered = nameOf(name, nextNumber(walk));
  const coded = order !== '';
  const alone = bare && weight.weight === null && !coded && numbered.code === null;
  if (forced === null && alone && countsFromOne(walk, row)) {
    openGroup(walk, { text: oneLine(name), row, column: columnOf(walk, 'name') }, null, null);
    return 'group';
  }
  if (forced === null && alone && walk.numbered && walk.last !== null) {
    walk.last.name = `${walk.last.name} ${oneLine(name)}`;
    if (work !== '' && walk.last.note !== null) walk.last.note += ` ${oneLine(work)}`;
    return 'continuation';
  }
  readSubtotal(walk, row, weight, work);
  return addIndicators(walk, row, { name, levels, weight, targets, work, forced });
}

/** Whether a row holds nothing but its name, and the rows below it are counted from one. */
function countsFromOne(walk: Walk, row: number): boolean {
  const filled = (at: number): number =>
    (walk.grid.cells[at] ?? []).filter((cell) => lineText(cell) !== '').length;
  const next = row + 1;
  if (filled(row) !== 1 || filled(next) < 2 || walk.headers.has(next)) return false;
  const order = textAt(walk, next, 'order', false).replace(/[.)]$/, '');
  return (order || nameOf(textAt(walk, next, 'name', false)).code) === '1';
}

function nothingNamed(walk: Walk, row: number, work: string, groupText: string): RowRole {
  if (groupText !== '' && work === '') return 'group';
  if (work !== '' && walk.last !== null) return 'continuation';
  addDoubt(walk, doubt('notUnderstood', row, 0));
  return 'uncertain';
}

/** Rows below a line of sums that are looked at for more indicators. */
const FAR = 300;

/** Whether more indicators follow below a line of sums, in the same table: then it is a subtotal. */
export function goesOnBelow(walk: Walk, sums: number): boolean {
  const weighted = walk.drafts.some(({ weight }) => weight !== null);
  const end = Math.min(walk.grid.cells.length, sums + FAR);
  for (let row = sums + 1; row < end && !walk.headers.has(row); row++) {
    if (looksLikeIndicator(walk, row, weighted)) return true;
  }
  return false;
}

/**
 * Whether a row has a name and a weight or, in a form without weights, a name and criteria or a target. Signatures and remarks
 * have a name at most.
 */
function looksLikeIndicator(walk: Walk, row: number, weighted: boolean): boolean {
  if (textAt(walk, row, 'name', false) === '') return false;
  const cells = walk.grid.cells[row] ?? [];
  if (cells.some((cell) => isTotal(lineText(cell)))) return false;
  if (weighted) {
    return formWeight(cells[columnOf(walk, 'weight')], walk.grid.decimalMark).weight !== null;
  }
  const filled = walk.columns.filter((_, column) => lineText(cells[column]) !== '');
  return (
    filled.some(({ role }) => role === 'target') ||
    filled.filter(({ role }) => isLevel(role)).length > 1
  );
}

/** Another period of the indicator above: its name is not repeated. */
function isPeriodRow(walk: Walk, row: number): boolean {
  return walk.last !== null && readPeriod(textAt(walk, row, 'period')) !== null;
}

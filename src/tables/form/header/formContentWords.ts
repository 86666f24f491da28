import { sumOf } from '../../../engine';
import { headerKey } from '../../columns/headers';
import { lineText, type FormGrid } from '../formGrid';
import type { FormColumn } from '../formModel';
import { levelNumberIn } from './formLevelNumbers';
import { YEAR_TO_DATE } from './formResultWords';

const PROJECT =
  /^(?:ชื่อ)?(?:โครงการ|กิจกรรม|ผลผลิต)|^(?:projects?|activit(?:y|ies)|program(?:me)?|projectactivity)$/;
const OBJECTIVE = /^(?:strategic)?objectives?$|^วัตถุประสงค์/;
const SCORE = /^(?:level|score|points?|ระดับ(?:คะแนน)?|คะแนน)$/;

/**
 * Words that mean one thing in one form and another elsewhere: objectives are the groups where nothing else is, projects
 * are what their indicators are grouped by, the year to date is the result where there is no other, and scores
 * beside criteria are levels below each other where every indicator has several of them.
 */
export function settledWords(
  grid: FormGrid,
  from: number,
  stated: readonly FormColumn[]
): readonly FormColumn[] {
  const columns = projectsBeside(stated);
  const has = (role: FormColumn['role']): boolean => columns.some((each) => each.role === role);
  const objective = has('group')
    ? -1
    : columns.findIndex(({ role, title }) => role === 'note' && OBJECTIVE.test(headerKey(title)));
  const score = columns.findIndex(
    ({ role, title }) => role === 'ignore' && SCORE.test(headerKey(title))
  );
  const isLadder =
    score >= 0 && has('ladderText') && !has('ladderLevel') && goesDown(grid, from, score, columns);
  const points = has('ladderLevel') ? -1 : pointsColumn(grid, from, columns);
  const reached = has('result')
    ? -1
    : columns.findIndex(
        ({ role, title }) => role === 'ignore' && YEAR_TO_DATE.test(headerKey(title))
      );
  const counting = has('order') || has('code') ? -1 : countingColumn(grid, from, columns);
  return columns.map((column, c): FormColumn => {
    if (c === counting) return { ...column, role: 'order' };
    if (c === reached) return { ...column, role: 'result' };
    if (c === objective) return { ...column, role: 'group' };
    if (c === points) return { ...column, role: 'ladderLevel' };
    return isLadder && c === score ? { ...column, role: 'ladderLevel' } : column;
  });
}

/** Projects beside their indicators are what these are grouped by, or a note where the form has groups of its own. */
function projectsBeside(columns: readonly FormColumn[]): readonly FormColumn[] {
  const isProject = ({ role, title }: FormColumn): boolean =>
    role === 'name' && PROJECT.test(headerKey(title));
  if (!columns.some((column) => column.role === 'name' && !isProject(column))) return columns;
  const groups = columns.some(({ role }) => role === 'group');
  return columns.map((column) =>
    isProject(column) ? { ...column, role: groups ? 'note' : 'group' } : column
  );
}

const LETTERS = /^(?:[A-Z]|[IVX]{1,4})[.)]?$/;

/** The first column, where it counts the rows: 1, 2, 3, with letters for what heads them; -1 where it does not. */
function countingColumn(grid: FormGrid, from: number, columns: readonly FormColumn[]): number {
  const first = columns.findIndex(({ title }) => title !== '');
  const name = columns.findIndex(({ role }) => role === 'name');
  if (first < 0 || first >= name || columns[first]?.role !== 'ignore') return -1;
  const numbers: number[] = [];
  for (const row of grid.cells.slice(from)) {
    const text = lineText(row[first]).replace(/[.)]$/, '');
    if (/^\d{1,3}$/.test(text)) numbers.push(Number(text));
    else if (text !== '' && !LETTERS.test(text) && lineText(row[name]) !== '') return -1;
  }
  const counts = numbers.every((number, i) => number === 1 || number === (numbers[i - 1] ?? 0) + 1);
  return counts && numbers.length > 1 ? first : -1;
}

/** Of two columns of criteria the one that holds what each is worth: figures that fall or rise from name to name. */
function pointsColumn(grid: FormGrid, from: number, columns: readonly FormColumn[]): number {
  const criteria = columns.flatMap(({ role }, c) => (role === 'ladderText' ? [c] : []));
  const name = columns.findIndex(({ role }) => role === 'name');
  if (criteria.length !== 2 || name < 0) return -1;
  return (
    criteria.find((column) => {
      const runs: number[][] = [];
      for (const row of grid.cells.slice(from)) {
        const text = lineText(row[column]);
        if (text === '') continue;
        if (lineText(row[name]) !== '' || runs.length === 0) runs.push([]);
        runs.at(-1)?.push(levelNumberIn(text)?.number ?? NaN);
      }
      const ways = runs.flatMap((run) => run.slice(1).map((n, i) => Math.sign(n - (run[i] ?? n))));
      return ways.length > 1 && Math.abs(sumOf(ways)) === ways.length;
    }) ?? -1
  );
}

/** Whether each name has levels of its own below each other, one step apart. */
function goesDown(
  grid: FormGrid,
  from: number,
  score: number,
  columns: readonly FormColumn[]
): boolean {
  const name = columns.findIndex(({ role }) => role === 'name');
  const rows = grid.cells.slice(from).filter((row) => lineText(row[score]) !== '');
  const levels = rows.map((row) => levelNumberIn(lineText(row[score]))?.number ?? null);
  const names = new Set(rows.map((row) => lineText(row[name])).filter((text) => text !== ''));
  if (levels.length < 2 || levels.includes(null) || names.size * 2 > rows.length) return false;
  const steps = levels
    .slice(1)
    .filter((level, i) => Math.abs((level ?? 0) - (levels[i] ?? 0)) === 1);
  return steps.length >= levels.length - names.size - 1 && steps.length > 0;
}

import { readCriterion, type Cell, type Criterion } from '../../../engine';
import { headerKey } from '../../columns/headers';
import { lineText, type FormGrid } from '../formGrid';
import type { FormColumn, FormRole } from '../formModel';

const GOAL = /^(?:goals?|เป้าหมาย|เป้าประสงค์)$/;
/** What a standard is called that every indicator has one of. */
const STANDARD = /^(?:เกณฑ์|เกณฑ์ชี้วัด|เกณฑ์มาตรฐาน|criteria|criterion|standard)$/;
const FROM = /^(?:from|จาก)$/;
const TO = /^(?:to|เป็น|ถึง)$/;
const NOW = /^(?:now|ปัจจุบัน|ขณะนี้)$/;

/**
 * What a column says that is a target in one form and none in another: `Goal` over words heads the indicators beside it,
 * `เกณฑ์` over one criterion for each indicator is its target, and of `From | To` over figures the second is.
 *
 * @param from - first row below the header
 */
export function settledTargets(
  grid: FormGrid,
  from: number,
  stated: readonly FormColumn[]
): readonly FormColumn[] {
  const cells = (column: number): readonly Cell[] =>
    grid.cells
      .slice(from)
      .flatMap((row) => (lineText(row[column]) === '' ? [] : (row[column] ?? [])));
  const columns = withGoals(stated, cells);
  if (columns.some(({ role }) => /^(?:target|level\d+|ladderLevel|step|tick)$/.test(role)))
    return columns;
  return withChange(withStandard(grid, from, columns, cells), cells);
}

type CellsOf = (column: number) => readonly Cell[];

const isWords = (cell: Cell): boolean => /^\P{Nd}*\p{L}\P{Nd}*$/u.test(lineText(cell));
const isFigure = (cell: Cell): boolean => readCriterion(cell).kind === 'bare';

/** Words as the goal of several indicators, before their names or beside targets that are none. */
function withGoals(columns: readonly FormColumn[], cells: CellsOf): readonly FormColumn[] {
  const name = columns.findIndex(({ role }) => role === 'name');
  const targets = columns.flatMap(({ role }, c) => (role === 'target' ? [c] : []));
  const goal = targets.find((c) => GOAL.test(headerKey(columns[c]?.title ?? '')));
  if (goal === undefined || name < 0 || cells(goal).length === 0) return columns;
  const isAlone = targets.length === 1;
  const others = targets.filter((c) => c !== goal);
  if (!cells(goal).every(isWords) || (isAlone && goal > name)) return columns;
  if (others.some((c) => cells(c).every(isWords))) return columns;
  const role: FormRole = columns.some((each) => each.role === 'group') ? 'note' : 'group';
  return columns.map((column, c) => (c === goal ? { ...column, role } : column));
}

/** Kinds of criteria of which one alone is a target. */
const ONE: ReadonlySet<Criterion['kind']> = new Set(['bare', 'interval', 'duration', 'date']);

function withStandard(
  grid: FormGrid,
  from: number,
  columns: readonly FormColumn[],
  cells: CellsOf
): readonly FormColumn[] {
  const name = columns.findIndex(({ role }) => role === 'name');
  // Levels below each other stand beside one name.
  const hasName = (c: number): boolean =>
    grid.cells.slice(from).every((row) => lineText(row[c]) === '' || lineText(row[name]) !== '');
  const standard = columns.findIndex(
    ({ role, title }, c) =>
      role === 'ladderText' &&
      STANDARD.test(headerKey(title)) &&
      cells(c).length > 0 &&
      hasName(c) &&
      new Set(cells(name).map(lineText)).size === cells(name).length &&
      cells(c).every((cell) => ONE.has(readCriterion(cell).kind))
  );
  return columns.map((column, c) => (c === standard ? { ...column, role: 'target' } : column));
}

/** `From | To | Now` of a key result; of days they are when something is done. */
function withChange(columns: readonly FormColumn[], cells: CellsOf): readonly FormColumn[] {
  const at = (title: RegExp): number =>
    columns.findIndex((column, c) => {
      const open = column.role === 'ignore' || column.role === 'result';
      return open && title.test(headerKey(column.title)) && cells(c).length > 0;
    });
  const [first, last, now] = [at(FROM), at(TO), at(NOW)];
  const figures = [first, last].every((c) => c >= 0 && cells(c).every(isFigure));
  if (!figures || columns.some(({ role }) => role === 'target')) return columns;
  const results = columns.some(({ role }, c) => role === 'result' && c !== now);
  return columns.map((column, c): FormColumn => {
    if (c === first) return { ...column, role: 'ignore', settled: 'changeFrom' };
    if (c === last) return { ...column, role: 'target' };
    return c === now && !results ? { ...column, role: 'result' } : column;
  });
}

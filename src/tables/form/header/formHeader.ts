import type { Cell, PeriodId, Scale } from '../../../engine';
import { readPeriod } from '../../../engine';
import { headerKey } from '../../columns/headers';
import { lineText } from '../formGrid';
import {
  isLevel,
  knownRole,
  LONGEST_HEADER,
  roleOfHeader,
  type KnownRoles,
} from './formHeaderWords';
import { isResultRole, type FormColumn, type FormRole } from '../formModel';
import { periodIn } from './formResultWords';
import { rowsBelow, type RowBelow } from './formHeaderRows';
import { levelNumberIn, levelsOfNumbers, type LevelNumber } from './formLevelNumbers';

/** A header of a form: the rows it takes and the meaning of every column. */
export interface FormHeader {
  readonly rows: number;
  readonly columns: readonly FormColumn[];
  /** Its texts, for finding it again on the next page. */
  readonly key: string;
  /** Found by what stands below it, none of its words being known. */
  readonly byContent?: true;
}

/** A figure, as no heading of the form's own is. */
export const FIGURE = /^[\d๐-๙.,%\s/:-]+$/;

/**
 * The header that begins at a row, or null. It names an indicator beside at least one thing more, or levels beside their
 * criteria; rows of levels, steps or periods right below belong to it.
 *
 * @param cells - with merged cells filled
 * @param isFirst - no header stands above: headings of the form's own are no reason to doubt it
 */
export function headerAt(
  cells: readonly (readonly Cell[])[],
  row: number,
  scale: Scale,
  roles: KnownRoles = new Map(),
  isFirst = false
): FormHeader | null {
  const texts = (cells[row] ?? []).map(lineText);
  const first = texts.map((text) => knownRole(text, roles, scale));
  const distinct = new Set(first.filter((role) => role !== null));
  const names = distinct.has('name') || distinct.has('ladderLevel');
  const years = first.filter((role) => role === 'target').length >= 2;
  if (!(names || years) || texts.some((text) => text.length > LONGEST_HEADER)) return null;
  const below = rowsBelow(cells, row, texts, scale);
  if (distinct.size < 2 && below.length === 0 && !years) return null;
  const rows = [texts, ...below.map((each) => each.texts)];
  const filled = rows.flat().filter((text) => text !== '');
  const known = filled.filter((text) => isHeaderText(text, scale)).length;
  // The first header may have headings of the form's own, such as those of its levels; figures are none.
  const own =
    isFirst &&
    distinct.size >= 2 &&
    filled.every((text) => !FIGURE.test(text) || isHeaderText(text, scale));
  if (known * 2 < filled.length && !own) return null;
  return {
    rows: rows.length,
    columns: columnsOf(rows, levelsNamed(below), scale),
    key: keyOf(texts),
  };
}

const isHeaderText = (text: string, scale: Scale): boolean =>
  roleOfHeader(text, scale) !== null || readPeriod(text) !== null;

/** A text by which a repeated header is known, however it is spaced. */
export function keyOf(texts: readonly string[]): string {
  return texts.map(headerKey).join('|');
}

/** Columns whose own row names levels by words. */
const levelsNamed = (below: readonly RowBelow[]): ReadonlyMap<number, string> =>
  new Map(
    below.flatMap(({ texts, levels }) =>
      levels ? texts.flatMap((text, c) => (text === '' ? [] : [[c, text] as const])) : []
    )
  );

function columnsOf(
  rows: readonly (readonly string[])[],
  levels: ReadonlyMap<number, string>,
  scale: Scale
): readonly FormColumn[] {
  const width = Math.max(...rows.map((texts) => texts.length));
  const columns: FormColumn[] = [];
  const numbers = new Map<number, LevelNumber>();
  const carried: (PeriodId | null)[] = rows.map(() => null);
  for (let c = 0; c < width; c++) {
    let role: FormRole | null = null;
    const level = levels.get(c);
    if (level !== undefined) {
      columns.push({ role: 'ignore', period: null, title: level });
      continue;
    }
    rows.forEach((texts, r) => {
      const text = texts[c] ?? '';
      const period = periodIn(text);
      if (text !== '') carried[r] = period;
      const meaning = roleOfHeader(text, scale);
      if (meaning !== null && (role === null || isLevel(meaning) || meaning === 'step')) {
        role = meaning;
        const number = isLevel(meaning) ? levelNumberIn(text) : null;
        if (number !== null) numbers.set(c, number);
      }
    });
    const own = role === 'step' ? rows.slice(-1) : rows;
    const title = own
      .map((texts) => texts[c] ?? '')
      .filter((text) => text !== '')
      .join(' ');
    const said = carried.findLast((each) => each !== null) ?? null;
    const dated = isLevel(role) || isResultRole(role) || (role === 'target' && said !== 'Y');
    const period = dated ? said : null;
    columns.push({ role: role ?? 'ignore', period, title });
  }
  return computedScores(yearsNamed(levelled(columns, numbers, scale)));
}

/** The columns with the levels that their numbers mean together; as they are where none is headed by a number. */
function levelled(
  columns: readonly FormColumn[],
  numbers: ReadonlyMap<number, LevelNumber>,
  scale: Scale
): readonly FormColumn[] {
  const { levels, settled } = levelsOfNumbers([...numbers.values()], scale);
  const at = [...numbers.keys()];
  return columns.map((column, c): FormColumn => {
    const place = at.indexOf(c);
    if (place < 0) return column;
    const level = levels[place] ?? null;
    const role: FormRole = level === null ? 'ignore' : `level${level}`;
    return settled === null ? { ...column, role } : { ...column, role, settled };
  });
}

/** `Score` beside a weight, a target or a result is what came out, and no ladder of levels. */
function computedScores(columns: readonly FormColumn[]): readonly FormColumn[] {
  const scored = columns.some(({ role }) => /^(?:weight|target|result|level\d+)$/.test(role));
  return columns.map((column) =>
    scored && column.role === 'ladderLevel' && /score|คะแนน/.test(headerKey(column.title))
      ? { ...column, role: 'ignore' }
      : column
  );
}

/** `ค่าเป้าหมาย | ปี 2566 | ปี 2567`: the first of several target columns names the indicators where nothing else does. */
function yearsNamed(columns: readonly FormColumn[]): readonly FormColumn[] {
  const targets = columns.filter(({ role }) => role === 'target');
  if (targets.length < 3 || columns.some(({ role }) => role === 'name')) return columns;
  const first = columns.findIndex(({ role }) => role === 'target');
  return columns.map((column, c) => (c === first ? { ...column, role: 'name' } : column));
}

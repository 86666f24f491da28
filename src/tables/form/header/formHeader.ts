import type { Cell, PeriodId, Scale } from '../../../engine';
import { readPeriod } from '../../../engine';
import { headerKey } from '../../columns/headers';
import { lineText } from '../formGrid';
import {
  isLevel,
  isUnder,
  isYear,
  knownRole,
  LONGEST_HEADER,
  roleOfHeader,
  type KnownRoles,
} from './formHeaderWords';
import { isResultRole, type FormColumn, type FormRole } from '../formModel';
import { readTogether } from './formHeaderTogether';
import { periodIn } from './formResultWords';
import { PLAN, rowsBelow, spread, type RowBelow } from './formHeaderRows';
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
  const numbered = distinct.has('code') || distinct.has('order');
  const judged = distinct.has('ladderText') || distinct.has('target');
  const names =
    distinct.has('name') ||
    distinct.has('ladderLevel') ||
    (numbered && judged && distinct.has('group'));
  const targets = texts.filter((_, c) => first[c] === 'target');
  const years = targets.length >= 2 && targets.some(isYear);
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
  return headerOf(texts, below, scale);
}

/** The header of a row and of those that belong to it. */
export function headerOf(
  texts: readonly string[],
  below: readonly RowBelow[],
  scale: Scale
): FormHeader {
  const heads = [...texts];
  for (const each of below) if (each.spreads) spread(heads, each.texts);
  const rows = [heads, ...below.map((each) => each.texts)];
  const columns = columnsOf(rows, levelsNamed(below), scale);
  return { rows: rows.length, columns, key: keyOf(texts) };
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
    below.flatMap(({ texts, levels }) => [...levels].map((c) => [c, texts[c] ?? ''] as const))
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
      const plan = r > 0 && PLAN.test(text) && carried[0] !== null && carried[0] !== undefined;
      const meaning = plan ? 'target' : roleOfHeader(text, scale);
      const counts = isLevel(meaning) || meaning === 'step' || countsUnder(rows, r, c, meaning);
      if (meaning !== null && (role === null || counts)) {
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
    // Results under a year are of that year, whichever it is.
    const ofYear = role === 'result' && countsYear(rows, c);
    const stacked = role === 'numerator' && rows.some((texts) => isDenominator(texts[c], scale));
    columns.push({
      ...{ role: ofYear ? 'ignore' : (role ?? 'ignore'), period, title },
      ...(ofYear && { settled: 'yearColumn' }),
      ...(stacked && { stacked: true }),
    });
  }
  return readTogether(levelled(columns, numbers, scale));
}

/** Whether a lower text says more than the heading that it shares with its neighbours: `Actual` under `Performance`. */
function countsUnder(
  rows: readonly (readonly string[])[],
  row: number,
  column: number,
  meaning: FormRole | null
): boolean {
  const above = rows.slice(0, row).findLast((texts) => (texts[column] ?? '') !== '');
  if (above === undefined || !isUnder(meaning) || isYear(rows[row]?.[column] ?? '')) return false;
  const head = above[column];
  const opens = (above[column + 1] ?? '') === '' && (rows[row]?.[column + 1] ?? '') !== '';
  return head === above[column - 1] || head === above[column + 1] || opens;
}

const isDenominator = (text: string | undefined, scale: Scale): boolean =>
  roleOfHeader(text ?? '', scale) === 'denominator';

/** Whether a column stands under one of several years side by side. */
function countsYear(rows: readonly (readonly string[])[], column: number): boolean {
  const years = rows.slice(1).findLast((texts) => isYear(texts[column] ?? ''));
  return (years?.filter(isYear).length ?? 0) > 1;
}

/** The columns with the levels that their numbers mean together; as they are where none is headed by a number. */
function levelled(
  columns: readonly FormColumn[],
  numbers: ReadonlyMap<number, LevelNumber>,
  scale: Scale
): readonly FormColumn[] {
  const { levels, settled } = levelsOfNumbers([...numbers.values()], scale);
  const at = [...numbers.keys()];
  const [alone, ...others] = at;
  // One figure that says nothing of itself is no ladder: a list of the levels beside the form begins with it.
  if (alone !== undefined && others.length === 0 && numbers.get(alone)?.says === null) {
    const isLadder = columns.some(({ role }, c) => c !== alone && isLevel(role));
    if (!isLadder)
      return columns.map((column, c) => (c === alone ? { ...column, role: 'ignore' } : column));
  }
  return columns.map((column, c): FormColumn => {
    const place = at.indexOf(c);
    if (place < 0) return column;
    const level = levels[place] ?? null;
    const role: FormRole = level === null ? 'ignore' : `level${level}`;
    return settled === null ? { ...column, role } : { ...column, role, settled };
  });
}

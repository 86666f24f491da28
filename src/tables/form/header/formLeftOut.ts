import { highestScore } from '../../../engine';
import { columnName } from '../../cells/address';
import { formWeight } from '../formCell';
import { doubt } from '../formDraft';
import type { Draft, Walk } from '../formDraft';
import type { ColumnReason } from '../leftOut/leftOut';
import type { Doubt } from '../doubts/formDoubts';
import { lineText } from '../formGrid';
import { isBaselineTitle, isRatingTitle, isScoreTitle, mayBeResults } from './formHeaderWords';
import { isShareColumn } from './formQuotients';
import {
  isResultRole,
  levelOfRole,
  type FormColumn,
  type FormRole,
  type RowRole,
} from '../formModel';
import { isLadder } from '../rows/formLadder';

/** Roles of which every column is read, not the first alone. */
const SEVERAL: RegExp = /^(?:level\d+|target|step|tick|result|numerator|denominator|note)$/;
/** What is read of a form whose levels stand below each other. */
const DOWNWARDS: RegExp =
  /^(?:ladder\w+|step|name|order|code|unit\w*|weight|target|result|numerator|denominator|period|supervisor|dataKeeper|formula|evidence|note)$/;
/** What depends on the scale of the workbook, which is said. */
const OF_SCALE: ReadonlySet<Doubt['reason']> = new Set(['levelsOrPoints', 'levelsUnknown']);
/** Rows whose cells matter. */
const COUNTED: ReadonlySet<RowRole> = new Set(['indicator', 'part', 'continuation', 'group']);

/**
 * Every column that holds something and is not taken over, with the reason, and every one that was understood by its cells
 * alone: nothing is left out in silence.
 */
export function columnDoubts(walk: Walk): readonly Doubt[] {
  const found = new Map<string, Doubt>();
  const scores = walk.scale.scores.join(' ');
  const tables = tablesOf(walk);
  tables.forEach(([row, { columns }], i) => {
    const end = tables[i + 1]?.[0] ?? walk.grid.cells.length;
    columns.forEach((column, c) => {
      const reason = reasonOf(walk, columns, c, row, end);
      const named = column.title === '' ? columnName(walk.grid.column + c) : column.title;
      const text = reason !== null && OF_SCALE.has(reason) ? scores : named;
      // The same column on another page is told of once.
      if (reason !== null && !found.has(`${reason} ${c}`)) {
        found.set(`${reason} ${c}`, doubt(reason, Math.max(0, row), c, text));
      }
    });
  });
  return [...found.values()];
}

/** Each header's row and columns; a form without one goes by the header above it. */
function tablesOf({
  headers,
  columns,
}: Walk): readonly (readonly [number, Pick<Walk, 'columns'>])[] {
  return headers.size === 0 ? [[-1, { columns }]] : [...headers];
}

function reasonOf(
  walk: Walk,
  columns: readonly FormColumn[],
  at: number,
  header: number,
  end: number
): Doubt['reason'] | null {
  const column = columns[at];
  if (column === undefined || walk.corrections.columns?.has(at)) return null;
  const { role, settled } = column;
  if (settled !== undefined) return firstSettled(columns, at) ? settled : null;
  const rows = rowsBetween(walk, header, end);
  if (!rows.some((row) => lineText(walk.grid.cells[row]?.[at]) !== '')) return null;
  if (role === 'ignore' && isBaselineTitle(column.title)) return 'columnBaseline';
  if (role === 'ignore') {
    if (isComputed(walk, columns, at, rows)) return 'columnComputed';
    if (!isScoreTitle(column.title)) return 'columnUnknown';
    const results = columns.some(
      (each) => isResultRole(each.role) || each.settled === 'levelsTicked'
    );
    const others = columns.filter((each) => each.role === 'ignore' && mayBeResults(each.title));
    const may = mayBeResults(column.title) || (isRatingTitle(column.title) && others.length === 0);
    return results || !may ? 'columnComputed' : 'columnScored';
  }
  if (isLadder({ columns })) return DOWNWARDS.test(role) ? null : 'columnNotRead';
  if (/^(?:ladderLevel|step)$/.test(role)) return 'columnUnknown';
  if (role === 'ladderText' && columns.some((each) => levelOfRole(each.role) !== null))
    return 'columnUnknown';
  return SEVERAL.test(role) || firstOf(columns, role) === at ? null : 'columnTwice';
}

const firstOf = (columns: readonly FormColumn[], role: FormRole): number =>
  columns.findIndex((column) => column.role === role);

/** Levels found together are told of once. */
const firstSettled = (columns: readonly FormColumn[], at: number): boolean =>
  !columns[at]?.settled?.startsWith('levels') ||
  columns.findIndex(({ settled }) => settled === columns[at]?.settled) === at;

function rowsBetween(walk: Walk, header: number, end: number): readonly number[] {
  return [...walk.roles].flatMap(([row, role]) =>
    row > header && row < end && COUNTED.has(role) ? [row] : []
  );
}

/** A formula in every row, a quotient of the two columns that are one, or in every row the product of the weight and another column (of 100, or of the highest score). */
function isComputed(
  walk: Walk,
  columns: readonly FormColumn[],
  at: number,
  rows: readonly number[]
): boolean {
  const { formulas } = walk.grid;
  const own = rows.filter((row) => lineText(walk.grid.cells[row]?.[at]) !== '');
  if (own.length > 0 && own.every((row) => formulas?.[row]?.[at] === true)) return true;
  const weight = firstOf(columns, 'weight');
  const number = (row: number, column: number): number | null => {
    const value = walk.grid.cells[row]?.[column]?.value;
    return typeof value === 'number' ? value : null;
  };
  const filled = rows.filter((row) => number(row, at) !== null);
  if (isShareColumn(walk.grid, rows[0] ?? 0, columns, at)) return true;
  if (weight < 0 || filled.length < 2) return false;
  return columns.some(
    (_, other) =>
      other !== at &&
      other !== weight &&
      [1, 100, highestScore(walk.scale)].some((whole) =>
        filled.every((row) => {
          const factor = number(row, other);
          const own = formWeight(walk.grid.cells[row]?.[weight], walk.grid.decimalMark).weight;
          const product = own === null || factor === null ? null : (own * factor) / whole;
          return product !== null && Math.abs(product - (number(row, at) ?? 0)) < 0.0051;
        })
      )
  );
}

/** Columns of which nothing is taken and of which there is no more to say: blank ones, row numbers, those left out by the user. */
export function leftColumns(
  walk: Walk,
  drafts: readonly Draft[]
): ReadonlyMap<number, ColumnReason> {
  const left = new Map<number, ColumnReason>();
  const columns = tablesOf(walk)[0]?.[1].columns ?? [];
  const rows = [...walk.roles].flatMap(([row, role]) =>
    COUNTED.has(role) || role === 'uncertain' ? [row] : []
  );
  const textsOf = (c: number): readonly string[] =>
    rows.map((row) => lineText(walk.grid.cells[row]?.[c])).filter((text) => text !== '');
  columns.forEach(({ role, title, settled, numbersUnits }, c) => {
    const texts = textsOf(c);
    if (texts.length === 0) {
      if (title !== '' && settled !== 'levelsTicked') left.set(c, 'blank');
    } else if (role === 'ignore') {
      if (walk.corrections.columns?.has(c)) left.set(c, 'chosen');
    } else if (numbersUnits) left.set(c, 'countingUnits');
    else if (role === 'order') {
      const codes = new Set(drafts.map(({ code }) => code));
      if (!texts.some((text) => codes.has(text.replace(/[.)]$/, '')))) left.set(c, 'counting');
    }
  });
  return left;
}

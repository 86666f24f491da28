import { roleOfHeader } from './formHeaderWords';
import { lineText } from '../formGrid';
import type { FormColumn } from '../formModel';
import type { FormGrid } from '../formGrid';
import type { Scale } from '../../../engine';

/** `A (ผลงาน)`, `A: Result`, `ผลงาน (A)`, `Target (B)`: a letter of the form's own formula, and what stands for it. */
const LETTERED =
  /^(?:([ab])\s*(?:[([]\s*([^)\]]+)[)\]]|[:=–-]\s*(.+))|(.+?)\s*[([]\s*([ab])\s*[)\]])$/iu;

/**
 * A is what was done and B of how many, as in the forms of hospitals: `A (ผลงาน)` is a numerator and `B (เป้าหมาย)` its
 * denominator, where the target or the levels stand in columns of their own. Where they do not, B is the target itself.
 */
export function withQuotients(columns: readonly FormColumn[], scale: Scale): readonly FormColumn[] {
  const said = columns.map(({ title }) => letteredIn(title, scale));
  const [a, b] = ['a', 'b'].map((letter) => said.filter((each) => each?.letter === letter));
  if (a?.length !== 1 || b?.length !== 1) return columns;
  if (a[0]?.of !== 'result' || b[0]?.of !== 'target') return columns;
  const judged = columns.some(
    ({ role }, c) => said[c] === null && /^(?:target|level\d+|ladder\w+)$/.test(role)
  );
  if (!judged) return columns;
  return columns.map((column, c): FormColumn => {
    const of = said[c]?.of;
    if (of === undefined) return column;
    return { ...column, role: of === 'result' ? 'numerator' : 'denominator' };
  });
}

interface Lettered {
  readonly letter: string;
  readonly of: 'result' | 'target';
}

function letteredIn(title: string, scale: Scale): Lettered | null {
  const [, first, inside, behind, before, last] = LETTERED.exec(title.trim()) ?? [];
  const letter = (first ?? last)?.toLowerCase();
  const word = inside ?? behind ?? before ?? '';
  const of = roleOfHeader(word.trim(), scale);
  if (letter === undefined || (of !== 'result' && of !== 'target')) return null;
  return { letter, of };
}

/** What a quotient is multiplied by: of one, per cent, per thousand and so on. */
const WHOLES = [1, 100, 1_000, 10_000, 100_000, 1_000_000];

/**
 * A column that holds the quotients of two others is computed where all of them are per cent, as the workbook computes them
 * too; where one is a rate per thousand or the like, it holds the results.
 *
 * @param from - first row below the header
 */
export function withRates(
  grid: FormGrid,
  from: number,
  columns: readonly FormColumn[]
): readonly FormColumn[] {
  if (columns.some(({ role }) => role === 'result')) return columns;
  const rate = columns.findIndex(({ role, title }, c) => {
    const wholes = role === 'ignore' && title !== '' ? wholesOf(grid, from, columns, c) : null;
    return wholes?.some((whole) => whole !== 100) ?? false;
  });
  return columns.map((column, c) => (c === rate ? { ...column, role: 'result' } : column));
}

/** What a criterion says in per cent. */
const PERCENT = /%|ร้อยละ|เปอร์เซ็นต์|percent|per cent/iu;

/**
 * `เกณฑ์ | เป้าหมาย | ผลงาน | ร้อยละ` of a health inspection: where each criterion is in per cent, and a column holds what
 * the result is of the target, these two are the quotient, and the criterion is the target.
 *
 * @param from - first row below the header
 */
export function withShares(
  grid: FormGrid,
  from: number,
  columns: readonly FormColumn[]
): readonly FormColumn[] {
  const at = (wanted: FormColumn['role']): readonly number[] =>
    columns.flatMap(({ role }, c) => (role === wanted ? [c] : []));
  const [[target, ...targets], [result, ...results]] = [at('target'), at('result')];
  if (target === undefined || result === undefined || targets.length + results.length > 0)
    return columns;
  const texts = (c: number): readonly string[] =>
    grid.cells.slice(from).flatMap((row) => lineText(row[c]) || []);
  const inPercent = at('ladderText').some(
    (c) => texts(c).length > 1 && texts(c).every((text) => PERCENT.test(text))
  );
  const asQuotient = columns.map((column, c): FormColumn => {
    if (c !== target && c !== result) return column;
    return { ...column, role: c === target ? 'denominator' : 'numerator' };
  });
  const share = columns.some(
    ({ role }, c) => role === 'ignore' && isShareColumn(grid, from, asQuotient, c)
  );
  return inPercent && share ? asQuotient : columns;
}

/** True where each figure of a column is the quotient of the two columns that are one, in per cent. */
export function isShareColumn(
  grid: FormGrid,
  from: number,
  columns: readonly FormColumn[],
  column: number
): boolean {
  return wholesOf(grid, from, columns, column)?.every((whole) => whole === 100) ?? false;
}

/** By what the quotient is multiplied in each row; null where a figure is none, or there is none. */
function wholesOf(
  grid: FormGrid,
  from: number,
  columns: readonly FormColumn[],
  column: number
): readonly number[] | null {
  const [of, by] = ['numerator', 'denominator'].map((role) =>
    columns.findIndex((each) => each.role === role)
  );
  const numbers = grid.cells
    .slice(from)
    .map((row) => [of, by, column].map((c) => row[c ?? -1]?.value))
    .filter(([, , is]) => typeof is === 'number') as readonly (readonly number[])[];
  const wholes = numbers.flatMap(([one = NaN, other = NaN, is = NaN]) => {
    const found = WHOLES.find((whole) => Math.abs((one / other) * whole - is) < 0.0051);
    return one === 0 && found !== undefined ? [100] : [found ?? null];
  });
  return wholes.length < 2 || wholes.includes(null) ? null : (wholes as readonly number[]);
}

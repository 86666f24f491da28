import { roundHalfUp } from '../../../engine';
import { isError, type StoredValue } from '../model/grid';
import type { FormulaTree } from './formulaTree';

export interface Reader {
  /** The value of a tree as one cell; undefined where only the calculation library knows. */
  value(tree: FormulaTree): StoredValue | undefined;
  /** Values of a cell or a range; null for what is neither. */
  cells(tree: FormulaTree): readonly (readonly StoredValue[])[] | null;
}

type SimpleFunction = (
  args: readonly (FormulaTree | null)[],
  reader: Reader
) => StoredValue | undefined;

/** The worksheet functions of live scorecards, for arguments of which their result is beyond doubt. */
export const SIMPLE_FUNCTIONS: ReadonlyMap<string, SimpleFunction> = new Map([
  ['IF', ifThen],
  ['IFERROR', ifError],
  ['ISERROR', isErrorIn],
  ['COUNT', count],
  ['SUM', sum],
  ['SUMIF', sumIf],
  ['ROUND', round],
]);

function ifThen(args: readonly (FormulaTree | null)[], reader: Reader) {
  const [condition, yes, no] = args;
  if (!condition || !yes || !no || args.length !== 3) return undefined;
  const holds = reader.value(condition);
  if (isError(holds)) return holds;
  if (holds === undefined || typeof holds === 'string') return undefined;
  return reader.value(holds === true || (typeof holds === 'number' && holds !== 0) ? yes : no);
}

function ifError(args: readonly (FormulaTree | null)[], reader: Reader) {
  const [first, second] = args;
  if (!first || !second || args.length !== 2) return undefined;
  const value = reader.value(first);
  return isError(value) ? reader.value(second) : value;
}

function isErrorIn([tree, ...more]: readonly (FormulaTree | null)[], reader: Reader) {
  const value = tree && more.length === 0 ? reader.value(tree) : undefined;
  return value === undefined ? undefined : isError(value);
}

/** How many cells hold numbers. */
function count(args: readonly (FormulaTree | null)[], reader: Reader) {
  return cellsOfAll(args, reader)?.filter((value) => typeof value === 'number').length;
}

/** The numbers in the cells; the first error among them is the result. */
function sum(args: readonly (FormulaTree | null)[], reader: Reader) {
  const cells = cellsOfAll(args, reader);
  const add = (total: number, value: StoredValue) =>
    total + (typeof value === 'number' ? value : 0);
  return cells?.find(isError) ?? cells?.reduce(add, 0);
}

const AT_LEAST = /^>=(\d+)$/;
/** Operators, wildcards and texts that may read as a number, a date or a truth value mean more than they say. */
const PLAIN_WORD = /^[\u0E01-\u0E5B][^*?~<>=]*$/;

/** Cells of one range where those beside them are at least a number, or are a word. */
function sumIf(args: readonly (FormulaTree | null)[], reader: Reader) {
  const [tested, criterion, summed] = args;
  if (!tested || !summed || args.length !== 3) return undefined;
  if (criterion?.kind !== 'constant' || typeof criterion.value !== 'string') return undefined;
  const [tests, cells] = [reader.cells(tested)?.flat(), reader.cells(summed)?.flat()];
  const limit = AT_LEAST.exec(criterion.value)?.[1];
  if (!tests || tests.length !== cells?.length) return undefined;
  if (limit === undefined && !PLAIN_WORD.test(criterion.value)) return undefined;
  const matches = (value: StoredValue): boolean =>
    limit === undefined
      ? typeof value === 'string' &&
        value.toLowerCase() === criterion.value.toString().toLowerCase()
      : typeof value === 'number' && value >= Number(limit);
  let total = 0;
  for (const [i, value] of cells.entries()) {
    if (isError(value)) return undefined;
    if (matches(tests[i] ?? null) && typeof value === 'number') total += value;
  }
  return total;
}

function round(args: readonly (FormulaTree | null)[], reader: Reader) {
  const [tree, digits] = args;
  if (!tree || digits?.kind !== 'constant' || args.length !== 2) return undefined;
  const value = reader.value(tree);
  if (isError(value)) return value;
  if (typeof value !== 'number' || typeof digits.value !== 'number') return undefined;
  if (!Number.isInteger(digits.value) || digits.value < 0 || digits.value > 10) return undefined;
  return roundHalfUp(value, digits.value);
}

/** Values of cells and ranges; undefined where one is neither. */
function cellsOfAll(
  trees: readonly (FormulaTree | null)[],
  reader: Reader
): readonly StoredValue[] | undefined {
  const cells = trees.map((tree) => tree && reader.cells(tree));
  return cells.includes(null) ? undefined : cells.flatMap((each) => each?.flat() ?? []);
}

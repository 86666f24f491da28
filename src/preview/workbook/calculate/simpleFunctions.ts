import { NOISE_FREE_DECIMALS, roundDown, roundHalfUp } from '../../../engine';
import { isError, type StoredValue } from '../model/grid';
import type { FormulaTree } from './formulaTree';

export interface Reader {
  /** The value of a tree as one cell; undefined where only the calculation library knows. */
  value(tree: FormulaTree): StoredValue | undefined;
  /** Values of a cell or a range, row by row; null for what is neither. */
  cells(tree: FormulaTree): readonly StoredValue[] | null;
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
  ['ROUND', rounding(roundHalfUp)],
  ['ROUNDDOWN', rounding(roundDown)],
  ['FIXED', fixed],
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
  let numbers = 0;
  const known = eachCell(args, reader, (value) => {
    if (typeof value === 'number') numbers++;
  });
  return known ? numbers : undefined;
}

/** The numbers in the cells; the first error among them is the result. */
function sum(args: readonly (FormulaTree | null)[], reader: Reader) {
  let total = 0;
  let error: StoredValue = null;
  const known = eachCell(args, reader, (value) => {
    if (typeof value === 'number') total += value;
    else if (isError(value)) error ??= value;
  });
  return known ? (error ?? total) : undefined;
}

const AT_LEAST = /^>=(\d+)$/;
/** Operators, wildcards and texts that may read as a number, a date or a truth value mean more than they say. */
const PLAIN_WORD = /^[\u0E01-\u0E5B][^*?~<>=]*$/;

/** Cells of one range where those beside them are at least a number, or are a word. */
function sumIf(args: readonly (FormulaTree | null)[], reader: Reader) {
  const [tested, criterion, summed] = args;
  if (!tested || !summed || args.length !== 3) return undefined;
  if (criterion?.kind !== 'constant' || typeof criterion.value !== 'string') return undefined;
  const [tests, cells] = [reader.cells(tested), reader.cells(summed)];
  const digits = AT_LEAST.exec(criterion.value)?.[1];
  if (!tests || tests.length !== cells?.length) return undefined;
  if (digits === undefined && !PLAIN_WORD.test(criterion.value)) return undefined;
  const [limit, word] = [Number(digits), criterion.value.toLowerCase()];
  const matches = (value: StoredValue | undefined): boolean =>
    digits === undefined
      ? typeof value === 'string' && value.toLowerCase() === word
      : typeof value === 'number' && value >= limit;
  let total = 0;
  for (let i = 0; i < cells.length; i++) {
    const value = cells[i];
    if (isError(value)) return undefined;
    if (typeof value === 'number' && matches(tests[i])) total += value;
  }
  return total;
}

function rounding(round: (value: number, decimals: number) => number): SimpleFunction {
  return (args, reader) => {
    const [tree, digits] = args;
    if (!tree || digits?.kind !== 'constant' || args.length !== 2) return undefined;
    const value = reader.value(tree);
    if (isError(value)) return value;
    if (typeof value !== 'number' || typeof digits.value !== 'number') return undefined;
    if (!Number.isInteger(digits.value) || digits.value < 0) return undefined;
    return digits.value > NOISE_FREE_DECIMALS ? undefined : round(value, digits.value);
  };
}

/** `4.03` of a number that is not negative, without marks for thousands. */
function fixed(args: readonly (FormulaTree | null)[], reader: Reader) {
  const [tree, digits, plain] = args;
  if (plain?.kind !== 'constant' || plain.value !== true || args.length !== 3) return undefined;
  const value = rounding(roundHalfUp)([tree ?? null, digits ?? null], reader);
  if (typeof value !== 'number') return value;
  if (value < 0 || digits?.kind !== 'constant') return undefined;
  return value.toFixed(Number(digits.value));
}

/** Visits the values of cells and ranges; false where one is neither. */
function eachCell(
  trees: readonly (FormulaTree | null)[],
  reader: Reader,
  visit: (value: StoredValue) => void
): boolean {
  return trees.every((tree) => {
    const cells = tree && reader.cells(tree);
    cells?.forEach(visit);
    return cells !== null;
  });
}

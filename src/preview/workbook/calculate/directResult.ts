import { callFunction, resultOf, type CustomFunctions } from './customFunction';
import type { FormulaCell } from './formulaCell';
import type { FormulaTree } from './formulaTree';
import { isError, type StoredValue } from '../model/grid';
import { sameArea } from '../model/area';
import { areaAt } from '../model/formulaShape';
import { SIMPLE_FUNCTIONS, type Reader } from './simpleFunctions';

type Cells = readonly (readonly StoredValue[])[];

/**
 * Calculates formulas made of custom functions, cells, constants and a few worksheet functions, such as
 * `=IF(S5="","",KPIPERCENT(S5))`. It is kept for what `npm run bench` shows: with 100,000 results the library alone
 * calculates 2.7 times as long (51 s for 19 s) and takes the run's memory from 690 to 1,079 MB, beyond its aim; a bare
 * KPISCORE takes 10 times as long.
 */
export class DirectCalculation implements Reader {
  /** Of the formula that is calculated. */
  #rows: readonly number[] = [];

  constructor(private readonly functions: CustomFunctions) {}

  /** Undefined for any other formula and for array results, which the calculation library has to see to. */
  result({ tree, rows }: Pick<FormulaCell, 'tree' | 'rows'>): StoredValue | undefined {
    if (tree === null) return undefined;
    this.#rows = rows;
    const value = this.value(tree);
    return value === null ? 0 : value;
  }

  value(tree: FormulaTree): StoredValue | undefined {
    switch (tree.kind) {
      case 'constant':
        return tree.value;
      case 'cell':
        return tree.sheet.value(this.#rows[tree.row] ?? 0, tree.column);
      case 'call':
        return this.functions.has(tree.name)
          ? this.#custom(tree.name, tree.args)
          : SIMPLE_FUNCTIONS.get(tree.name)?.(tree.args, this);
      case 'operation':
        return operate(tree.operator, this.value(tree.left), this.value(tree.right));
      case 'range': {
        const { row, column, rows, columns } = areaAt(tree.area, this.#rows);
        return rows * columns === 1 ? tree.sheet.value(row, column) : undefined;
      }
      case 'rows':
        return undefined;
    }
  }

  cells(tree: FormulaTree): readonly StoredValue[] | null {
    if (tree.kind === 'cell') return [this.value(tree) ?? null];
    if (tree.kind !== 'range') return null;
    const { row, column, rows, columns } = areaAt(tree.area, this.#rows);
    const cells: StoredValue[] = [];
    for (let r = row; r < row + rows; r++) {
      for (let c = column; c < column + columns; c++) cells.push(tree.sheet.value(r, c));
    }
    return cells;
  }

  #custom(name: string, trees: readonly (FormulaTree | null)[]): StoredValue | undefined {
    const call = this.functions.get(name);
    const args = trees.map((tree) =>
      tree === null ? undefined : (this.#rowsOf(tree) ?? this.value(tree))
    );
    if (args.some((value, i) => value === undefined && trees[i] !== null)) return undefined;
    return call && oneCell(callFunction(call, args));
  }

  /** The cells of a range, also of `IF(A1:E1="","",A1:E1)`, or of an array in the formula; null for what is neither. */
  #rowsOf(tree: FormulaTree): Cells | null {
    if (tree.kind === 'range') return this.#rangeOf(tree);
    if (tree.kind === 'rows') return tree.rows;
    if (tree.kind !== 'call' || tree.name !== 'IF' || tree.args.length !== 3) return null;
    const [test, blank, cells] = tree.args;
    if (test?.kind !== 'operation' || test.operator !== '=' || cells?.kind !== 'range') return null;
    if (!isEmptyText(test.right) || !blank || !isEmptyText(blank)) return null;
    if (test.left.kind !== 'range' || !this.#isSameRange(test.left, cells)) return null;
    const rows = this.#rangeOf(cells);
    for (const row of rows ?? []) for (let c = 0; c < row.length; c++) row[c] ??= '';
    return rows;
  }

  /** A copy; null where the range is one cell. */
  #rangeOf({ sheet, area }: RangeTree): StoredValue[][] | null {
    const found = areaAt(area, this.#rows);
    return found.rows * found.columns === 1 ? null : sheet.values(found);
  }

  #isSameRange(a: RangeTree, b: RangeTree): boolean {
    const [first, second] = [areaAt(a.area, this.#rows), areaAt(b.area, this.#rows)];
    return a.sheet === b.sheet && sameArea(first, second);
  }
}

type RangeTree = Extract<FormulaTree, { readonly kind: 'range' }>;

function isEmptyText(tree: FormulaTree): boolean {
  return tree.kind === 'constant' && tree.value === '';
}

/** A result that fills one cell; undefined for several. */
function oneCell(result: unknown): StoredValue | undefined {
  if (Array.isArray(result)) {
    const [row] = result as readonly unknown[];
    if (result.length !== 1 || !Array.isArray(row) || row.length !== 1) return undefined;
    return oneCell((row as readonly unknown[])[0]);
  }
  return resultOf(result);
}

function operate(
  operator: string,
  left: StoredValue | undefined,
  right: StoredValue | undefined
): StoredValue | undefined {
  if (left === undefined || right === undefined) return undefined;
  if (isError(left)) return left;
  if (isError(right)) return right;
  if (operator === '=') return isEqual(left, right);
  if (operator === '&') return join(left, right);
  if (typeof left === 'string' || typeof right === 'string') return undefined;
  return arithmetic(operator, Number(left), Number(right));
}

type Plain = Exclude<StoredValue, { readonly error: string }>;

/** A blank equals the empty text, zero and FALSE; texts are equal whatever the case of their letters. */
function isEqual(left: Plain, right: Plain): boolean | undefined {
  if (left === null || right === null) {
    const other = left ?? right;
    return other === null || other === '' || other === 0 || other === false;
  }
  if (typeof left !== 'string' || typeof right !== 'string') return left === right;
  return left === right || left.toLowerCase() === right.toLowerCase();
}

/** Numbers become text in ways of their own. */
function join(left: Plain, right: Plain): string | undefined {
  const isText = (value: Plain): boolean => value === null || typeof value === 'string';
  return isText(left) && isText(right) ? `${left ?? ''}${right ?? ''}` : undefined;
}

const ARITHMETIC: Readonly<Record<string, (left: number, right: number) => number>> = {
  '+': (left, right) => left + right,
  '-': (left, right) => left - right,
  '*': (left, right) => left * right,
  '/': (left, right) => left / right,
};

function arithmetic(operator: string, left: number, right: number): StoredValue | undefined {
  if (operator === '/' && right === 0) return { error: '#DIV/0!' };
  const result = ARITHMETIC[operator]?.(left, right);
  return result === undefined ? undefined : resultOf(result);
}

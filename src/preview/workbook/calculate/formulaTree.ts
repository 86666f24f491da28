import { readArea, type Area } from '../model/area';
import type { Workbook } from '../model/model';
import type { Sheet } from '../model/sheet';

/** A formula as a tree. A `range` is more than one cell. */
export type FormulaTree =
  | { readonly kind: 'constant'; readonly value: number | string | boolean }
  | { readonly kind: 'rows'; readonly rows: readonly (readonly (number | string)[])[] }
  | { readonly kind: 'cell'; readonly sheet: Sheet; readonly row: number; readonly column: number }
  | { readonly kind: 'range'; readonly sheet: Sheet; readonly area: Area }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly (FormulaTree | null)[] }
  | {
      readonly kind: 'operation';
      readonly operator: string;
      readonly left: FormulaTree;
      readonly right: FormulaTree;
    };

const CORNER = '\\$?[A-Z]{1,3}\\$?[1-9]\\d{0,6}';
const TOKEN = new RegExp(
  `\\s*(?:"((?:[^"]|"")*)"|(\\d+(?:\\.\\d+)?(?![\\d.E]))|([A-Z][A-Z0-9_.]*)\\(|` +
    `(?:(?:'((?:[^']|'')+)'|([\\p{L}_][\\p{L}\\p{M}\\p{N}_.]*))!)?(${CORNER}(?::${CORNER})?)(?![\\p{L}\\p{N}_.(!:#])|` +
    `(TRUE|FALSE)(?![\\p{L}\\p{N}_.(!])|([-+*/&=(){},;]))\\s*`,
  'iuy'
);

/** How tightly operators bind; those of one line from left to right. */
const BINDING: readonly string[] = ['=', '&', '+-', '*/'];

/**
 * Reads the formulas that scorecards are made of: calls, cells and ranges of known sheets, constants, `= & + - * /`.
 * Null for anything else, which the calculation library has to see to.
 */
export function formulaTree(workbook: Workbook, home: Sheet, formula: string): FormulaTree | null {
  const reader = new Reader(workbook, home, formula);
  const tree = reader.expression(0);
  return reader.atEnd ? tree : null;
}

class Reader {
  #at = 1;
  #token: RegExpExecArray | null = null;

  constructor(
    private readonly workbook: Workbook,
    private readonly home: Sheet,
    private readonly text: string
  ) {
    this.#next();
  }

  get atEnd(): boolean {
    return this.#token === null && this.#at === this.text.length;
  }

  expression(level: number): FormulaTree | null {
    const operators = BINDING[level];
    if (operators === undefined) return this.#operand();
    let left = this.expression(level + 1);
    for (;;) {
      const operator = this.#sign;
      if (left === null || operator === '' || !operators.includes(operator)) return left;
      this.#next();
      const right = this.expression(level + 1);
      left = right && { kind: 'operation', operator, left, right };
    }
  }

  get #sign(): string {
    return this.#token?.[8] ?? '';
  }

  #next(): void {
    TOKEN.lastIndex = this.#at;
    this.#token = TOKEN.exec(this.text);
    if (this.#token !== null) this.#at = TOKEN.lastIndex;
  }

  /** Passes over the sign, where it comes next. */
  #passed(sign: string): boolean {
    if (this.#sign !== sign) return false;
    this.#next();
    return true;
  }

  #operand(): FormulaTree | null {
    if (this.#token === null) return null;
    const [, text, number, name, quoted, plain, reference, truth, sign] = this.#token;
    this.#next();
    if (text !== undefined) return { kind: 'constant', value: text.replaceAll('""', '"') };
    if (number !== undefined) return { kind: 'constant', value: Number(number) };
    if (truth !== undefined) return { kind: 'constant', value: truth.toUpperCase() === 'TRUE' };
    if (reference !== undefined) {
      return this.#reference(quoted?.replaceAll("''", "'") ?? plain, reference);
    }
    if (name !== undefined) return this.#call(name.toUpperCase());
    if (sign === '{') return this.#rows();
    if (sign === '-') return this.#negative();
    const inner = sign === '(' ? this.expression(0) : null;
    return this.#passed(')') ? inner : null;
  }

  #reference(name: string | undefined, reference: string): FormulaTree | null {
    const sheet = name === undefined ? this.home : this.workbook.sheet(name);
    const area = readArea(reference);
    if (!sheet || !area) return null;
    return area.rows * area.columns === 1
      ? { kind: 'cell', sheet, row: area.row, column: area.column }
      : { kind: 'range', sheet, area };
  }

  #call(name: string): FormulaTree | null {
    const args: (FormulaTree | null)[] = [];
    if (this.#passed(')')) return { kind: 'call', name, args };
    for (;;) {
      const leftOut = this.#sign === ',' || this.#sign === ')';
      const arg = leftOut ? null : this.expression(0);
      if (arg === null && !leftOut) return null;
      args.push(arg);
      if (this.#passed(')')) return { kind: 'call', name, args };
      if (!this.#passed(',')) return null;
    }
  }

  /** A minus before a number; before anything else it is not read. */
  #negative(): FormulaTree | null {
    const number = this.#token?.[2];
    if (number === undefined) return null;
    this.#next();
    return { kind: 'constant', value: -Number(number) };
  }

  /** The inside of `{0,"Low";2.5,"High"}`. */
  #rows(): FormulaTree | null {
    const rows: (number | string)[][] = [[]];
    for (;;) {
      const value = this.#operand();
      if (value?.kind !== 'constant' || typeof value.value === 'boolean') return null;
      rows.at(-1)?.push(value.value);
      if (this.#passed('}')) return { kind: 'rows', rows };
      if (this.#passed(';')) rows.push([]);
      else if (!this.#passed(',')) return null;
    }
  }
}

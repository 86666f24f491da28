import { MAX_ROWS, type Area } from './area';
import { CORNER, END, SHEET, TEXT } from './formulaGrammar';

const REFERENCE = `(?<reference>${CORNER}(?::${CORNER})?|\\$?[A-Z]{1,3}:\\$?[A-Z]{1,3}|\\$?\\d{1,7}:\\$?\\d{1,7})`;
const WORD = '(?<word>[\\p{L}_\\\\][\\p{L}\\p{M}\\p{N}_.]*)(?<next>[(\\[:!]?)';

/** Texts, references with their sheet, words with what follows them, and the signs of tables and spills in a formula. */
export const PIECES = new RegExp(
  `${TEXT}|(?:${SHEET})?(?:${REFERENCE}${END}|${WORD})|(?<sign>[#[])`,
  'giu'
);

/** Rows in a reference to cells; whole columns and whole rows have none. */
const ROW_OF_CELL = /(?<=[A-Z]\$?)\d+/gi;

export function refersToCells(reference: string): boolean {
  return reference.search(ROW_OF_CELL) >= 0;
}

/**
 * What a formula shares with others that differ from it only in the rows of the cells that they refer to: its text before,
 * between and behind those numbers.
 */
interface Shape<T> {
  readonly pieces: readonly string[];
  readonly read: T;
}

/** A formula of that shape, and its rows (from 0) in their order. */
export interface Shaped<T> {
  readonly read: T;
  readonly rows: readonly number[];
}

/**
 * Reads formulas of which many have the same shape: each shape is read once, as a formula whose references have the rows
 * 1, 2, 3 … in turn. What has been read there as row n (from 0) is in each formula the n-th of its rows.
 */
export class FormulaShapes<T> {
  readonly #known = new Map<string, Shape<T>>();
  /** By column: formulas below each other mostly have one shape. */
  readonly #last: Shape<T>[] = [];

  /** `pieces`: the formula's text before, between and behind those rows. */
  constructor(private readonly reader: (formula: string, pieces: readonly string[]) => T) {}

  /** `column`: where the formula stands. */
  of(formula: string, column: number): Shaped<T> {
    const last = this.#last[column];
    const rows = last && rowsIn(formula, last.pieces);
    return last && rows ? { read: last.read, rows } : this.#find(formula, column);
  }

  #find(formula: string, column: number): Shaped<T> {
    const { pieces, rows } = taken(formula);
    const numbered = pieces.reduce((text, piece, i) => `${text}${i}${piece}`);
    let shape = this.#known.get(numbered);
    if (!shape) {
      this.#known.set(numbered, (shape = { pieces, read: this.reader(numbered, pieces) }));
    }
    this.#last[column] = shape;
    return { read: shape.read, rows };
  }
}

/** The area that one read from the shape is in a formula with these rows. */
export function areaAt(area: Area, rows: readonly number[]): Area {
  const { column, columns } = area;
  const first = rows[area.row] ?? 0;
  const last = rows[area.row + area.rows - 1] ?? 0;
  return { row: Math.min(first, last), column, rows: Math.abs(last - first) + 1, columns };
}

function taken(formula: string): { readonly pieces: string[]; readonly rows: number[] } {
  const pieces: string[] = [];
  const rows: number[] = [];
  let at = 0;
  for (const { 0: piece, index, groups } of formula.matchAll(PIECES)) {
    const reference = groups?.['reference'] ?? '';
    const start = index + piece.length - reference.length;
    for (const { 0: digits, index: offset } of reference.matchAll(ROW_OF_CELL)) {
      if (Number(digits) > MAX_ROWS) continue;
      pieces.push(formula.slice(at, start + offset));
      rows.push(Number(digits) - 1);
      at = start + offset + digits.length;
    }
  }
  pieces.push(formula.slice(at));
  return { pieces, rows };
}

/** The rows of a formula of that shape; null where it has another one. */
function rowsIn(formula: string, pieces: readonly string[]): number[] | null {
  const rows = new Array<number>(pieces.length - 1);
  let at = 0;
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i] ?? '';
    if (i > 0) {
      let row = 0;
      const start = at;
      for (; at < formula.length; at++) {
        const digit = formula.charCodeAt(at) - 48;
        if (digit < 0 || digit > 9 || (digit === 0 && at === start)) break;
        row = row * 10 + digit;
      }
      if (at === start || row > MAX_ROWS) return null;
      rows[i - 1] = row - 1;
    }
    if (!formula.startsWith(piece, at)) return null;
    at += piece.length;
  }
  return at === formula.length ? rows : null;
}

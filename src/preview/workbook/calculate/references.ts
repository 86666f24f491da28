import { MAX_ROWS, readArea, type Area } from '../model/area';
import { PIECES, areaAt, refersToCells } from '../model/formulaShape';
import { entry } from './entry';
import type { Workbook } from '../model/model';
import type { Sheet } from '../model/sheet';

export interface SheetArea {
  readonly sheet: Sheet;
  readonly area: Area;
}

/** An area that a formula refers to by its cells, and no name or table: it moves with the formula's rows. */
interface ReadArea extends SheetArea {
  readonly moves: boolean;
}

/** The cells that a formula reads. */
export interface References {
  readonly areas: readonly ReadArea[];
  /** It may read any cell (INDIRECT, OFFSET, a spill range): only calculating tells which. */
  readonly anywhere: boolean;
  /** It must be calculated every time (NOW, RAND). */
  readonly volatile: boolean;
  /** Its result cannot be had here: it reads another workbook, or calls a function that nobody here knows. */
  readonly beyond: boolean;
}

const TEXTS = /"(?:[^"]|"")*"/g;

/** `[1]Data!A2`, `[Book.xlsx]Data!A2`, `'[Book.xlsx]My data'!A2`, `[1]!Name`; columns of tables stand behind a name. */
const OTHER_WORKBOOK =
  /(?:^|[^\p{L}\p{M}\p{N}_.\][\\])\[[^\][!]+\][^\][!'"()+*/&<>=,; -]*!|'[^']*\[[^\]']+\](?:[^']|'')*'!/u;

const ANYWHERE = new Set(['INDIRECT', 'OFFSET', 'ANCHORARRAY', 'SINGLE']);
const VOLATILE = new Set(['NOW', 'TODAY', 'RAND', 'RANDBETWEEN', 'RANDARRAY']);

/** Finds what a formula of `sheet` reads; names are followed, tables count whole. `isKnown`: functions by upper name. */
export function referencesOf(
  workbook: Workbook,
  sheet: Sheet,
  formula: string,
  isKnown: (name: string) => boolean = () => true
): References {
  const finder = new Finder(workbook, isKnown);
  finder.search(formula, sheet, 0);
  return finder;
}

/** What a formula with these rows reads, by the references of its shape (`FormulaShapes`). */
export function areasAt({ areas }: References, rows: readonly number[]): SheetArea[] {
  return areas.map((read) => ({ sheet: read.sheet, area: areaOf(read, rows) }));
}

export function areaOf({ sheet, area, moves }: ReadArea, rows: readonly number[]): Area {
  return moves ? limited(sheet, areaAt(area, rows)) : area;
}

/** Columns as long as the sheet is filled. */
function limited(sheet: Sheet, area: Area): Area {
  return area.rows === MAX_ROWS ? { ...area, rows: sheet.grid.rows.length } : area;
}

class Finder implements References {
  readonly areas: ReadArea[] = [];
  anywhere = false;
  volatile = false;
  beyond = false;

  constructor(
    private readonly workbook: Workbook,
    private readonly isKnown: (name: string) => boolean
  ) {}

  search(formula: string, home: Sheet, depth: number): void {
    this.beyond ||= formula.includes('[') && OTHER_WORKBOOK.test(formula.replace(TEXTS, '""'));
    for (const { groups } of formula.matchAll(PIECES)) {
      if (!groups) continue;
      const { quoted, plain, reference, word, next, sign } = groups;
      const named = quoted ? quoted.slice(1, -1).replaceAll("''", "'") : plain;
      const sheet = named === undefined ? home : this.workbook.sheet(named);
      if (!sheet) this.anywhere ||= named?.includes(':') ?? false;
      else if (reference) this.#reference(sheet, reference, depth);
      else if (word) this.#word(word, next ?? '', sheet, depth);
      else if (sign === '[') for (const { area } of sheet.tables) this.#add(sheet, area);
      else if (sign === '#') this.anywhere = true;
    }
  }

  #word(word: string, next: string, sheet: Sheet, depth: number): void {
    const upper = word.toUpperCase();
    if (next === '(') {
      this.anywhere ||= ANYWHERE.has(upper);
      this.volatile ||= VOLATILE.has(upper);
      this.beyond ||= !this.isKnown(upper);
      return;
    }
    if (next === ':' || next === '!') {
      this.anywhere = true;
      return;
    }
    const found = this.workbook.table(word);
    if (found) return this.#add(found.sheet, found.table.area);
    const name = this.workbook.name(word, sheet.id) ?? this.workbook.name(word, null);
    if (name && depth < 8) this.search(name.formula, sheet, depth + 1);
  }

  #reference(sheet: Sheet, reference: string, depth: number): void {
    const area = readArea(reference);
    if (area) this.#add(sheet, area, depth === 0 && refersToCells(reference));
  }

  #add(sheet: Sheet, area: Area, moves = false): void {
    this.areas.push({ sheet, area: limited(sheet, area), moves });
  }
}

/** First and last column of cells beside each other, and the next such cells of the row to the right. */
interface Span {
  first: number;
  last: number;
  next: Span | null;
}

/** Cells of a workbook, row by row. */
export class CellSet {
  readonly #rows = new Map<Sheet, Map<number, Span>>();
  readonly #added = new Map<Sheet, Set<string>>();

  /** Adds the cells; returns whether any was new. */
  add(sheet: Sheet, area: Area): boolean {
    if (area.rows > 1) {
      const key = `${area.row} ${area.column} ${area.rows} ${area.columns}`;
      const added = entry(this.#added, sheet, () => new Set<string>());
      if (added.has(key)) return false;
      added.add(key);
    }
    const spans = entry(this.#rows, sheet, () => new Map<number, Span>());
    const last = area.column + area.columns - 1;
    let grew = false;
    for (let row = area.row; row < area.row + area.rows; row++) {
      const known = spans.get(row) ?? null;
      if (holds(known, area.column, last)) continue;
      spans.set(row, joined(known, area.column, last));
      grew = true;
    }
    return grew;
  }

  overlaps(sheet: Sheet, area: Area): boolean {
    const spans = this.#rows.get(sheet);
    if (!spans) return false;
    const last = area.column + area.columns - 1;
    if (area.rows > spans.size) {
      for (const [row, span] of spans) {
        if (row >= area.row && row < area.row + area.rows && meets(span, area.column, last)) {
          return true;
        }
      }
      return false;
    }
    for (let row = area.row; row < area.row + area.rows; row++) {
      if (meets(spans.get(row) ?? null, area.column, last)) return true;
    }
    return false;
  }

  /** From the first to the last of the row's cells in the set; null when there are none. */
  span(sheet: Sheet, row: number): { readonly first: number; readonly last: number } | null {
    const first = this.#rows.get(sheet)?.get(row);
    if (!first) return null;
    let end = first;
    while (end.next) end = end.next;
    return { first: first.first, last: end.last };
  }
}

function holds(span: Span | null, first: number, last: number): boolean {
  for (let at = span; at; at = at.next) if (at.first <= first && last <= at.last) return true;
  return false;
}

function meets(span: Span | null, first: number, last: number): boolean {
  for (let at = span; at; at = at.next) if (at.first <= last && at.last >= first) return true;
  return false;
}

/** The row's spans with one more, which takes in those that it meets or touches. */
function joined(span: Span | null, first: number, last: number): Span {
  if (!span || last + 1 < span.first) return { first, last, next: span };
  if (span.last + 1 < first) {
    span.next = joined(span.next, first, last);
    return span;
  }
  return joined(span.next, Math.min(first, span.first), Math.max(last, span.last));
}

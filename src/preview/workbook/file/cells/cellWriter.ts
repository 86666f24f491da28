import { areaName, cellArea, type Area } from '../../model/area';
import { columnName } from '../../../../tables';
import { cellTags, rawFormula, sameArea, sameValue, valueText, type CellTags } from './cellXml';
import { readCells, type CellContext, type FileCell } from '../../../../file/cells/cellReader';
import { attributeOf } from '../../../../file/cells/rawXml';
import { readRows, type FileRow } from '../../../../file/cells/rowReader';
import { FormulaSpelling, type FormulaXml } from './formulaXml';
import type { GridRow } from '../../model/grid';
import type { Sheet } from '../../model/sheet';
import type { SheetSource } from '../source';
import type { StyleWriter } from '../styles/styleWriter';
import type { Piece } from '../package/compression';
import { Utf8Writer } from './utf8Writer';

/** What writing the cells of a sheet needs from outside. */
export interface CellWriting {
  readonly styles: StyleWriter;
  /** Number of the cell metadata that marks an array formula as a dynamic one; null = write it as a classic one. */
  readonly dynamicArray: () => number | null;
  /** Takes a piece of the part that is written. */
  readonly piece: (bytes: Uint8Array) => Piece;
}

/** A cell as it is to stand in the file. */
interface CellNow extends Pick<FileCell, 'value' | 'formula' | 'format' | 'array'> {
  /** As the file spells it; null when there is none. */
  readonly spelled: FormulaXml | null;
}

const NO_CELLS: ReadonlyMap<number, FileCell> = new Map();

/**
 * Writes the inside of `sheetData`, at once as bytes: it may be large. Rows and cells that are as in the opened file are
 * copied letter by letter; the others are written anew.
 */
export class SheetDataWriter {
  readonly #out: Utf8Writer<Piece>;
  readonly #context: CellContext;
  readonly #tags: CellTags;
  readonly #spelling = new FormulaSpelling();
  readonly #columnNames: string[] = [];
  /** By number of the format: the end of a cell's name, and its format. */
  readonly #formats: string[] = ['"'];
  /** A shared formula was changed: every cell that shares one then gets its own. */
  #unshare = false;
  #changed = false;
  #next = 0;
  /** Behind the last row with cells or a height. */
  readonly #end: number;

  constructor(
    private readonly sheet: Sheet,
    private readonly source: SheetSource | null,
    private readonly heights: ReadonlyMap<number, string>,
    private readonly writing: CellWriting
  ) {
    this.#out = new Utf8Writer(writing.piece);
    let last = sheet.grid.rows.length - 1;
    for (const row of heights.keys()) last = Math.max(last, row);
    this.#end = last + 1;
    this.#context = source?.context ?? {
      sharedStrings: [],
      readFormula: () => null,
      prefix: '',
      part: '',
    };
    this.#tags = cellTags(this.#context.prefix);
  }

  /** @returns null where nothing differs from `data`, the inside of the opened file's */
  write(data: Uint8Array): readonly Piece[] | null {
    if (this.#isAsOpened()) return null;
    this.#unshare = this.#sharedFormulaChanged(data);
    const rest = readRows(data, this.#context, (row) => {
      this.#out.push(row.before);
      this.#newRows(row.row);
      this.#out.push(this.#differs(row.row) ? this.#patchedRow(row) : row.text);
      this.#next = row.row + 1;
    });
    this.#out.push(rest);
    this.#newRows(Infinity);
    return this.#changed ? this.#out.pieces() : null;
  }

  /** No row differs: seen without reading them. */
  #isAsOpened(): boolean {
    if (this.source === null || this.sheet.grid.rows.some((row) => row?.changed)) return false;
    const before = this.source.rowFacts;
    return (
      before.size === this.heights.size &&
      [...before].every(([row, facts]) => this.heights.get(row) === facts)
    );
  }

  #sharedFormulaChanged(data: Uint8Array): boolean {
    if (!this.source?.hasSharedFormulas) return false;
    let changed = false;
    readRows(data, this.#context, (row) => {
      if (!this.sheet.grid.rows[row.row]?.changed) return;
      readCells(row, this.#context, ({ column, formula, shared }) => {
        changed ||= shared && this.sheet.grid.formula(row.row, column) !== formula;
      });
    });
    return changed;
  }

  /** The row's cells or height may differ from the file. */
  #differs(row: number): boolean {
    const cells = this.sheet.grid.rows[row];
    return (
      cells?.changed === true ||
      (this.#unshare && cells !== undefined && cells.formulas !== null) ||
      this.heights.get(row) !== this.source?.rowFacts.get(row)
    );
  }

  /** Writes the rows from the last one on, before that row, that the file does not have. */
  #newRows(before: number): void {
    const end = Math.min(before, this.#end);
    for (let row = this.#next; row < end; row++) {
      const cells = this.sheet.grid.rows[row];
      if (!cells && !this.heights.has(row)) continue;
      const tag = `<${this.#context.prefix}row r="${row + 1}"${this.#height(row)}`;
      this.#row(row, tag, this.#cells(row, cells, NO_CELLS));
    }
    this.#next = Math.max(this.#next, end);
  }

  /** `tag`: without its end. */
  #row(row: number, tag: string, cells: string): void {
    if (cells === '' && !this.heights.has(row)) return;
    this.#changed = true;
    this.#out.push(tag + (cells === '' ? '/>' : `>${cells}${this.#rowEnd()}`));
  }

  #rowEnd(): string {
    return `</${this.#context.prefix}row>`;
  }

  #patchedRow(source: FileRow): string {
    const known = new Map<number, FileCell>();
    readCells(source, this.#context, (cell) => known.set(cell.column, cell));
    const cells = this.#cells(source.row, this.sheet.grid.rows[source.row], known);
    const sameHeight = this.heights.get(source.row) === this.source?.rowFacts.get(source.row);
    if (sameHeight && cells === source.cells) return source.text;
    this.#changed = true;
    const tag = this.#rowTag(source.tag.replace(/\/>$/, '>'), source.row);
    return tag + cells + this.#rowEnd();
  }

  /** The opening tag with the model's height; "spans" is only a hint and may have become wrong. */
  #rowTag(tag: string, row: number): string {
    const plain = tag.replace(/ spans=("[^"]*"|'[^']*')/, '');
    if (this.heights.get(row) === this.source?.rowFacts.get(row)) return plain;
    const bare = plain.replace(/ (?:ht|customHeight|hidden)=("[^"]*"|'[^']*')/g, '').slice(0, -1);
    return `${bare}${this.#height(row)}>`;
  }

  #height(row: number): string {
    const height = this.sheet.rowHeights.get(row);
    const hidden = this.sheet.hiddenRows.has(row) ? ' hidden="1"' : '';
    return height === undefined ? hidden : ` ht="${height}" customHeight="1"${hidden}`;
  }

  #cells(row: number, cells: GridRow | undefined, known: ReadonlyMap<number, FileCell>): string {
    let length = Math.max(
      cells?.values.length ?? 0,
      cells?.formulas?.length ?? 0,
      cells?.styles?.length ?? 0
    );
    for (const column of known.keys()) length = Math.max(length, column + 1);
    const { sheet } = this;
    const explicitDefault = sheet.columnStyles.size > 0;
    let text = '';
    for (let column = 0; column < length; column++) {
      const before = known.get(column);
      const value = cells?.values[column] ?? null;
      const formula = cells?.formulas?.[column] ?? null;
      const style = cells?.styles?.[column] ?? null;
      if (!before && value === null && formula === null && style === null) continue;
      const spelled = formula === null ? null : this.#spelling.of(formula, column);
      const array = spelled === null ? null : this.#arrayOf(row, column, spelled);
      const inherited = style === null && explicitDefault ? sheet.columnStyles.get(column) : null;
      const format = this.writing.styles.number(style ?? inherited ?? null);
      const now = { value, formula, format, array, spelled };
      if (before && this.#same(before, now)) {
        text += before.text;
      } else if (value !== null || formula !== null || format !== 0 || explicitDefault) {
        text += this.#cell(this.#name(row, column), now, before);
      }
    }
    return text;
  }

  /**
   * The cells that a formula fills; null for an ordinary one. Functions of the add-in may give arrays, so Excel keeps
   * their formulas as dynamic arrays, be it of one cell: an ordinary one would get an `@` and see one cell of a range.
   */
  #arrayOf(row: number, column: number, { callsAddIn }: FormulaXml): Area | null {
    const spill = this.sheet.spills.from(row, column);
    if (spill !== null) return spill;
    return callsAddIn ? cellArea(row, column) : null;
  }

  #name(row: number, column: number): string {
    return `${(this.#columnNames[column] ??= columnName(column))}${row + 1}`;
  }

  #same(before: FileCell, now: CellNow): boolean {
    return (
      !(before.shared && this.#unshare) &&
      before.format === now.format &&
      before.formula === now.formula &&
      sameValue(before.value, now.value) &&
      sameArea(before.array, now.array)
    );
  }

  #cell(name: string, now: CellNow, before: FileCell | undefined): string {
    const { value, formula, format, array, spelled } = now;
    const tags = this.#tags;
    const kept = formula !== null && before?.formula === formula && sameArea(before.array, array);
    const oldTag = before && kept ? before.text.slice(0, before.text.indexOf('>')) : '';
    const spilled = spelled !== null && array !== null && isDynamic(spelled, array);
    const metadata = kept
      ? attributeOf(oldTag, 'cm')
      : spilled
        ? this.writing.dynamicArray()
        : null;
    const tag =
      tags.cell +
      name +
      (this.#formats[format] ??= `" s="${format}"`) +
      (metadata === null ? '' : ` cm="${metadata}"`);
    let body = '';
    if (before && kept && !(before.shared && this.#unshare)) {
      body = rawFormula(before.text, this.#context.prefix);
    } else if (spelled !== null) {
      const reference = array ? ` t="array" ref="${areaName(array)}">` : '>';
      body = tags.formula + reference + spelled.text + tags.formulaEnd;
    }
    if (value !== null) return tag + valueText(value, body, tags);
    return tag + (body === '' ? '/>' : `>${body}${tags.cellEnd}`);
  }
}

/** A classic array formula of one cell, of somebody else's, stays one. */
function isDynamic({ callsAddIn }: FormulaXml, { rows, columns }: Area): boolean {
  return rows * columns > 1 || callsAddIn;
}

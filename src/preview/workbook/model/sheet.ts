import { MAX_ROWS, contains, overlap, type Area } from './area';
import type { Chart } from './chart';
import { Grid, type StoredValue } from './grid';
import type { Page, Table, Workbook } from './model';
import { checkSheetName } from './names';
import { renameReferences } from './renameReferences';
import type { CellStyle, StyleChange } from './style';

export type Visibility = 'visible' | 'hidden' | 'veryHidden';

/** What to put in a cell; a formula is an object, so that no text can become one. */
export type CellInput = StoredValue | { readonly formula: string };

export interface Protection {
  /** What people may still do, by the names of the file format, e.g. "formatCells", "sort", "autoFilter". */
  readonly allowed: readonly string[];
}

/** A conditional format: one rule over its areas. */
export interface ConditionalFormat {
  readonly id: string;
  readonly areas: readonly Area[];
  /** Rule type by the names of the file format: cellIs, expression, containsText, colorScale, dataBar, … */
  readonly type: string;
  /** E.g. lessThan, greaterThanOrEqual, between; for cellIs and text rules. */
  readonly operator: string | null;
  /** Without "=". */
  readonly formulas: readonly string[];
  readonly text: string | null;
  readonly style: {
    readonly fill?: string;
    readonly color?: string;
    readonly bold?: boolean;
    readonly italic?: boolean;
  } | null;
  readonly stopIfTrue: boolean;
  readonly priority: number;
}

/** One worksheet. Coordinates are 0-based; blank cells are null. */
export class Sheet {
  readonly grid = new Grid();
  visibility: Visibility = 'visible';
  protection: Protection | null = null;
  /** "#RRGGBB". */
  tabColor: string | null = null;
  showGridlines = true;
  freezeRows = 0;
  freezeColumns = 0;
  /** Characters of the default font; by column. */
  readonly columnWidths = new Map<number, number>();
  /** Style of cells in the column that have none of their own. */
  readonly columnStyles = new Map<number, CellStyle>();
  /** Points; by row. */
  readonly rowHeights = new Map<number, number>();
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  readonly merges: Area[] = [];
  readonly tables: Table[] = [];
  readonly conditionalFormats: ConditionalFormat[] = [];
  readonly charts: Chart[] = [];
  /** Null = nothing was ever set up. */
  page: Page | null = null;
  /** Areas that array results fill, by the cell of their formula ("row,column"). */
  readonly spills = new Map<string, Area>();
  #name: string;

  constructor(
    readonly workbook: Workbook,
    readonly id: string,
    name: string
  ) {
    this.#name = name;
  }

  get name(): string {
    return this.#name;
  }

  /** Formulas and names that refer to the sheet follow. Throws `SheetNameError` for an illegal or used name. */
  set name(name: string) {
    checkSheetName(this.workbook, name, this);
    renameReferences(this.workbook, this.#name, name);
    this.#name = name;
  }

  value(row: number, column: number): StoredValue {
    return this.grid.value(row, column);
  }

  /** Begins with "="; null when the cell has none. */
  formula(row: number, column: number): string | null {
    return this.grid.formula(row, column);
  }

  style(row: number, column: number): CellStyle {
    return (
      this.grid.style(row, column) ?? this.columnStyles.get(column) ?? this.workbook.defaultStyle
    );
  }

  /** Writes one cell. A formula's value is null until `recalculate`. Clears the spill of a formula it replaces. */
  set(row: number, column: number, input: CellInput): void {
    const formula = typeof input === 'object' && input !== null && 'formula' in input;
    if (this.spills.size > 0) this.#clearSpill(row, column);
    this.grid.setFormula(row, column, formula ? input.formula : null);
    this.grid.setValue(row, column, formula ? null : input === '' ? null : input);
  }

  /** Writes a block whose top left cell is (row, column); undefined leaves its cell alone. */
  setCells(
    row: number,
    column: number,
    cells: readonly (readonly (CellInput | undefined)[])[]
  ): void {
    cells.forEach((line, r) => {
      line.forEach((input, c) => {
        if (input !== undefined) this.set(row + r, column + c, input);
      });
    });
  }

  /** Values of an area, row by row. */
  values(area: Area): StoredValue[][] {
    return this.#map(area, (row, column) => this.grid.value(row, column));
  }

  /** Formulas of an area, row by row; null where there is none. */
  formulas(area: Area): (string | null)[][] {
    return this.#map(area, (row, column) => this.grid.formula(row, column));
  }

  numberFormats(area: Area): string[][] {
    return this.#map(area, (row, column) => this.style(row, column).numberFormat);
  }

  setStyle(row: number, column: number, style: CellStyle): void {
    this.grid.setStyle(row, column, style);
  }

  /** Changes the looks of every cell in the area; for whole columns also of the cells to come. */
  changeStyle(area: Area, change: StyleChange): void {
    const { styles, defaultStyle } = this.workbook;
    const whole = area.rows === MAX_ROWS;
    for (let c = area.column; whole && c < area.column + area.columns; c++) {
      this.columnStyles.set(c, styles.change(this.columnStyles.get(c) ?? defaultStyle, change));
    }
    const end = whole ? this.grid.rows.length : area.row + area.rows;
    for (let r = area.row; r < end; r++) {
      for (let c = area.column; c < area.column + area.columns; c++) {
        if (whole && !this.grid.style(r, c)) continue;
        this.grid.setStyle(r, c, styles.change(this.style(r, c), change));
      }
    }
  }

  clear(area: Area, what: 'all' | 'contents' | 'formats' = 'all'): void {
    const end = Math.min(area.row + area.rows, this.grid.rows.length);
    for (let r = area.row; r < end; r++) {
      const row = this.grid.rows[r];
      if (!row) continue;
      const lists = [row.values, row.formulas ?? [], row.styles ?? []];
      const right = Math.min(area.column + area.columns, Math.max(...lists.map((l) => l.length)));
      for (let c = area.column; c < right; c++) {
        if (what !== 'formats') this.set(r, c, null);
        if (what !== 'contents') this.grid.setStyle(r, c, null);
      }
    }
  }

  /** The area in use; null for an empty sheet. */
  usedArea(valuesOnly: boolean): Area | null {
    return this.grid.usedArea(valuesOnly);
  }

  /** Adds a table over written cells. Throws when it would overlap another or its name is used in the workbook. */
  addTable(area: Area, name: string, style: string | null = 'TableStyleMedium2'): Table {
    if (this.workbook.table(name)) throw new Error(`A table named "${name}" exists`);
    if (this.tables.some((table) => overlap(table.area, area))) throw new Error('Tables overlap');
    const table: Table = {
      id: this.workbook.newId(),
      name,
      area,
      style,
      showHeaders: true,
      showTotals: false,
      showFilter: true,
      showBandedRows: true,
      showFirstColumn: false,
    };
    this.tables.push(table);
    return table;
  }

  /** Removes the table and keeps its cells. */
  deleteTable(table: Table): void {
    const at = this.tables.indexOf(table);
    if (at >= 0) this.tables.splice(at, 1);
  }

  /** The array result that fills the cell, if any. */
  spillAt(row: number, column: number): Area | null {
    for (const area of this.spills.values()) if (contains(area, row, column)) return area;
    return null;
  }

  #clearSpill(row: number, column: number): void {
    const key = `${row},${column}`;
    const area = this.spills.get(key);
    if (!area) return;
    this.spills.delete(key);
    for (let r = area.row; r < area.row + area.rows; r++) {
      for (let c = area.column; c < area.column + area.columns; c++) {
        if (this.grid.formula(r, c) === null) this.grid.setValue(r, c, null);
      }
    }
  }

  #map<T>(area: Area, read: (row: number, column: number) => T): T[][] {
    return Array.from({ length: area.rows }, (_, r) =>
      Array.from({ length: area.columns }, (_, c) => read(area.row + r, area.column + c))
    );
  }
}

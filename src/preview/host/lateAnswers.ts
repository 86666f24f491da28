import type { ChangedCell } from '../workbook/calculate/applyResults';
import { CellSet, referencesOf } from '../workbook/calculate/references';
import { callsAddIn } from '../workbook/file/cells/formulaText';
import { cellArea } from '../workbook/model/area';
import { errorValue, type StoredValue } from '../workbook/model/grid';
import type { Workbook } from '../workbook/model/model';
import type { Sheet } from '../workbook/model/sheet';

interface Late {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  /** Null in a cell that an array result fills. */
  readonly formula: string | null;
  /** What the cell shows until then. */
  readonly shown: StoredValue;
  result: StoredValue;
  /** Number of the last request that does not see the result; infinite until the formula is entered again. */
  due: number;
}

const BUSY = errorValue('#BUSY!');
const UNKNOWN = errorValue('#NAME?');

/**
 * Results of the add-in's functions, and of formulas that read them, that have not arrived yet. Until then a formula that
 * was entered shows `#BUSY!`, and one that is only refreshed keeps its old value (#4152 has both, #6930).
 */
export class LateAnswers {
  readonly #late = new Map<string, Late>();
  #requests = 0;

  /** @param after - requests that are answered before a result is there; 0: none is late */
  constructor(
    private readonly workbook: Workbook,
    private readonly after: number
  ) {}

  /** To be called before a calculation: it works on the results, not on what is shown meanwhile. */
  unveil(): void {
    for (const [key, late] of this.#late) {
      if (!isThere(late)) this.#late.delete(key);
      else if (late.due < Infinity) {
        late.sheet.grid.setValue(late.row, late.column, late.result);
      }
    }
  }

  /** To be called after it, with the cells that it changed: late results are hidden again. */
  veil(changed: readonly ChangedCell[]): void {
    if (this.after > 0) this.#hold(changed);
    for (const late of this.#late.values()) {
      late.result = late.sheet.value(late.row, late.column);
      late.sheet.grid.setValue(late.row, late.column, late.shown);
    }
  }

  /**
   * The workbook was opened before the add-in was there: its formulas show `#NAME?` until they are entered again, however
   * often Excel calculates (#6611). What reads them keeps what it shows.
   */
  openedBefore(): void {
    for (const sheet of this.workbook.sheets) {
      sheet.grid.rows.forEach((cells, row) => {
        cells?.formulas?.forEach((formula, column) => {
          if (formula === undefined || !callsAddIn(formula)) return;
          const [result, shown, due] = [sheet.value(row, column), UNKNOWN, Infinity];
          const late: Late = { sheet, row, column, formula, shown, result, due };
          this.#late.set(keyOf(sheet, row, column), late);
          sheet.grid.setValue(row, column, shown);
        });
      });
    }
  }

  /** Whether Excel has not yet connected the cell's formula with the add-in. */
  isUnknown(sheet: Sheet, row: number, column: number): boolean {
    const late = this.#late.get(keyOf(sheet, row, column));
    return late !== undefined && late.due === Infinity && isThere(late);
  }

  #hold(changed: readonly ChangedCell[]): void {
    const reading = new CellSet();
    for (const late of this.#late.values())
      reading.add(late.sheet, cellArea(late.row, late.column));
    const due = this.#requests + this.after;
    for (const { sheet, row, column, before } of changed) {
      const key = keyOf(sheet, row, column);
      const known = this.#late.get(key);
      if (known && known.due < Infinity) known.due = due;
      if (known || !this.#waits(sheet, row, column, reading)) continue;
      reading.add(sheet, cellArea(row, column));
      const formula = sheet.formula(row, column);
      const shown = before ?? (formula === null ? null : BUSY);
      this.#late.set(key, { sheet, row, column, formula, shown, result: null, due });
    }
  }

  /** To be called when a request has been answered. */
  requestEnds(): void {
    this.#arrive((late) => late.due <= this.#requests);
    this.#requests++;
  }

  /** Time has passed without any request: all results are there. */
  arrive(): void {
    this.#arrive((late) => late.due < Infinity);
  }

  #arrive(isDue: (late: Late) => boolean): void {
    for (const [key, late] of this.#late) {
      if (!isDue(late)) continue;
      if (isThere(late)) late.sheet.grid.setValue(late.row, late.column, late.result);
      this.#late.delete(key);
    }
  }

  #waits(sheet: Sheet, row: number, column: number, reading: CellSet): boolean {
    const from = sheet.spills.over(row, column) ?? { row, column };
    const formula = sheet.formula(from.row, from.column) ?? '';
    if (callsAddIn(formula)) return true;
    const { areas } = referencesOf(this.workbook, sheet, formula);
    return areas.some((each) => reading.overlaps(each.sheet, each.area));
  }
}

/** False once the cell was written in the meantime. */
function isThere({ sheet, row, column, formula, shown }: Late): boolean {
  return sheet.formula(row, column) === formula && sheet.value(row, column) === shown;
}

const keyOf = (sheet: Sheet, row: number, column: number): string => `${sheet.id} ${row} ${column}`;

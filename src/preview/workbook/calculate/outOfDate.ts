import { sameValue, type StoredValue } from '../model/grid';
import type { Workbook } from '../model/model';
import type { Sheet } from '../model/sheet';
import type { CustomFunctions } from './customFunction';
import { dependents, filledBy } from './dependents';
import { readsAny, type FormulaCell } from './formulaCell';
import { keepsResults } from './formulasOf';
import { CellSet, type SheetArea } from './references';

/** What the cells of some sheets showed, by row. */
export type ValuesBefore = ReadonlyMap<Sheet, readonly (readonly StoredValue[])[]>;

/**
 * The values of all sheets where a result has to stay because it cannot be had here (`References.beyond`), to see later
 * which of them are out of date; null in a workbook without such a result.
 */
export function valuesBefore(workbook: Workbook, functions: CustomFunctions): ValuesBefore | null {
  if (!keepsResults(workbook, functions)) return null;
  return new Map(
    workbook.sheets.map((sheet) => [
      sheet,
      Array.from(sheet.grid.rows, (row) => Array.from(row?.values ?? [], (value) => value ?? null)),
    ])
  );
}

/**
 * What kept its result (`kept`) although a cell that it reads shows another value than before, and all that depends on
 * it. A cell that was written again and shows what it showed is no reason.
 */
export function outOfDate(
  kept: readonly FormulaCell[],
  formulas: readonly FormulaCell[],
  before: ValuesBefore
): readonly SheetArea[] {
  const moved = new CellSet();
  const sheets = new Set(kept.flatMap(({ references }) => references.areas.map((a) => a.sheet)));
  for (const sheet of sheets) addMoved(moved, sheet, before.get(sheet) ?? []);
  const left = kept.filter((cell) => readsAny(cell, moved));
  return left.length === 0 ? [] : dependents(formulas, left.map(filledBy), false).map(filledBy);
}

function addMoved(moved: CellSet, sheet: Sheet, before: readonly (readonly StoredValue[])[]): void {
  const { rows } = sheet.grid;
  for (let row = 0; row < Math.max(rows.length, before.length); row++) {
    const [now, then] = [rows[row]?.values ?? [], before[row] ?? []];
    for (let column = 0; column < Math.max(now.length, then.length); column++) {
      if (sameValue(now[column] ?? null, then[column] ?? null)) continue;
      moved.add(sheet, { row, column, rows: 1, columns: 1 });
    }
  }
}

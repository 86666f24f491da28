import { entry } from './entry';
import type { FormulaCell } from './formulaCell';
import type { Result } from './calculationView';
import { cellArea, cellsIn, sameArea } from '../model/area';
import { errorValue, isError, sameValue, type StoredValue } from '../model/grid';
import type { SheetArea } from './references';
import { Spills } from '../model/spills';
import type { Sheet } from '../model/sheet';

export interface ChangedCell {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly before: StoredValue;
  readonly value: StoredValue;
}

/** Puts results into their cells, and lets array results fill and leave the cells beside them; returns what changed. */
export function applyResults(
  due: readonly FormulaCell[],
  results: readonly Result[]
): { readonly cells: readonly ChangedCell[]; readonly spilled: readonly SheetArea[] } {
  const cells: ChangedCell[] = [];
  const spilled: SheetArea[] = [];
  const put = (sheet: Sheet, row: number, column: number, value: StoredValue): boolean =>
    putResult({ sheet, row, column, value }, cells);
  const areas = spillAreas(results);
  for (const { sheet, row, column } of due) {
    const before = sheet.spills.from(row, column);
    const after = areas.get(sheet)?.from(row, column) ?? null;
    if (!before || (after && sameArea(before, after))) continue;
    sheet.spills.delete(row, column);
    for (const [r, c] of cellsIn(before)) {
      if ((r === row && c === column) || sheet.grid.formula(r, c) !== null) continue;
      if (put(sheet, r, c, null)) spilled.push({ sheet, area: cellArea(r, c) });
    }
    sheet.grid.row(row).changed = true;
  }
  for (const { sheet, row, column, value, spilled: ghost } of results) {
    if (put(sheet, row, column, value) && ghost) {
      spilled.push({ sheet, area: cellArea(row, column) });
    }
  }
  // The library passes over formulas that it cannot read.
  for (const { sheet, row, column } of due) {
    if (sheet.grid.value(row, column) === null) put(sheet, row, column, errorValue('#NAME?'));
  }
  for (const [sheet, own] of areas) {
    for (const area of own.areas) {
      if (sheet.spills.from(area.row, area.column) !== null) continue;
      sheet.spills.set(area.row, area.column, area);
      sheet.grid.row(area.row).changed = true;
    }
  }
  return { cells, spilled };
}

/** Puts a result into its cell and among the changed ones; false where the cell has it already. */
export function putResult(
  { sheet, row, column, value }: Omit<ChangedCell, 'before'>,
  changed: ChangedCell[]
): boolean {
  const shared = isError(value) ? errorValue(value.error) : value;
  const before = sheet.grid.value(row, column);
  if (sameValue(before, shared)) return false;
  sheet.grid.setValue(row, column, shared);
  changed.push({ sheet, row, column, before, value: shared });
  return true;
}

/** A result followed by the cells it fills: their common area, by sheet. */
function spillAreas(results: readonly Result[]): ReadonlyMap<Sheet, Spills> {
  const areas = new Map<Sheet, Spills>();
  let source: Result | null = null;
  for (const result of results) {
    if (!result.spilled) {
      source = result;
      continue;
    }
    if (!source) continue;
    const { sheet, row, column } = source;
    const own = entry(areas, sheet, () => new Spills());
    const known = own.from(row, column);
    own.set(row, column, {
      row,
      column,
      rows: Math.max(known?.rows ?? 1, result.row - row + 1),
      columns: Math.max(known?.columns ?? 1, result.column - column + 1),
    });
  }
  return areas;
}

import { cellArea } from '../model/area';
import { readsAny, type FormulaCell } from './formulaCell';
import { CellSet, type SheetArea } from './references';

/**
 * The formulas in or depending on the changed cells, directly or through others; with `unsure`, those too that may depend
 * on them; with `volatile`, those that must be calculated every time.
 */
export function dependents(
  formulas: readonly FormulaCell[],
  changed: readonly SheetArea[],
  unsure: boolean,
  volatile = unsure
): FormulaCell[] {
  const dirty = new CellSet();
  for (const area of changed) addUsed(dirty, area);
  const due = formulas.map(() => false);
  for (let grew = true; grew;) {
    grew = false;
    formulas.forEach((cell, i) => {
      if (due[i]) return;
      const { sheet, row, column, references } = cell;
      const isDue =
        (unsure && references.anywhere) ||
        (volatile && references.volatile) ||
        dirty.overlaps(sheet, cellArea(row, column)) ||
        readsAny(cell, dirty);
      if (!isDue) return;
      due[i] = true;
      if (dirty.add(sheet, filledBy(cell).area)) grew = true;
    });
  }
  return formulas.filter((_, i) => due[i]);
}

/** The cells that the formula's result fills. */
export function filledBy({ sheet, row, column }: FormulaCell): SheetArea {
  return { sheet, area: sheet.spills.from(row, column) ?? cellArea(row, column) };
}

/** Adds an area as far as the sheet is filled. */
function addUsed(cells: CellSet, { sheet, area }: SheetArea): void {
  const rows = Math.min(area.rows, Math.max(0, sheet.grid.rows.length - area.row));
  cells.add(sheet, { ...area, rows });
}

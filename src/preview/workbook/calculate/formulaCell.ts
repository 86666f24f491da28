import { FormulaShapes } from '../model/formulaShape';
import type { Workbook } from '../model/model';
import type { Sheet } from '../model/sheet';
import { formulaTree, type FormulaTree } from './formulaTree';
import {
  areaOf,
  areasAt,
  referencesOf,
  type CellSet,
  type References,
  type SheetArea,
} from './references';

/** What formulas of one shape have in common, read from that shape. */
export interface FormulaReading {
  readonly references: References;
  /** Null where only the calculation library can calculate it. */
  readonly tree: FormulaTree | null;
}

export interface FormulaCell extends FormulaReading {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  /** Rows of its references, see `FormulaShapes`. */
  readonly rows: readonly number[];
}

/** Every formula of the sheet, row by row. `isKnown`: functions by upper name. */
export function formulaCells(
  workbook: Workbook,
  sheet: Sheet,
  isKnown: (name: string) => boolean
): FormulaCell[] {
  const shapes = new FormulaShapes((formula): FormulaReading => ({
    references: referencesOf(workbook, sheet, formula, isKnown),
    tree: formulaTree(workbook, sheet, formula),
  }));
  const cells: FormulaCell[] = [];
  sheet.grid.eachFormula((formula, row, column) => {
    const { read, rows } = shapes.of(formula, column);
    cells.push({ sheet, row, column, rows, references: read.references, tree: read.tree });
  });
  return cells;
}

/** The cells that its formula refers to. */
export function areasOf({ references, rows }: FormulaCell): readonly SheetArea[] {
  return areasAt(references, rows);
}

/** Whether its formula refers to one of the cells. */
export function readsAny({ references, rows }: FormulaCell, cells: CellSet): boolean {
  return references.areas.some((read) => cells.overlaps(read.sheet, areaOf(read, rows)));
}

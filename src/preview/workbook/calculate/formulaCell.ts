import { FormulaShapes } from '../model/formulaShape';
import type { Workbook } from '../model/model';
import type { Sheet } from '../model/sheet';
import { formulaTree, type FormulaTree } from './formulaTree';
import { areasAt, referencesOf, type References, type SheetArea } from './references';

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
export function* formulaCells(
  workbook: Workbook,
  sheet: Sheet,
  isKnown: (name: string) => boolean
): Generator<FormulaCell> {
  const shapes = new FormulaShapes((formula): FormulaReading => ({
    references: referencesOf(workbook, sheet, formula, isKnown),
    tree: formulaTree(workbook, sheet, formula),
  }));
  for (const { row, column, formula } of sheet.grid.formulas()) {
    const { read, rows } = shapes.of(formula, column);
    yield { sheet, row, column, rows, references: read.references, tree: read.tree };
  }
}

/** The cells that its formula refers to. */
export function areasOf({ references, rows }: FormulaCell): readonly SheetArea[] {
  return areasAt(references, rows);
}

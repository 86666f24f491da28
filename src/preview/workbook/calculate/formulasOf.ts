import type { Workbook } from '../model/model';
import { FormulaShapes } from '../model/formulaShape';
import type { CustomFunctions } from './customFunction';
import { formulaCells, type FormulaCell } from './formulaCell';
import { isKnownFunction } from './knownFunctions';
import { referencesOf } from './references';
import { SIMPLE_FUNCTIONS } from './simpleFunctions';

export interface Formulas {
  readonly formulas: readonly FormulaCell[];
  /** Those with a result that cannot be had here; they are not among the others. */
  readonly beyond: readonly FormulaCell[];
}

/** Every formula of the workbook. */
export function formulasOf(workbook: Workbook, functions: CustomFunctions): Formulas {
  const isKnown = knownBy(functions);
  const beyond: FormulaCell[] = [];
  const formulas: FormulaCell[] = [];
  for (const sheet of workbook.sheets) {
    for (const cell of formulaCells(workbook, sheet, isKnown)) {
      if (cell.references.beyond && hasResult(cell)) beyond.push(cell);
      else formulas.push(cell);
    }
  }
  return { formulas, beyond };
}

/** Whether there is a result that cannot be had here; quicker than `formulasOf`, which makes a list of all. */
export function keepsResults(workbook: Workbook, functions: CustomFunctions): boolean {
  const isKnown = knownBy(functions);
  return workbook.sheets.some((sheet) => {
    let found = false;
    const shapes = new FormulaShapes(
      (formula) => referencesOf(workbook, sheet, formula, isKnown).beyond
    );
    sheet.grid.eachFormula((formula, row, column) => {
      found ||= shapes.of(formula, column).read && sheet.grid.value(row, column) !== null;
    });
    return found;
  });
}

function knownBy(functions: CustomFunctions): (name: string) => boolean {
  return (name) => functions.has(name) || SIMPLE_FUNCTIONS.has(name) || isKnownFunction(name);
}

export function hasResult({ sheet, row, column }: FormulaCell): boolean {
  return sheet.grid.value(row, column) !== null;
}

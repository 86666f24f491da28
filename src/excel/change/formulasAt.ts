import type { CellValue } from '../../engine';
import type { EntryCell } from '../../scorecard';
import { addressText } from '../../tables';

/** Those of the cells that hold a formula, by their addresses: nothing is written over one. */
export async function formulasAt(
  context: Excel.RequestContext,
  cells: readonly EntryCell[]
): Promise<ReadonlySet<string>> {
  if (cells.length === 0) return new Set();
  const ranges = cells.map(({ at }) =>
    context.workbook.worksheets
      .getItem(at.sheet)
      .getRangeByIndexes(at.row, at.column, 1, 1)
      .load('formulas,values')
  );
  await context.sync();
  return new Set(
    cells.flatMap(({ at }, i) => {
      const formula = (ranges[i]?.formulas as CellValue[][])[0]?.[0] ?? '';
      const value = (ranges[i]?.values as CellValue[][])[0]?.[0] ?? '';
      return isFormula(formula, value) ? [addressText(at)] : [];
    })
  );
}

/** A text that begins with `=` and is its own value is only text. */
export function isFormula(formula: CellValue, value: CellValue): boolean {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value;
}

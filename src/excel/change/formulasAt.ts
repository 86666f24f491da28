import type { CellValue } from '../../engine';
import type { EntryCell } from '../../scorecard';
import { addressText } from '../../tables';
import { RANGE_BYTES, requestBudget } from '../host/requestBudget';

/** Those of the cells that hold a formula, by their addresses: nothing is written over one. */
export async function formulasAt(
  context: Excel.RequestContext,
  cells: readonly EntryCell[]
): Promise<ReadonlySet<string>> {
  const reserve = requestBudget(context);
  const ranges: Excel.Range[] = [];
  for (const { at } of cells) {
    await reserve(RANGE_BYTES);
    const sheet = context.workbook.worksheets.getItem(at.sheet);
    ranges.push(sheet.getRangeByIndexes(at.row, at.column, 1, 1).load('formulas,values'));
  }
  await context.sync();
  return new Set(
    cells.flatMap(({ at }, i) => {
      const range = ranges[i];
      return range !== undefined && holdsFormula(range) ? [addressText(at)] : [];
    })
  );
}

/** Whether a cell, read with its formula and value, holds a formula: a text with `=` that is its own value is only text. */
export function holdsFormula({ formulas, values }: Excel.Range): boolean {
  const formula = (formulas as CellValue[][])[0]?.[0] ?? '';
  const value = (values as CellValue[][])[0]?.[0] ?? '';
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value;
}

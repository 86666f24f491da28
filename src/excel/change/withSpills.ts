import type { CellValue } from '../../engine';
import { REQUEST_BYTES } from '../host/bytes';
import { RANGE_BYTES } from '../host/requestBudget';
import type { Block } from './findFormulas';

/** An array formula fills cells below and beside its own: their values stand in one block with it. */
export async function withSpills(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  blocks: readonly Block[]
): Promise<readonly Block[]> {
  if (blocks.length === 0 || !Office.context.requirements.isSetSupported('ExcelApi', '1.12')) {
    return blocks;
  }
  const cells = blocks.flatMap((block) =>
    block.values.map((line, i) => ({
      sheet: block.sheet,
      row: block.row + i,
      column: block.column,
      formula: block.formulas[i]?.[0] ?? '',
      value: line[0] ?? null,
    }))
  );
  const perSync = Math.floor(REQUEST_BYTES / (RANGE_BYTES * 4));
  const result: Block[] = [];
  for (let first = 0; first < cells.length; first += perSync) {
    const part = cells.slice(first, first + perSync).map((cell) => ({
      ...cell,
      spill: sheet
        .getRangeByIndexes(cell.row, cell.column, 1, 1)
        .getSpillingToRangeOrNullObject()
        .load('values'),
    }));
    await context.sync();
    for (const { spill, formula, value, ...at } of part) {
      const values = spill.isNullObject ? [[value]] : (spill.values as CellValue[][]);
      // Put back, the formula fills the others again; they have to be blank for that.
      const formulas = values.map((line, r) => line.map((_, c) => (r + c === 0 ? formula : '')));
      result.push({ sheet: at.sheet, row: at.row, column: at.column, formulas, values });
    }
  }
  return result;
}

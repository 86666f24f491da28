import type { AppendPlan } from '../../scorecard';
import { isBlank } from '../../tables';
import type { CellValue } from '../../engine';
import { rowsPerSync } from './rowParts';

/** Columns of the sheet that a plan writes into; formulas of the user's in others stay and are no obstacle. */
export const writtenColumns = ({ blocks }: AppendPlan): ReadonlySet<number> =>
  new Set(blocks.flatMap(({ column, cells }) => (cells[0] ?? []).map((_, i) => column + i)));

/**
 * The plan with its rows moved down past those blank rows of the table that hold a formula, which shows nothing, where a
 * value would go: such a row is the user's and stays. The rows keep together; the table grows where they no longer fit.
 * Writes nothing.
 */
export async function pastFormulas(
  context: Excel.RequestContext,
  plan: AppendPlan
): Promise<AppendPlan> {
  const { area, rows } = plan;
  const end = area.row + area.rows;
  const sheet = context.workbook.worksheets.getItem(plan.sheet);
  const written = writtenColumns(plan);
  const most = rowsPerSync(area.columns);
  let start = plan.row;
  for (let row = start; row < Math.min(end, start + rows);) {
    // A table that has one such row often has many: after the first, all are read that fit.
    const wanted = start === plan.row ? start + rows : end;
    const count = Math.min(most, Math.min(end, wanted) - row);
    const part = sheet
      .getRangeByIndexes(row, area.column, count, area.columns)
      .load('formulas,values');
    await context.sync();
    const values = part.values as CellValue[][];
    for (const [r, line] of (part.formulas as CellValue[][]).entries()) {
      if (row + r >= start + rows) break;
      const hidden = line.some(
        (cell, c) => written.has(area.column + c) && cell !== '' && isBlank(values[r]?.[c] ?? null)
      );
      if (hidden) start = row + r + 1;
    }
    row += count;
  }
  return movedTo(plan, start);
}

const movedTo = (plan: AppendPlan, row: number): AppendPlan => ({
  ...plan,
  row,
  blocks: plan.blocks.map((block) => ({ ...block, row })),
});

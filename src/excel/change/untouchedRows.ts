import type { CellValue } from '../../engine';
import type { AppendPlan, PlanCell } from '../../scorecard';
import { textOf } from '../../tables';
import { areaAddress, localAddress } from '../host/address';
import { rowsMissing, type AppendBackup } from './prepareAppend';
import { rowParts } from './rowParts';

/** Whether rows that were added still stand where they were added, as they were written, with nothing beside. */
export async function areUntouched(
  context: Excel.RequestContext,
  { plan, totals }: AppendBackup
): Promise<boolean> {
  const { area, row, rows } = plan;
  const sheet = context.workbook.worksheets.getItemOrNullObject(plan.sheet);
  await context.sync();
  if (sheet.isNullObject) return false;
  if (plan.table !== null) {
    const table = sheet.tables.getItemOrNullObject(plan.table).load('showTotals');
    await context.sync();
    if (table.isNullObject || table.showTotals !== totals) return false;
    const range = table.getRange().load('address');
    await context.sync();
    const grown = { ...area, rows: area.rows + rowsMissing(plan) + (totals ? 1 : 0) };
    if (localAddress(range.address) !== areaAddress(grown)) return false;
  }
  const planned = plannedCells(plan);
  for (const { row: first, count } of rowParts(row, rows, area.columns)) {
    const part = sheet
      .getRangeByIndexes(first, area.column, count, area.columns)
      .load('formulas,values');
    await context.sync();
    const values = part.values as CellValue[][];
    const isAsWritten = (part.formulas as CellValue[][]).every((line, r) =>
      line.every((formula, c) => {
        const cell = planned.get(`${first + r} ${area.column + c}`);
        const isFormula = formula !== (values[r]?.[c] ?? '');
        if (cell !== undefined) return !isFormula && textOf(formula) === said(cell);
        // What stands beside in rows that were in the table already is the user's, and stays.
        return isFormula || formula === '' || first + r < area.row + area.rows;
      })
    );
    if (!isAsWritten) return false;
  }
  return true;
}

const said = (cell: PlanCell): string =>
  typeof cell === 'object' && cell !== null ? cell.formula : textOf(cell);

function plannedCells({ blocks }: AppendPlan): ReadonlyMap<string, PlanCell> {
  return new Map(
    blocks.flatMap(({ row, column, cells }) =>
      cells.flatMap((line, r) => line.map((cell, c) => [`${row + r} ${column + c}`, cell] as const))
    )
  );
}

import type { CellValue } from '../../engine';
import type { Snapshot } from '../../tables';
import { hasFunctions } from '../host/customFunctions';
import { isUnknown } from '../host/ourFormulas';

/** Rows of the sheet of scores that are looked at: all of them were entered at once. */
const ROWS = 20;

/**
 * Whether formulas on a sheet of scores show `#NAME?` though this Excel runs our functions. One small request, and none where
 * there is no such sheet.
 */
export async function hasUnknownFormulas(
  context: Excel.RequestContext,
  { sheets, tables }: Snapshot
): Promise<boolean> {
  if (!hasFunctions()) return false;
  const own = new Set(sheets.filter(({ role }) => role === 'scores').map(({ name }) => name));
  const tops = tables
    .filter(({ sheet }) => own.has(sheet))
    .map(({ sheet, top, left, headers }) =>
      context.workbook.worksheets
        .getItem(sheet)
        .getRangeByIndexes(top + 1, left, ROWS, headers.length)
        .load('formulas,values')
    );
  if (tops.length === 0) return false;
  await context.sync();
  return tops.some((range) => {
    const values = range.values as CellValue[][];
    return (range.formulas as CellValue[][]).some((line, r) =>
      line.some((formula, c) => isUnknown(formula, values[r]?.[c] ?? null))
    );
  });
}

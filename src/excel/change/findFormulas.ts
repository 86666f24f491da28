import type { CellValue } from '../../engine';
import { addressText, isExcelError, isOwnSheet } from '../../tables';
import { jsonBytes, REQUEST_BYTES } from '../host/bytes';
import { HostProblem } from '../host/hostProblem';
import { ROLE_NAME, roleOf } from '../host/sheetRole';

/** Cells read before it is known how large they are. */
const FIRST_CELLS = 2_000;
/** Bytes that queueing one range takes, about. */
export const RANGE_BYTES = 400;
/** A formula that calls a function of ours, wherever it stands. */
const OURS = /\bKPI(?:SCORE|LEVEL|TOTAL|WEIGHTED|PERCENT|BAND|EXPLAIN|CHECK|NEED|COMBINE)\s*\(/i;

/** A rectangle of formulas and what they show. */
export interface Block {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formulas: readonly (readonly CellValue[])[];
  readonly values: readonly (readonly CellValue[])[];
}

/**
 * Finds our formulas: all on sheets of the add-in's own, and elsewhere those that call one of its functions.
 *
 * @throws HostProblem `protected` where a sheet with such formulas is protected
 */
export async function findFormulas(
  context: Excel.RequestContext,
  signal: AbortSignal | undefined
): Promise<{ blocks: readonly Block[]; errors: readonly string[] }> {
  const worksheets = context.workbook.worksheets.load('items/name');
  await context.sync();
  const sheets = worksheets.items.map((sheet) => ({
    sheet,
    mark: sheet.names.getItemOrNullObject(ROLE_NAME).load('formula'),
    protection: sheet.protection.load('protected'),
    used: sheet.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount'),
  }));
  await context.sync();
  const blocks: Block[] = [];
  const errors: string[] = [];
  for (const { sheet, mark, protection, used } of sheets) {
    if (used.isNullObject) continue;
    const role = mark.isNullObject ? null : roleOf(mark.formula);
    // What was kept as reported holds values; whatever somebody has added there stays.
    if (role === 'snapshot') continue;
    const own = isOwnSheet(role);
    const before = blocks.length;
    let step = Math.max(1, Math.floor(FIRST_CELLS / used.columnCount));
    for (let row = 0, count = 0; row < used.rowCount; row += count) {
      count = Math.min(step, used.rowCount - row);
      const part = sheet
        .getRangeByIndexes(used.rowIndex + row, used.columnIndex, count, used.columnCount)
        .load('formulas,values');
      signal?.throwIfAborted();
      await context.sync();
      const rowBytes = (jsonBytes(part.formulas) + jsonBytes(part.values)) / count;
      step = Math.max(1, Math.floor(REQUEST_BYTES / (rowBytes * 1.5)));
      const at = { sheet: sheet.name, row: used.rowIndex + row, column: used.columnIndex };
      collect(
        at,
        part.formulas as CellValue[][],
        part.values as CellValue[][],
        own,
        blocks,
        errors
      );
    }
    const added = blocks.splice(before);
    if (added.length > 0 && protection.protected) {
      throw new HostProblem('protected', { name: sheet.name });
    }
    blocks.push(...(own ? added : await withSpills(context, sheet, added)));
  }
  return { blocks, errors };
}

/** Adds the formulas of a part that are ours as runs down their columns. */
function collect(
  at: { readonly sheet: string; readonly row: number; readonly column: number },
  formulas: readonly (readonly CellValue[])[],
  values: readonly (readonly CellValue[])[],
  own: boolean,
  blocks: Block[],
  errors: string[]
): void {
  const columns = formulas[0]?.length ?? 0;
  for (let c = 0; c < columns; c++) {
    let run: { row: number; formulas: CellValue[][]; values: CellValue[][] } | null = null;
    const close = (): void => {
      if (run === null) return;
      blocks.push({ sheet: at.sheet, column: at.column + c, ...run });
      run = null;
    };
    formulas.forEach((line, r) => {
      const formula = line[c];
      const value = values[r]?.[c] ?? null;
      const isOurs =
        typeof formula === 'string' && formula.startsWith('=') && formula !== value
          ? own || OURS.test(formula)
          : false;
      if (isOurs && isExcelError(value))
        errors.push(addressText({ ...at, row: at.row + r, column: at.column + c }));
      if (!isOurs || isExcelError(value)) return close();
      run ??= { row: at.row + r, formulas: [], values: [] };
      run.formulas.push([formula ?? '']);
      run.values.push([value]);
    });
    close();
  }
}

/** An array formula fills cells below and beside its own: their values stand in one block with it. */
async function withSpills(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  blocks: readonly Block[]
): Promise<readonly Block[]> {
  if (blocks.length === 0 || !Office.context.requirements.isSetSupported('ExcelApi', '1.12')) {
    return blocks;
  }
  const cells = blocks.flatMap((block) =>
    block.values.map((line, i) => ({
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
      cell,
      spill: sheet
        .getRangeByIndexes(cell.row, cell.column, 1, 1)
        .getSpillingToRangeOrNullObject()
        .load('values'),
    }));
    await context.sync();
    for (const { cell, spill } of part) {
      const { row, column, formula, value } = cell;
      const values = spill.isNullObject ? [[value]] : (spill.values as CellValue[][]);
      // Put back, the formula fills the others again; they have to be blank for that.
      const formulas = values.map((line, r) => line.map((_, c) => (r + c === 0 ? formula : '')));
      result.push({ sheet: sheet.name, row, column, formulas, values });
    }
  }
  return result;
}

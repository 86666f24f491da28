import { jsonBytes } from '../host/bytes';
import { asEntered } from '../host/ourFormulas';
import { RANGE_BYTES, requestBudget } from '../host/requestBudget';
import { undoAll } from '../host/undo';
import { cellInput } from '../host/textCell';
import type { CellValue } from '../../engine';
import type { Block } from './findFormulas';

/** How many cells the blocks cover. */
export const cellsIn = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, { values }) => sum + values.length * (values[0]?.length ?? 0), 0);

export function rangeOf(
  context: Excel.RequestContext,
  { sheet, row, column, values }: Block
): Excel.Range {
  return context.workbook.worksheets
    .getItem(sheet)
    .getRangeByIndexes(row, column, values.length, values[0]?.length ?? 1);
}

/** Sends the formulas of the blocks. */
export function enterFormulas(
  context: Excel.RequestContext,
  blocks: readonly Block[],
  signal?: AbortSignal
): Promise<void> {
  const entered = (formula: CellValue): CellValue =>
    typeof formula === 'string' ? asEntered(formula) : formula;
  return send(context, blocks, ({ formulas }) => formulas.map((line) => line.map(entered)), signal);
}

/**
 * Sends the values of the blocks, so that no text becomes a formula.
 *
 * @param begun - told each block that is about to be sent
 */
export function enterValues(
  context: Excel.RequestContext,
  blocks: readonly Block[],
  signal?: AbortSignal,
  begun?: (block: Block) => void
): Promise<void> {
  const cells = ({ values }: Block) => values.map((line) => line.map(cellInput));
  return send(context, blocks, cells, signal, begun);
}

/** In requests of a size that Excel takes. */
async function send(
  context: Excel.RequestContext,
  blocks: readonly Block[],
  cellsOf: (block: Block) => CellValue[][],
  signal: AbortSignal | undefined,
  begun?: (block: Block) => void
): Promise<void> {
  const reserve = requestBudget(context, signal);
  for (const block of blocks) {
    const cells = cellsOf(block);
    await reserve(RANGE_BYTES + jsonBytes(cells));
    begun?.(block);
    rangeOf(context, block).formulas = cells;
  }
  signal?.throwIfAborted();
  await context.sync();
}

/** Puts the formulas back after writing the values has failed. */
export function putFormulas(
  context: Excel.RequestContext,
  blocks: readonly Block[],
  cause: unknown
): Promise<void> {
  const undo = (): Promise<void> => enterFormulas(context, blocks);
  return undoAll([{ sheet: blocks[0]?.sheet ?? '', undo }], cause);
}

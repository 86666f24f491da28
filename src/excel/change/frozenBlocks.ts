import { jsonBytes } from '../host/bytes';
import { asEntered } from '../host/ourFormulas';
import { RANGE_BYTES, requestBudget } from '../host/requestBudget';
import { undoAll } from '../host/undo';
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

/** Queues the formulas of the blocks, in requests of a size that Excel takes, and sends them. */
export async function enterFormulas(
  context: Excel.RequestContext,
  blocks: readonly Block[],
  signal?: AbortSignal
): Promise<void> {
  const reserve = requestBudget(context, signal);
  for (const block of blocks) {
    await reserve(RANGE_BYTES + jsonBytes(block.formulas));
    rangeOf(context, block).formulas = block.formulas.map((line) =>
      line.map((formula) => (typeof formula === 'string' ? asEntered(formula) : formula))
    );
  }
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

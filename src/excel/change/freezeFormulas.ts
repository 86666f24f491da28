import type { Frozen } from '../door';
import { jsonBytes } from '../host/bytes';
import { toHostProblem } from '../host/hostProblem';
import { requestBudget } from '../host/requestBudget';
import { cellInput } from '../host/textCell';
import { undoOrTell } from '../host/undo';
import { findFormulas, RANGE_BYTES, type Block } from './findFormulas';

/**
 * Turns our formulas into the values that they show, for people without the add-in: every formula on the sheets that the
 * add-in writes again (not on snapshots), and every formula elsewhere that calls one of its functions. An array result becomes values in all its
 * cells. Formulas that show an error stay. All or nothing: what fails is put back.
 *
 * @param signal - stops between two requests, and every formula is put back
 * @throws HostProblem `protected` where a sheet with such formulas is protected (nothing was changed)
 */
export async function freezeFormulas(
  context: Excel.RequestContext,
  signal?: AbortSignal
): Promise<Frozen> {
  const found = await findFormulas(context, signal);
  const done: Block[] = [];
  try {
    const reserve = requestBudget(context, signal);
    for (const block of found.blocks) {
      await reserve(RANGE_BYTES + jsonBytes(block.values));
      done.push(block);
      rangeOf(context, block).formulas = block.values.map((line) => line.map(cellInput));
    }
    signal?.throwIfAborted();
    await context.sync();
  } catch (cause) {
    await putBack(context, done, cause);
    throw toHostProblem(cause);
  }
  const cells = found.blocks.reduce(
    (sum, { values }) => sum + values.length * (values[0]?.length ?? 0),
    0
  );
  return { cells, errors: found.errors };
}

async function putBack(
  context: Excel.RequestContext,
  blocks: readonly Block[],
  cause: unknown
): Promise<void> {
  const undo = async (): Promise<void> => {
    const reserve = requestBudget(context);
    for (const block of blocks) {
      await reserve(RANGE_BYTES + jsonBytes(block.formulas));
      rangeOf(context, block).formulas = block.formulas.map((line) => [...line]);
    }
    await context.sync();
  };
  await undoOrTell(undo, blocks[0]?.sheet ?? '', cause);
}

function rangeOf(context: Excel.RequestContext, block: Block): Excel.Range {
  return context.workbook.worksheets
    .getItem(block.sheet)
    .getRangeByIndexes(block.row, block.column, block.values.length, block.values[0]?.length ?? 1);
}

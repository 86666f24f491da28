import { jsonBytes } from '../host/bytes';
import { HostProblem } from '../host/hostProblem';
import { asEntered } from '../host/ourFormulas';
import { RANGE_BYTES, requestBudget } from '../host/requestBudget';
import { undoAll } from '../host/undo';
import { cellInput } from '../host/textCell';
import type { CellValue } from '../../engine';
import { hasOtherFormulas, readBack, type ReadBack } from '../write/readBack';
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

/**
 * What stands in cells without content before formulas are written into them: Excel takes formulas in an empty column of a
 * table for one calculated column and writes the last of them into every row (office-js #2093).
 */
const NOT_EMPTY = '…';

/** Sends the formulas of the blocks. */
export function enterFormulas(
  context: Excel.RequestContext,
  blocks: readonly Block[],
  signal?: AbortSignal
): Promise<void> {
  return send(context, blocks, formulasOf, signal, ({ values }, range) => {
    const isBlank = values.every((line) => line.every((value) => (value ?? '') === ''));
    if (isBlank) (range as { values: unknown }).values = NOT_EMPTY;
  });
}

/**
 * Makes sure that every formula is the one that was entered.
 *
 * @throws HostProblem `refused` with a sheet on which Excel has put another
 */
export async function refuseOtherFormulas(
  context: Excel.RequestContext,
  blocks: readonly Block[]
): Promise<void> {
  const reserve = requestBudget(context);
  const parts: { readonly sheet: string; readonly part: ReadBack }[] = [];
  for (const block of blocks) {
    const written = formulasOf(block);
    // An array result stands in no table, and fills its other cells.
    if (written.some((line) => line.includes(''))) continue;
    await reserve(RANGE_BYTES + jsonBytes(written));
    const read = readBack(rangeOf(context, block), written);
    parts.push(...read.map((part) => ({ sheet: block.sheet, part })));
  }
  await context.sync();
  const other = parts.find(({ part }) => hasOtherFormulas(part));
  if (other !== undefined) throw new HostProblem('refused', { name: other.sheet });
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
  begun: (block: Block) => void = () => undefined
): Promise<void> {
  const cells = ({ values }: Block) => values.map((line) => line.map(cellInput));
  return send(context, blocks, cells, signal, begun);
}

const formulasOf = ({ formulas }: Block): CellValue[][] =>
  formulas.map((line) => line.map((cell) => (typeof cell === 'string' ? asEntered(cell) : cell)));

/**
 * In requests of a size that Excel takes; the number formats of the cells stay.
 *
 * @param before - told each block that is about to be sent
 */
async function send(
  context: Excel.RequestContext,
  blocks: readonly Block[],
  cellsOf: (block: Block) => CellValue[][],
  signal: AbortSignal | undefined,
  before: (block: Block, range: Excel.Range) => void
): Promise<void> {
  const reserve = requestBudget(context, signal);
  for (const block of blocks) {
    const cells = cellsOf(block);
    await reserve(RANGE_BYTES + jsonBytes(cells));
    const range = rangeOf(context, block);
    if (block.formats !== undefined) (range as { numberFormat: unknown }).numberFormat = 'General';
    before(block, range);
    range.formulas = cells;
    layFormats(range, block);
  }
  signal?.throwIfAborted();
  await context.sync();
}

/** Cells that are formatted as text are so again; a number or formula that is there by then stays one. */
function layFormats(range: Excel.Range, { formats }: Block): void {
  if (formats !== undefined) range.numberFormat = formats.map((line) => [...line]);
}

/** Puts the formulas back after writing the values has failed. */
export function putFormulas(
  context: Excel.RequestContext,
  blocks: readonly Block[],
  cause: unknown
): Promise<void> {
  const undo = async (): Promise<void> => {
    await enterFormulas(context, blocks);
    await refuseOtherFormulas(context, blocks);
  };
  return undoAll([{ sheet: blocks[0]?.sheet ?? '', undo }], cause);
}

/** Puts the number formats back after entering the same formulas again has failed. */
export function putFormats(
  context: Excel.RequestContext,
  blocks: readonly Block[],
  cause: unknown
): Promise<void> {
  const undos = blocks.flatMap((block) => {
    if (block.formats === undefined) return [];
    const undo = async (): Promise<void> => {
      layFormats(rangeOf(context, block), block);
      await context.sync();
    };
    return [{ sheet: block.sheet, undo }];
  });
  return undoAll(undos, cause);
}

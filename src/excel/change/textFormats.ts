import { RANGE_BYTES, requestBudget } from '../host/requestBudget';
import { TEXT_FORMAT } from '../host/textCell';
import type { Block } from './findFormulas';
import { rangeOf } from './frozenBlocks';

/** What a number format takes of an answer, about. */
const FORMAT_BYTES = 20;

/** The blocks, with the number formats of those in which a cell is formatted as text: whatever is written there becomes text. */
export async function withTextFormats(
  context: Excel.RequestContext,
  blocks: readonly Block[],
  signal: AbortSignal | undefined
): Promise<readonly Block[]> {
  const reserve = requestBudget(context, signal);
  const ranges: Excel.Range[] = [];
  for (const block of blocks) {
    const cells = block.formulas.length * (block.formulas[0]?.length ?? 1);
    await reserve(RANGE_BYTES + cells * FORMAT_BYTES);
    ranges.push(rangeOf(context, block).load('numberFormat'));
  }
  await context.sync();
  return blocks.map((block, i) => {
    const formats = ranges[i]?.numberFormat as string[][];
    const isText = formats.some((line) => line.includes(TEXT_FORMAT));
    return isText ? { ...block, formats } : block;
  });
}

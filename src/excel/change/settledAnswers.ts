import type { CellValue } from '../../engine';
import { addressText, isUnfinished } from '../../tables';
import { rowRuns } from '../host/bytes';
import { HostProblem } from '../host/hostProblem';
import { pause } from '../host/pause';
import { RANGE_BYTES, requestBudget, type Reserve } from '../host/requestBudget';
import { callsOurs } from '../host/ourFormulas';
import type { Block, Found } from './findFormulas';

/** Milliseconds before each further reading; whoever cancels need not wait for them. */
const PAUSES = [150, 150, 300, 600, 1200, 2400];
/** Cells that a refusal names. */
const MOST_NAMED = 5;
/** As long as an explanation may be, in room for the answer that is to come. */
const LONG_ANSWER = 'x'.repeat(2_000);

/**
 * The same formulas with answers that can be kept. Functions of an add-in answer late: until then Excel shows `#BUSY!`, or
 * the old value while they refresh (#4152, #6930), and does not say which. So cells are read again until two readings are
 * equal and none is unfinished. Where no formula calls our functions, nothing is late.
 *
 * @throws HostProblem `unfinished`, with cells that it waited for in vain
 */
export async function settledAnswers(
  context: Excel.RequestContext,
  found: readonly Found[],
  signal: AbortSignal | undefined
): Promise<readonly Found[]> {
  if (found.every(({ blocks }) => blocks.length === 0)) return found;
  let last = found;
  let open: readonly string[] = [];
  for (const milliseconds of PAUSES) {
    await pause(milliseconds, signal);
    const now = await readAgain(context, last, signal);
    open = openCells(last, now);
    if (open.length === 0) return now;
    last = now;
  }
  const more = open.length > MOST_NAMED ? ' …' : '';
  throw new HostProblem('unfinished', { name: `${open.slice(0, MOST_NAMED).join(', ')}${more}` });
}

/** Whether a formula there calls one of our functions. */
export const hasOurs = ({ blocks }: Found): boolean =>
  blocks.some(({ formulas }) => formulas.some((line) => line.some(callsOurs)));

async function readAgain(
  context: Excel.RequestContext,
  found: readonly Found[],
  signal: AbortSignal | undefined
): Promise<readonly Found[]> {
  const reserve = requestBudget(context, signal);
  const again: { readonly found: Found; readonly parts: (readonly Part[])[] }[] = [];
  for (const each of found) {
    const parts: (readonly Part[])[] = [];
    for (const block of each.blocks) parts.push(await queueBlock(each.sheet, block, reserve));
    again.push({ found: each, parts });
  }
  await context.sync();
  return again.map(({ found: each, parts }) => ({
    ...each,
    blocks: each.blocks.map((block, i) => ({
      ...block,
      values: (parts[i] ?? []).flatMap((part) => part.values as CellValue[][]),
    })),
  }));
}

type Part = Pick<Excel.Range, 'values'>;

async function queueBlock(
  sheet: Excel.Worksheet,
  { row, column, values }: Block,
  reserve: Reserve
): Promise<readonly Part[]> {
  const expected = values.map(([value = null]) => [isUnfinished(value) ? LONG_ANSWER : value]);
  const parts: Part[] = [];
  for (const { first, count, bytes } of rowRuns(expected)) {
    await reserve(RANGE_BYTES + bytes);
    parts.push(sheet.getRangeByIndexes(row + first, column, count, 1).load('values'));
  }
  return parts;
}

/** Cells that show no answer, or another one than before. */
function openCells(before: readonly Found[], now: readonly Found[]): readonly string[] {
  return now.flatMap(({ blocks }, i) =>
    blocks.flatMap(({ sheet, row, column, values }, b) =>
      values.flatMap(([value = null], r) => {
        const old = before[i]?.blocks[b]?.values[r]?.[0] ?? null;
        const isOpen = isUnfinished(value) || value !== old;
        return isOpen ? [addressText({ sheet, row: row + r, column })] : [];
      })
    )
  );
}

import { sameNumber, type CellValue } from '../../engine';
import { addressText } from '../../tables';
import type { Frozen } from '../door';
import { jsonBytes } from '../host/bytes';
import { HostProblem } from '../host/hostProblem';
import { loadLocks, refuseLocked } from '../host/locks';
import { asOneStep } from '../host/oneStep';
import { RANGE_BYTES, requestBudget } from '../host/requestBudget';
import { undoAll } from '../host/undo';
import type { Block } from './findFormulas';
import { enterFormulas, enterValues, rangeOf, refuseOtherFormulas } from './frozenBlocks';

/**
 * Puts back the formulas that freezing has turned into values, exactly as they were. All or nothing: what fails is put back.
 *
 * @param signal - stops between two requests, and every value is put back
 * @throws HostProblem `frozenChanged` where a cell does not hold the value any more that was put there, or its sheet is gone,
 *   `protected` or `filtered` where that is so of a sheet; nothing was changed then
 */
export async function unfreezeFormulas(
  context: Excel.RequestContext,
  { blocks }: Frozen,
  signal?: AbortSignal
): Promise<void> {
  await refuseSheets(context, blocks);
  await refuseChanges(context, blocks, signal);
  await asOneStep(
    context,
    async (writing) => {
      await enterFormulas(writing, blocks, signal);
      await refuseOtherFormulas(writing, blocks);
    },
    (cause) =>
      undoAll([{ sheet: blocks[0]?.sheet ?? '', undo: () => enterValues(context, blocks) }], cause)
  );
}

async function refuseSheets(
  context: Excel.RequestContext,
  blocks: readonly Block[]
): Promise<void> {
  const names = [...new Set(blocks.map(({ sheet }) => sheet))];
  const sheets = names.map((name) => context.workbook.worksheets.getItemOrNullObject(name));
  await context.sync();
  const there = sheets.map((sheet, i) => {
    const name = names[i] ?? '';
    if (sheet.isNullObject) throw new HostProblem('frozenChanged', { name });
    return loadLocks(sheet, name);
  });
  await context.sync();
  for (const locks of there) refuseLocked(locks);
}

async function refuseChanges(
  context: Excel.RequestContext,
  blocks: readonly Block[],
  signal: AbortSignal | undefined
): Promise<void> {
  const reserve = requestBudget(context, signal);
  const now: Excel.Range[] = [];
  for (const block of blocks) {
    await reserve(RANGE_BYTES + 2 * jsonBytes(block.values));
    now.push(rangeOf(context, block).load('formulas'));
  }
  await context.sync();
  blocks.forEach(({ sheet, row, column, values }, i) => {
    const lines = (now[i]?.formulas ?? []) as CellValue[][];
    values.forEach((line, r) =>
      line.forEach((value, c) => {
        if (isSame(value, lines[r]?.[c] ?? null)) return;
        const name = addressText({ sheet, row: row + r, column: column + c });
        throw new HostProblem('frozenChanged', { name });
      })
    );
  });
}

/** A cell that is formatted as text gives back a number as its text. */
function isSame(written: CellValue, now: CellValue): boolean {
  if (typeof written === 'number' && typeof now === 'number') return sameNumber(written, now);
  return String(written ?? '') === String(now ?? '');
}

import type { Frozen } from '../door';
import { jsonBytes } from '../host/bytes';
import { addressText, isExcelError } from '../../tables';
import { refuseFiltered } from '../host/filters';
import { HostProblem } from '../host/hostProblem';
import { asOneStep } from '../host/oneStep';
import { RANGE_BYTES, requestBudget } from '../host/requestBudget';
import { cellInput } from '../host/textCell';
import { undoAll } from '../host/undo';
import { findFormulas, runsDown, type Block, type Found } from './findFormulas';
import { scoredAnswers } from './scoredAnswers';
import { settledAnswers } from './settledAnswers';
import { withSpills } from './withSpills';

/**
 * Turns our formulas into the values that they show, for people without the add-in: every formula on the sheets that the
 * add-in writes again (not on snapshots), and every formula elsewhere that calls one of its functions. An array result
 * becomes values in all its cells. Formulas that show an error stay; those without an answer yet are waited for. All or
 * nothing: what fails is put back.
 *
 * @param signal - stops between two requests, and every formula is put back
 * @throws HostProblem `protected` where a sheet with such formulas is protected, `filtered` where a filter
 *   hides rows of one, `unfinished` where answers do not come
 *   (nothing was changed)
 */
export async function freezeFormulas(
  context: Excel.RequestContext,
  signal?: AbortSignal
): Promise<Frozen> {
  const found = await allAnswers(context, await findFormulas(context, signal), signal);
  const blocks: Block[] = [];
  for (const each of found) blocks.push(...(await answersOf(context, each)));
  const done: Block[] = [];
  const change = async (writing: Excel.RequestContext): Promise<void> => {
    const reserve = requestBudget(writing, signal);
    for (const block of blocks) {
      await reserve(RANGE_BYTES + jsonBytes(block.values));
      done.push(block);
      rangeOf(writing, block).formulas = block.values.map((line) => line.map(cellInput));
    }
    signal?.throwIfAborted();
    await writing.sync();
  };
  await asOneStep(context, change, (cause) => putBack(context, done.splice(0), cause));
  const cells = blocks.reduce(
    (sum, { values }) => sum + values.length * (values[0]?.length ?? 0),
    0
  );
  return { cells, errors: found.flatMap(errorsOf) };
}

/** Of the sheet of scores the engine knows the answers, once those that the user's own tables show are there. */
async function allAnswers(
  context: Excel.RequestContext,
  found: readonly Found[],
  signal: AbortSignal | undefined
): Promise<readonly Found[]> {
  const isKnown = ({ scores }: Found): boolean => scores !== null;
  const others = await settledAnswers(
    context,
    found.filter((each) => !isKnown(each)),
    signal
  );
  const { known, unknown } = await scoredAnswers(context, found.filter(isKnown), signal);
  return [...known, ...(await settledAnswers(context, unknown, signal)), ...others];
}

/** What is to be written on one sheet: cells with answers, array results whole. */
async function answersOf(
  context: Excel.RequestContext,
  { sheet, own, blocks, filters, protected: isProtected }: Found
): Promise<readonly Block[]> {
  const answers = blocks.flatMap((block) => runsDown(block, (_, value) => !isExcelError(value)));
  const [first] = answers;
  if (first === undefined) return [];
  if (isProtected) throw new HostProblem('protected', { name: first.sheet });
  refuseFiltered(filters);
  return own ? answers : withSpills(context, sheet, answers);
}

const errorsOf = ({ blocks }: Found): readonly string[] =>
  blocks.flatMap(({ sheet, row, column, values }) =>
    values.flatMap(([value], r) =>
      isExcelError(value) ? [addressText({ sheet, row: row + r, column })] : []
    )
  );

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
  await undoAll([{ sheet: blocks[0]?.sheet ?? '', undo }], cause);
}

function rangeOf(context: Excel.RequestContext, block: Block): Excel.Range {
  return context.workbook.worksheets
    .getItem(block.sheet)
    .getRangeByIndexes(block.row, block.column, block.values.length, block.values[0]?.length ?? 1);
}

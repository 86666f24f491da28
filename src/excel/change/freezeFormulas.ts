import type { CellValue } from '../../engine';
import type { Freezing, Frozen } from '../door';
import { addressText, isExcelError, isUnfinished } from '../../tables';
import { refuseLocked } from '../host/locks';
import { asOneStep } from '../host/oneStep';
import { cellsIn, enterValues, putFormulas } from './frozenBlocks';
import { findFormulas, runsDown, type Block, type Found } from './findFormulas';
import { scoredAnswers } from './scoredAnswers';
import { hasOurs, settledAnswers } from './settledAnswers';
import { withTextFormats } from './textFormats';
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
  const answers: Block[] = [];
  for (const each of found) answers.push(...(await answersOf(context, each)));
  const blocks = await withTextFormats(context, answers, signal);
  const done: Block[] = [];
  const change = (writing: Excel.RequestContext): Promise<void> =>
    enterValues(writing, blocks, signal, (block) => done.push(block));
  await asOneStep(context, change, (cause) => putFormulas(context, done.splice(0), cause));
  return { cells: cellsIn(blocks), errors: found.flatMap(errorsOf), blocks };
}

// Loaded together: each script that is loaded later takes room in the first one.
export { enterAgain } from './enterAgain';
export { unfreezeFormulas } from './unfreezeFormulas';

/** What `freezeFormulas` would change: formulas without an answer yet are counted, those that show an error are not. */
export async function countFormulas(
  context: Excel.RequestContext,
  signal?: AbortSignal
): Promise<Freezing> {
  let cells = 0;
  const sheets: string[] = [];
  for (const { sheet, own, scores, blocks } of await findFormulas(context, signal)) {
    const becomes = (value: CellValue): boolean =>
      !isExcelError(value) || isUnfinished(value) || (scores !== null && value === '#NAME?');
    const wanted = blocks.flatMap((block) => runsDown(block, (_, value) => becomes(value)));
    const count = cellsIn(own ? wanted : await withSpills(context, sheet, wanted));
    cells += count;
    if (count > 0) sheets.push(sheet.name);
  }
  return { cells, sheets };
}

/** Of the sheet of scores the engine knows the answers, once those that the user's own tables show are there. */
async function allAnswers(
  context: Excel.RequestContext,
  found: readonly Found[],
  signal: AbortSignal | undefined
): Promise<readonly Found[]> {
  // Whatever reads an answer that is late is late, too; without any of our functions nothing is.
  const isLate = found.some(hasOurs);
  const settled = async (some: readonly Found[]): Promise<readonly Found[]> =>
    isLate ? settledAnswers(context, some, signal) : some;
  const isKnown = ({ scores }: Found): boolean => scores !== null;
  const others = await settled(found.filter((each) => !isKnown(each)));
  const { known, unknown } = await scoredAnswers(context, found.filter(isKnown), signal);
  return [...known, ...(await settled(unknown)), ...others];
}

/** What is to be written on one sheet: cells with answers, array results whole. */
async function answersOf(
  context: Excel.RequestContext,
  { sheet, own, blocks, locks }: Found
): Promise<readonly Block[]> {
  const answers = blocks.flatMap((block) => runsDown(block, (_, value) => !isExcelError(value)));
  if (answers.length === 0) return [];
  refuseLocked(locks);
  return own ? answers : withSpills(context, sheet, answers);
}

const errorsOf = ({ blocks }: Found): readonly string[] =>
  blocks.flatMap(({ sheet, row, column, values }) =>
    values.flatMap(([value], r) =>
      isExcelError(value) ? [addressText({ sheet, row: row + r, column })] : []
    )
  );

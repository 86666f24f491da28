import { refuseLocked } from '../host/locks';
import { isUnknown } from '../host/ourFormulas';
import { findFormulas, runsDown } from './findFormulas';
import { cellsIn, enterFormulas, putFormats } from './frozenBlocks';
import { withTextFormats } from './textFormats';

/**
 * Enters every formula again that calls our functions and shows `#NAME?`: Excel keeps that in workbooks that were open before
 * the add-in, however often it calculates. No formula is changed, so there is none to put back where it breaks off.
 *
 * @returns how many were entered
 * @throws HostProblem `protected` or `filtered` where that is so of a sheet with such formulas; none was entered then
 */
export async function enterAgain(
  context: Excel.RequestContext,
  signal: AbortSignal | undefined
): Promise<number> {
  const found = (await findFormulas(context, signal)).flatMap((each) => {
    const blocks = each.blocks.flatMap((block) => runsDown(block, isUnknown));
    return blocks.length === 0 ? [] : [{ ...each, blocks }];
  });
  for (const { locks } of found) refuseLocked(locks);
  const every = found.flatMap(({ blocks }) => blocks);
  const blocks = await withTextFormats(context, every, signal);
  try {
    await enterFormulas(context, blocks, signal);
  } catch (cause) {
    await putFormats(context, blocks, cause);
    throw cause;
  }
  return cellsIn(blocks);
}

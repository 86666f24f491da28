import { jsonBytes } from '../host/bytes';
import { refuseFiltered } from '../host/filters';
import { HostProblem } from '../host/hostProblem';
import { asEntered, isUnknown } from '../host/ourFormulas';
import { RANGE_BYTES, requestBudget } from '../host/requestBudget';
import { findFormulas, runsDown } from './findFormulas';

/**
 * Enters every formula again that calls our functions and shows `#NAME?`: Excel keeps that in workbooks that were open before
 * the add-in, however often it calculates. No formula is changed, so there is nothing to put back where it breaks off.
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
  for (const { blocks, filters, protected: isProtected } of found) {
    if (isProtected) throw new HostProblem('protected', { name: blocks[0]?.sheet ?? '' });
    refuseFiltered(filters);
  }
  const reserve = requestBudget(context, signal);
  let entered = 0;
  for (const { sheet, blocks } of found) {
    for (const { row, column, formulas } of blocks) {
      await reserve(RANGE_BYTES + jsonBytes(formulas));
      const range = sheet.getRangeByIndexes(row, column, formulas.length, 1);
      range.formulas = formulas.map((line) => line.map((formula) => asEntered(String(formula))));
      entered += formulas.length;
    }
  }
  await context.sync();
  return entered;
}

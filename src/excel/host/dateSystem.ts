import { HostProblem } from './hostProblem';

/** 1 January 2000 where days are counted from 1900. */
const DAY_IN_2000 = 36526;

/**
 * Makes sure that the workbook counts days from 1900; asked only where days are read or written. One that counts from 1904
 * (older Excels for Mac made such) has 1,462 days less for each, which formulas cannot know of the cells they are given.
 * That a workbook does can be asked directly only in previews of the API, so Excel is asked for a known day.
 *
 * @throws HostProblem `dates1904`
 */
export async function refuse1904(context: Excel.RequestContext): Promise<void> {
  const day = context.workbook.functions.date(2000, 1, 1).load('value');
  await context.sync();
  if (day.value !== DAY_IN_2000) throw new HostProblem('dates1904');
}

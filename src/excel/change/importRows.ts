import type { ImportOptions, ImportPlan } from '../../scorecard';
import type { Proposed } from '../../tables';
import type { OnNotice } from '../host/notice';
import { readSnapshot } from '../read/readSnapshot';
import { write } from '../write/write';
import { formulasAt } from './formulasAt';
import { writeBeside } from './writeBeside';

/** Adds what was planned: the results into their cells and the rows at the ends of the tables; all of it, or nothing. */
export async function importRows(
  context: Excel.RequestContext,
  rows: readonly Proposed[],
  options: ImportOptions,
  onNotice: OnNotice
): Promise<ImportPlan> {
  const planned = await planOf(context, rows, options);
  const { plan, cells } = planned;
  await writeBeside(context, cells, async () => {
    if (plan !== null) (await write(context, plan)).forEach(onNotice);
  });
  return planned;
}

/** The plan of an import; a formula where a result would go stays, and is told of. */
export async function planOf(
  context: Excel.RequestContext,
  rows: readonly Proposed[],
  options: ImportOptions
): Promise<ImportPlan> {
  const { planImport } = await import('../../scorecard/starters');
  const snapshot = await readSnapshot(context);
  const planned = planImport(snapshot, rows, options);
  if (planned.cells.length === 0) return planned;
  const formulas = await formulasAt(context, planned.cells);
  return formulas.size === 0 ? planned : planImport(snapshot, rows, { ...options, formulas });
}

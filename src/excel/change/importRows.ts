import type { ImportOptions, ImportPlan } from '../../scorecard';
import type { Proposed } from '../../tables';
import type { OnNotice } from '../host/notice';
import { readSnapshot } from '../read/readSnapshot';
import { write } from '../write/write';
import { formulasAt } from './formulasAt';
import { pastFormulas } from './pastFormulas';
import { prepareCells, writeCells } from './writeCells';

/**
 * Adds what was planned: the results into their cells and the rows at the ends of the tables; all of it as one step,
 * or nothing.
 */
export async function importRows(
  context: Excel.RequestContext,
  rows: readonly Proposed[],
  options: ImportOptions,
  onNotice: OnNotice
): Promise<ImportPlan> {
  const planned = await planOf(context, rows, options);
  const { plan, cells } = planned;
  const writes = cells.map((cell) => ({ cell }));
  if (plan === null) {
    if (writes.length > 0) await writeCells(context, writes);
    return planned;
  }
  const beside = writes.length === 0 ? {} : { beside: await prepareCells(context, writes) };
  (await write(context, plan, beside)).forEach(onNotice);
  return planned;
}

/** The plan of an import; a formula where a result or a row would go stays, and that of a result is told of. */
export async function planOf(
  context: Excel.RequestContext,
  rows: readonly Proposed[],
  options: ImportOptions
): Promise<ImportPlan> {
  const { planImport } = await import('../../scorecard/starters');
  const snapshot = await readSnapshot(context);
  const planned = planImport(snapshot, rows, options);
  if (planned.cells.length === 0) return placed(context, planned);
  const formulas = await formulasAt(context, planned.cells);
  const kept = formulas.size === 0 ? planned : planImport(snapshot, rows, { ...options, formulas });
  return placed(context, kept);
}

/** Says where the first row really goes. */
async function placed(context: Excel.RequestContext, planned: ImportPlan): Promise<ImportPlan> {
  const { plan, at } = planned;
  const first = plan?.append?.find(({ sheet, row }) => sheet === at?.sheet && row === at.row);
  if (at === null || first === undefined) return planned;
  const { row } = await pastFormulas(context, first);
  return { ...planned, at: { ...at, row } };
}

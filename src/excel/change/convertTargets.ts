import type { Language, TargetConversion } from '../../engine';
import { HostProblem } from '../host/hostProblem';
import { readSnapshot } from '../read/readSnapshot';
import { applyPlan } from '../write/applyPlan';
import { writeCells } from './writeCells';

/**
 * Writes into the table of settings how targets become scores; nothing else is touched.
 *
 * @throws HostProblem `noSettingsTable`, `formulaThere`, `protected`, `filtered`; nothing was written then
 */
export async function convertTargets(
  context: Excel.RequestContext,
  conversion: TargetConversion,
  language: Language
): Promise<void> {
  const { planConversion } = await import('../../scorecard/planners');
  const plan = planConversion(await readSnapshot(context), conversion, language);
  switch (plan.state) {
    case 'noTable':
      throw new HostProblem('noSettingsTable');
    case 'cells':
      await writeCells(
        context,
        plan.cells.map((cell) => ({ cell, dated: false }))
      );
      return;
    case 'row':
      await applyPlan(context, { sheets: [], append: [plan.append], activate: null });
  }
}

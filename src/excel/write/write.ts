import type { WritePlan } from '../../scorecard';
import type { Notice } from '../host/notice';
import type { WriteOptions } from './applyPlan';

/** Carries out a plan and says what is to be noticed; what that takes is loaded with the first one. */
export async function write(
  context: Excel.RequestContext,
  plan: WritePlan,
  options: WriteOptions = {}
): Promise<readonly Notice[]> {
  const { applyPlan } = await import('./applyPlan');
  return applyPlan(context, plan, options);
}

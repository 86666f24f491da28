import type { WritePlan } from '../../scorecard';
import type { Notice } from '../host/notice';
import type { Before } from './applyPlan';

/** Carries out a plan and says what is to be noticed; what that takes is loaded with the first one. */
export async function write(
  context: Excel.RequestContext,
  plan: WritePlan,
  onProgress?: (done: number, total: number) => void,
  signal?: AbortSignal,
  onBefore?: (before: Before) => void
): Promise<readonly Notice[]> {
  const { applyPlan } = await import('./applyPlan');
  return applyPlan(context, plan, onProgress, signal, onBefore);
}

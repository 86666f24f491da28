import type { WritePlan } from '../../scorecard';

/** Carries out a plan; what that takes is loaded with the first one. */
export async function write(
  context: Excel.RequestContext,
  plan: WritePlan,
  onProgress?: (done: number, total: number) => void,
  signal?: AbortSignal
): Promise<void> {
  const { applyPlan } = await import('./applyPlan');
  await applyPlan(context, plan, onProgress, signal);
}

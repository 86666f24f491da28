import type { Cell } from '../../engine';
import type { Indicator } from '../indicators/indicator';
import { isBlank, sameTextKey, textOf } from '../cells/text';
import type { YearPlan } from './yearPlanModel';

/**
 * Indicators without a target of their own get the plan's target of the fiscal year, found by code. Several statements
 * with one code are targets that must all be met: they are joined by `และ`. No cell of the indicator's own holds it, which a
 * formula could read.
 */
export function withPlanTargets(
  indicators: readonly Indicator[],
  plan: YearPlan | null,
  fiscalYear: number | null
): readonly Indicator[] {
  if (plan === null || fiscalYear === null) return indicators;
  const byCode = new Map<string, Cell>();
  for (const { code, targets } of plan.projects.flatMap(({ statements }) => statements)) {
    const target = targets.get(fiscalYear);
    if (code === null || target === undefined) continue;
    const key = sameTextKey(code);
    const before = byCode.get(key);
    byCode.set(
      key,
      before === undefined
        ? target
        : { value: `${textOf(before.value)} และ ${textOf(target.value)}` }
    );
  }
  return indicators.map((indicator) => {
    const target = byCode.get(sameTextKey(indicator.code));
    return target === undefined || !isBlank(indicator.target.value)
      ? indicator
      : { ...indicator, target, targetAt: null };
  });
}

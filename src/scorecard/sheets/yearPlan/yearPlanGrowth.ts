import { readCriterion, roundHalfUp, type Cell } from '../../../engine';
import type { PlanStatement } from '../../../tables';

/**
 * Change of the last year's target against the base value in percent, one decimal.
 *
 * @returns `cannotAssess` where the base is 0 or the target is no number; null where there is no base or no target
 */
export function growthAgainstBase(
  { baseValue, targets }: Pick<PlanStatement, 'baseValue' | 'targets'>,
  years: readonly number[]
): number | 'cannotAssess' | null {
  const last = [...years].reverse().find((year) => targets.has(year));
  const cell = last === undefined ? undefined : targets.get(last);
  if (baseValue === null || cell === undefined) return null;
  const target = numberOf(cell);
  if (target === null || baseValue === 0) return 'cannotAssess';
  return roundHalfUp(((target - baseValue) / Math.abs(baseValue)) * 100, 1);
}

/** The number that a target names: bare, or its only bound. */
function numberOf(cell: Cell): number | null {
  const target = readCriterion(cell);
  if (target.kind === 'bare') return target.value;
  if (target.kind !== 'interval') return null;
  const { low, high } = target;
  return (low === null ? high : high === null ? low : null)?.value ?? null;
}

import { piecesOf, type Actual, type Rule } from '../../../engine';
import type { Indicator } from '../../../tables';

const PERCENT = /ร้อยละ|%|เปอร์เซ็น|percent/i;

/**
 * Whether a result may be a share, as 0.85 for 85 %: a plain number up to 1 where the criteria, the unit of measure or, without
 * one, the name count percent, and every bound lies above 1 (domain.md §2: only a percent format makes 0.8 be 80 %). It is
 * compared as it stands.
 */
export function isPercentMeant(
  actual: Actual,
  rule: Rule,
  { name, unitOfMeasure }: Indicator
): boolean {
  if (actual.state !== 'number' || actual.measure === 'percent') return false;
  if (!(actual.value > 0 && actual.value <= 1)) return false;
  const asked = rule.kind === 'target' ? rule.inner : rule;
  if (asked.kind !== 'threshold' && asked.kind !== 'range') return false;
  const counts = asked.measure === 'percent' || PERCENT.test(unitOfMeasure ?? name);
  return counts && boundsOf(asked).every((bound) => bound > 1);
}

function boundsOf(rule: Extract<Rule, { kind: 'threshold' | 'range' }>): readonly number[] {
  return rule.kind === 'range'
    ? piecesOf(rule.steps).flatMap(({ from }) => from?.value ?? [])
    : rule.steps.flatMap(({ achievement }) => achievement?.value ?? []);
}

import { scoreActual, type Actual, type Rule } from '../../../engine';
import type { Indicator } from '../../../tables';
import { PERCENT_UNIT } from './percentUnit';

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
  const asked = rule.kind === 'target' ? rule.inner : rule;
  if (!('measure' in asked)) return false;
  if (asked.measure !== 'percent' && !PERCENT_UNIT.test(unitOfMeasure ?? name)) return false;
  return scoreActual({ ...asked, measure: 'percent' }, actual).warnings.some(
    ({ code }) => code === 'measureDiffers'
  );
}

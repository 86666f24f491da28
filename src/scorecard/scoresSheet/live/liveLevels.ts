import { comparisonOf, lowestScore, type Criterion } from '../../../engine';
import type { CriteriaSource, Settings } from '../../../tables';
import type { ScoredIndicator } from '../../scoring/scorecard';
import { blanksAsText, contiguousReference } from './liveReference';

/** The level cells that score the indicator; null where they are not side by side, or only some show percentages. */
export function levelSource(
  { rule, criteria, indicator }: ScoredIndicator,
  { floorScore, scale }: Settings
) {
  if (criteria === null) return null;
  const first = (criteria.criteria[0]?.kind ?? 'absent') === 'absent' ? 1 : 0;
  const reference = contiguousReference(criteria.at.slice(first), true);
  const percent = showPercentages(criteria);
  if (reference === null || percent === null) return null;
  return {
    reference: blanksAsText(reference),
    kind: indicator.kind ?? (rule.kind === 'deadline' ? rule.kind : null),
    method: [
      ...(comparisonOf(rule)?.rule.method === 'linear' ? ['linear'] : []),
      ...(floorScore === lowestScore(scale) ? [] : [`floor ${floorScore}`]),
    ],
    criteria: criteria.criteria,
    percent,
  };
}

type BareCriterion = Extract<Criterion, { kind: 'bare' }>;

/** Whether the numbers among the level cells, all of them, are formatted as percentages; null where only some are. */
function showPercentages({ cells, criteria }: CriteriaSource): boolean | null {
  const isNumber = (criterion: Criterion, level: number): criterion is BareCriterion =>
    criterion.kind === 'bare' && typeof cells[level]?.value === 'number';
  const percent = criteria.some((one, level) => isNumber(one, level) && one.measure === 'percent');
  const other = criteria.some((one, level) => isNumber(one, level) && one.measure !== 'percent');
  return percent && other ? null : percent;
}

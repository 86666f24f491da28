import { scoreActual, type PeriodId } from '../../engine';
import type { Indicator, Problem, Result } from '../../tables';
import { chooseResult } from './chosenResult';
import { criteriaFor } from './criteria/criteriaFor';
import type { PrepareFor } from './criteria/preparedRules';
import { inMeasureOf } from './measureOf';
import { refusedResult } from './resultProblems';
import type { Roundings } from './roundings';
import type { ScoredIndicator } from './scorecard';

/** What results are scored by besides their criteria. */
interface Reckoning {
  readonly asOf: PeriodId | null;
  readonly prepare: PrepareFor;
  readonly roundings: Roundings;
}

/**
 * Results that newer ones pass over and that have no score as of their own period, by its criteria (domain.md §4, §6): the
 * scores of today are not without them, but trends and whoever scores that period again are.
 *
 * @param passedOver - in period order
 * @param now - what the newest is scored by: the same criteria refuse the same results in every period
 */
export function refusedEarlier(
  indicator: Indicator,
  passedOver: readonly Result[],
  now: Pick<ScoredIndicator, 'criteria' | 'rule'>,
  run: Reckoning
): readonly Problem[] {
  return passedOver.flatMap((result) => {
    const chosen = chooseResult(indicator, [result], run);
    if (chosen.period === null) return [];
    const criteria = criteriaFor(indicator, chosen.period);
    const { rule } =
      criteria === now.criteria ? now : run.prepare(indicator, criteria, chosen.period);
    const outcome = scoreActual(rule, inMeasureOf(rule, chosen, indicator));
    const problem = chosen.problem ?? refusedResult(indicator, chosen, outcome);
    return problem === null ? [] : [{ ...problem, severity: 'warning' }];
  });
}

import { periodsUpTo, scoreActual, type PeriodId } from '../../engine';
import type { Indicator, Problem, Result } from '../../tables';
import { isBlankResult } from './asOf';
import { chooseResult, type ChosenResult } from './chosenResult';
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
 * Results that counted as of their own period and do not now (domain.md §4); a quarter beside a half-year that ends with it
 * has never counted.
 *
 * @param results - in period order
 */
export function passedOver(
  results: readonly Result[],
  chosen: Pick<ChosenResult, 'results'>
): readonly Result[] {
  const isFollowed = ({ period }: Result, i: number) =>
    results.slice(i + 1).some((next) => !isBlankResult(next) && periodsUpTo(period)(next.period));
  return results.filter((result, i) => !chosen.results.includes(result) && !isFollowed(result, i));
}

/**
 * Results that newer ones pass over and that have no score as of their own period, by its criteria (domain.md §4, §6): the
 * scores of today are not without them, but trends and whoever scores that period again are. Where a committee gave one a
 * score (§5), its period has that.
 *
 * @param earlier - in period order
 * @param now - what the newest is scored by: the same criteria refuse the same results in every period
 */
export function refusedEarlier(
  indicator: Indicator,
  earlier: readonly Result[],
  now: Pick<ScoredIndicator, 'criteria' | 'rule'>,
  run: Reckoning
): readonly Problem[] {
  // Nearly all are: nothing more need be known of what is typed and has a score. A ratio is made of other cells.
  const isPlain = indicator.combination !== 'ratio' && indicator.periodCriteria.size === 0;
  return earlier.flatMap((result) => {
    if (isPlain && scoreActual(now.rule, result.actual).status === 'scored') return [];
    const chosen = chooseResult(indicator, [result], run);
    if (chosen.period === null || chosen.override !== null) return [];
    const criteria = criteriaFor(indicator, chosen.period);
    const { rule } =
      criteria === now.criteria ? now : run.prepare(indicator, criteria, chosen.period);
    const outcome = scoreActual(rule, inMeasureOf(rule, chosen, indicator));
    const problem = chosen.problem ?? refusedResult(indicator, chosen, outcome);
    return problem === null ? [] : [{ ...problem, severity: 'warning', earlier: chosen.period }];
  });
}

/**
 * Without the earlier results that are refused where they count, too: a row that several units share may be the newest of
 * one and passed over by another, and its error says more.
 */
export function withoutCounted(problems: readonly Problem[]): readonly Problem[] {
  const place = ({ code, at }: Problem) => JSON.stringify([code, at]);
  const counted = new Set(problems.filter(({ earlier }) => !earlier).map(place));
  return problems.filter((problem) => !problem.earlier || !counted.has(place(problem)));
}

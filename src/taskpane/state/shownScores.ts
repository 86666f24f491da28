import type { PeriodId } from '../../engine';
import { score } from '../../scorecard';
import type { Scorecard } from '../../scorecard';
import type { Checked, RunOptions } from '../../excel/door';
import type { Scored } from './state';

/** What a run would be of. */
export type Scope = Pick<RunOptions, 'period' | 'unit'>;

/**
 * The scores of what has been read, as a run with these choices would write them; what the last run has given is not
 * computed again.
 */
export function shownScores(checked: Checked, scored: Scored | null, scope: Scope): Scorecard {
  if (scored !== null && sameScope(scored.options, scope)) return scored.scorecard;
  const { period, unit } = scope;
  if (period === null && unit === null) return checked.scorecard;
  return score(checked, {
    ...(period === null ? {} : { period }),
    ...(unit === null ? {} : { unit }),
  });
}

/**
 * Whether two runs are of the same period and unit.
 *
 * @param own - the workbook's own period, which a run without one is of
 */
export const sameScope = (a: Scope, b: Scope, own: PeriodId | null = null): boolean =>
  (a.period ?? own) === (b.period ?? own) && a.unit === b.unit;

import { cannotBeCombined } from '../live/liveActual';
import type { CellReader } from '../live/liveReference';
import type { ScoredIndicator } from '../../scoring/scorecard';
import type { PlainRule } from './plainCells';
import { plainRange } from './plainRange';
import { plainThreshold } from './plainThreshold';

/**
 * Nested IFs over the result and the level cells, from the highest level down (domain.md §3, §7), in functions that every
 * Excel and LibreOffice has; LOOKUP could neither tell "more than" from "at least" nor skip a level, and LET and XLOOKUP
 * are missing in Excel 2019. Blank or not a number: empty text, never 0; so too while one of the level cells is blank.
 *
 * Null for criteria that are not a number against thresholds or ranges, for those that refuse some numbers (out of a whole, in
 * several units, in `m`), and for a result that is a date: nothing but its number format says so, and no formula can see that.
 */
export function plainRule(
  scored: ScoredIndicator,
  percent: boolean,
  cellAt: CellReader
): PlainRule | null {
  const { rule, outcome } = scored;
  const isDay = outcome.actual.state === 'date';
  if (isDay || cannotBeCombined(scored)) return null;
  if (rule.kind !== 'threshold' && rule.kind !== 'range') return null;
  if (rule.outOf ?? rule.severalUnits ?? rule.inM) return null;
  return rule.kind === 'threshold'
    ? plainThreshold(rule, scored, percent, cellAt)
    : plainRange(rule, scored, percent, cellAt);
}

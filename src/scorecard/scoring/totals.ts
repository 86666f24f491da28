import {
  bandOf,
  roundHalfUp,
  SHOWN_DECIMALS,
  totalOf,
  type Band,
  type Total,
  type Weighted,
} from '../../engine';
import type { Settings } from '../../tables';
import { grouped } from './grouped';
import type { GroupScore, ScoredIndicator } from './scorecard';

/** Lines of a total: every indicator once, so a parent and its parts are never both counted (domain.md §5). */
export function linesOf(indicators: readonly ScoredIndicator[]): readonly Weighted[] {
  return indicators.filter((scored) => scored.counts);
}

/** Groups in worksheet order with their totals, by the same formula as the unit's. */
export function groupScores(indicators: readonly ScoredIndicator[]): readonly GroupScore[] {
  const counted = indicators.filter(({ counts }) => counts);
  return [...grouped(counted, ({ group }) => group)].map(([group, lines]) => ({
    group,
    weight: nominalWeight(lines),
    total: totalOf(lines),
  }));
}

/** Sum of the weights as stated, whether there is a result or not. */
export function nominalWeight(lines: readonly Weighted[]): number {
  return totalOf(lines.map(({ weight }) => ({ status: 'pending', score: null, weight }))).weight;
}

/**
 * The band of a total, rounded once (domain.md §5): to 2 decimals, or to fewer where the workbook shows fewer. More
 * decimals never round twice: 2.4945 shown as 2.495 is still below 2.50.
 */
export function bandOfTotal(total: Total, bands: readonly Band[], settings: Settings): Band | null {
  if (total.score === null) return null;
  const coarse = settings.rounding < SHOWN_DECIMALS;
  return bandOf(coarse ? roundHalfUp(total.score, settings.rounding) : total.score, bands);
}

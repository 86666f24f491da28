import {
  bandOf,
  roundHalfUp,
  SHOWN_DECIMALS,
  sumOf,
  totalOf,
  totalOfGroups,
  WHOLE_WEIGHT,
  type Band,
  type Total,
  type Weighted,
} from '../../engine';
import type { Grouping, Settings } from '../../tables';
import { grouped } from './grouped';
import type { GroupScore, ScoredIndicator } from './scorecard';

/** A line of a total, with the group that it is in. */
export type GroupedLine = Weighted & { readonly group: string | null };

/** Lines of a total: every indicator once, so a parent and its parts are never both counted (domain.md §5). */
export function linesOf(indicators: readonly ScoredIndicator[]): readonly ScoredIndicator[] {
  return indicators.filter((scored) => scored.counts);
}

/** Total of lines by the rule of the workbook: by their weights, or group by group (domain.md §5, §7). */
export function totalFor(lines: readonly GroupedLine[], grouping: Grouping): Total {
  return grouping.rule === 'weighted' ? totalOf(lines) : totalOfGroups(groupsFor(lines, grouping));
}

/** Groups in worksheet order with their totals, and what each weighs in the total of all. */
export function groupScores(
  indicators: readonly ScoredIndicator[],
  grouping: Grouping
): readonly GroupScore[] {
  return groupsFor(linesOf(indicators), grouping);
}

function groupsFor(lines: readonly GroupedLine[], grouping: Grouping): readonly GroupScore[] {
  const groups = [...grouped(lines, ({ group }) => group)];
  const weightOf = groupWeights(grouping, groups.length);
  return groups.map(([group, members]) => ({
    group,
    weight: weightOf(group) ?? nominalWeight(members),
    total: totalOf(members),
  }));
}

/** What a group weighs by itself; null where its indicators make up its weight. */
function groupWeights(
  { rule, weights }: Grouping,
  groups: number
): (group: string | null) => number | null {
  if (rule === 'weighted') return () => null;
  if (rule === 'mean of groups') return () => WHOLE_WEIGHT / groups;
  const known = new Map<string | null, number>(weights.map(({ group, weight }) => [group, weight]));
  return (group) => known.get(group) ?? 0;
}

/** Sum of the weights as stated, whether there is a result or not. */
export function nominalWeight(lines: readonly Weighted[]): number {
  return totalOf(lines.map(({ weight }) => ({ status: 'pending', score: null, weight }))).weight;
}

/** What the lines of a total weigh together, whether there is a result or not; of groups, their weights. */
export function wholeWeight(lines: readonly GroupedLine[], grouping: Grouping): number {
  if (grouping.rule === 'weighted') return nominalWeight(lines);
  return sumOf(groupsFor(lines, grouping).map(({ weight }) => weight));
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

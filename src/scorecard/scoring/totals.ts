import {
  bandOf,
  highestScore,
  percentOf,
  rounded,
  sumOf,
  totalOf,
  totalOfGroups,
  withoutNoise,
  WHOLE_WEIGHT,
  type Band,
  type Total,
  type Weighted,
} from '../../engine';
import type { Grouping, Settings, Tables } from '../../tables';
import { grouped } from './grouped';
import { roundingsOf } from './roundings';
import type { GroupScore, ScoredIndicator } from './scorecard';

/** A line of a total, with the group that it is in. */
export type GroupedLine = Weighted & { readonly group: string | null };

/** Lines of a total: every indicator once, so a parent and its parts are never both counted (domain.md §5). */
export function linesOf(indicators: readonly ScoredIndicator[]): readonly ScoredIndicator[] {
  return indicators.filter((scored) => scored.counts);
}

/** What a workbook says of its totals. */
export type TotalRules = Pick<Tables, 'grouping' | 'settings'>;

/** Total of lines by the rule of the workbook: by their weights, or group by group (domain.md §5, §7). */
export function totalFor(lines: readonly GroupedLine[], rules: TotalRules): Total {
  return rules.grouping.rule === 'weighted'
    ? totalOf(lines, rules.settings.scale, roundingsOf(rules.settings).weighted)
    : totalOfGroups(groupsFor(lines, rules));
}

/** Groups in worksheet order with their totals, and what each weighs in the total of all. */
export function groupScores(
  indicators: readonly ScoredIndicator[],
  rules: TotalRules
): readonly GroupScore[] {
  return groupsFor(linesOf(indicators), rules);
}

function groupsFor(
  lines: readonly GroupedLine[],
  { grouping, settings }: TotalRules
): readonly GroupScore[] {
  const { weighted } = roundingsOf(settings);
  const groups = [...grouped(lines, ({ group }) => group)];
  const weightOf = groupWeights(grouping, groups.length);
  return groups.map(([group, members]) => ({
    group,
    weight: weightOf(group) ?? nominalWeight(members),
    total: totalOf(members, settings.scale, weighted),
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
  return sumOf(lines.flatMap(({ weight }) => weight ?? []));
}

/** What the lines of a total weigh together, whether there is a result or not; of groups, their weights. */
export function wholeWeight(lines: readonly GroupedLine[], rules: TotalRules): number {
  if (rules.grouping.rule === 'weighted') return nominalWeight(lines);
  return sumOf(groupsFor(lines, rules).map(({ weight }) => weight));
}

/**
 * The band of a total, or of its percent where the workbook says so, rounded once (domain.md §5): to 2 decimals, or to
 * fewer where the workbook shows fewer. More decimals never round twice: 2.4945 shown as 2.495 is still below 2.50.
 */
export function bandOfTotal(
  { score, percent }: Pick<Total, 'score' | 'percent'>,
  bands: readonly Band[],
  settings: Settings
): Band | null {
  const value = settings.bandsBy === 'percent' ? percent : score;
  return value === null ? null : bandOf(rounded(value, roundingsOf(settings).banded), bands);
}

/** The bands by scores, also where they are of the percent: for the colours of scores and levels. */
export function bandsOfScores({
  bands,
  settings,
}: Pick<Tables, 'bands' | 'settings'>): readonly Band[] {
  if (settings.bandsBy !== 'percent') return bands;
  const perPercent = highestScore(settings.scale) / 100;
  return bands.map((band) => ({ ...band, from: withoutNoise(band.from * perPercent) }));
}

/** The band that a score would have as a total. */
export function bandOfScore(
  score: number,
  { bands, settings }: Pick<Tables, 'bands' | 'settings'>
): Band | null {
  return bandOfTotal({ score, percent: percentOf(score, settings.scale) }, bands, settings);
}

import { highestLevel, scoreOfLevel, sumOf, type Level } from '../../engine';
import { grouped } from '../scoring/grouped';
import type { GroupScore, Scorecard, ScoredIndicator } from '../scoring/scorecard';
import { definedLevels } from './pathPools';

/** What an indicator can still add to the total of its unit. */
export interface Gain {
  readonly scored: ScoredIndicator;
  /** The highest level that its criteria have. */
  readonly to: Level;
  /** Points of the unit's total between what it adds now, nothing without a score, and what that level would add. */
  readonly gain: number;
}

/**
 * Indicators that can still add to the total of their unit, the most first: (score of the highest level − score) × weight ÷
 * weight of all that count; where groups make the total, of all in its group, × the share of the group. Scores of the committee are settled; what is not assessed, or cannot be scored, adds nothing.
 */
export function mostToGain({
  units,
  settings: { scale },
  grouping,
}: Pick<Scorecard, 'units' | 'settings' | 'grouping'>): readonly Gain[] {
  return units
    .flatMap(({ indicators, groups }) => {
      const counting = indicators.filter(({ counts, status }) => counts && status !== 'excluded');
      const wholeOf = weighing(counting, grouping.rule === 'weighted' ? null : groups);
      return counting.flatMap((scored): readonly Gain[] => {
        const { override, rule, status, score, weight } = scored;
        if (override !== null || rule.kind === 'unscored' || !isOpen(status)) return [];
        const to = definedLevels(scored).at(-1) ?? highestLevel(scale);
        const rise = scoreOfLevel(scale, to) - (score ?? 0);
        const gain = rise * (weight ?? 0) * wholeOf(scored);
        return gain > 0 ? [{ scored, to, gain }] : [];
      });
    })
    .sort((a, b) => b.gain - a.gain);
}

const isOpen = (status: ScoredIndicator['status']): boolean =>
  status === 'scored' || status === 'pending';

/** What a point of score × weight adds to the total, once everything has a result. */
function weighing(
  counting: readonly ScoredIndicator[],
  groups: readonly GroupScore[] | null
): (scored: ScoredIndicator) => number {
  const sum = (lines: readonly ScoredIndicator[]) => sumOf(lines.map(({ weight }) => weight ?? 0));
  if (groups === null) {
    const whole = sum(counting);
    return () => 1 / whole;
  }
  const weights = new Map(groups.map(({ group, weight }) => [group, weight]));
  const members = [...grouped(counting, ({ group }) => group)];
  const all = sumOf(members.map(([group]) => weights.get(group) ?? 0));
  const shares = new Map(
    members.map(([group, lines]) => [group, (weights.get(group) ?? 0) / all / sum(lines)])
  );
  return ({ group }) => shares.get(group) ?? 0;
}

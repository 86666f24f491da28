import { highestLevel, highestScore, sumOf, type Level } from '../../engine';
import { grouped } from '../scoring/grouped';
import type { GroupScore, Scorecard, ScoredIndicator } from '../scoring/scorecard';
import { levelsToReach } from './pathPools';

/** What an indicator can still add to the total of its unit. */
export interface Gain {
  readonly scored: ScoredIndicator;
  /** The highest level that its criteria have. */
  readonly to: Level;
  /** That it then has. */
  readonly score: number;
  /** Points of the unit's total between what it adds now, nothing without a score, and what that level would add. */
  readonly gain: number;
}

/**
 * Indicators that can still add to the total of their unit, the most first: (score of the highest level − score) × weight ÷
 * weight of all that count; where groups make the total, of all in its group, × the share of the group. Scores of the committee are settled; what is not assessed, or cannot be scored, adds nothing.
 */
export function mostToGain({
  units,
  settings,
  grouping,
}: Pick<Scorecard, 'units' | 'settings' | 'grouping'>): readonly Gain[] {
  return units
    .flatMap(({ indicators, groups }) => {
      const counting = indicators.filter(({ counts, status }) => counts && status !== 'excluded');
      const wholeOf = weighing(counting, grouping.rule === 'weighted' ? null : groups);
      return counting.flatMap((scored): readonly Gain[] => {
        const { override, rule, status, score, weight } = scored;
        if (override !== null || rule.kind === 'unscored' || !isOpen(status)) return [];
        const { scale } = settings;
        const best = levelsToReach(scored, settings).at(-1) ?? {
          level: highestLevel(scale),
          score: highestScore(scale),
        };
        const gain = (best.score - (score ?? 0)) * (weight ?? 0) * wholeOf(scored);
        return gain > 0 ? [{ scored, to: best.level, score: best.score, gain }] : [];
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

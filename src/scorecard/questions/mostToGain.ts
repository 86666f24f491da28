import { highestLevel, scoreOfLevel, sumOf, type Level } from '../../engine';
import type { Scorecard, ScoredIndicator } from '../scoring/scorecard';
import { definedLevels } from './nextBand';

/** What an indicator can still add to the total of its unit. */
export interface Gain {
  readonly scored: ScoredIndicator;
  /** The highest level that its criteria have. */
  readonly to: Level;
  /** Points of the unit's total between what it adds now, nothing without a score, and what that level would add. */
  readonly gain: number;
}

/**
 * Indicators that can still add to the total of their unit, the most first: (score of the highest level − score) × weight ÷ weight of all
 * that count. Scores of the committee are settled; what is not assessed, or cannot be scored, adds nothing.
 */
export function mostToGain({
  units,
  settings: { scale },
}: Pick<Scorecard, 'units' | 'settings'>): readonly Gain[] {
  return units
    .flatMap(({ indicators }) => {
      const counting = indicators.filter(({ counts, status }) => counts && status !== 'excluded');
      const whole = sumOf(counting.map(({ weight }) => weight ?? 0));
      return counting.flatMap((scored): readonly Gain[] => {
        const { override, rule, status, score, weight } = scored;
        if (override !== null || rule.kind === 'unscored' || !isOpen(status)) return [];
        const to = definedLevels(scored).at(-1) ?? highestLevel(scale);
        const rise = scoreOfLevel(scale, to) - (score ?? 0);
        const gain = (rise * (weight ?? 0)) / whole;
        return gain > 0 ? [{ scored, to, gain }] : [];
      });
    })
    .sort((a, b) => b.gain - a.gain);
}

const isOpen = (status: ScoredIndicator['status']): boolean =>
  status === 'scored' || status === 'pending';

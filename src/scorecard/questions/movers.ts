import { compareNumbers } from '../../engine';
import type { PastScores } from './pastScores';
import type { Scorecard, ScoredIndicator } from '../scoring/scorecard';

/** An indicator whose score changed since the period before. */
export interface Mover {
  readonly unit: string | null;
  readonly scored: ScoredIndicator;
  readonly before: number;
  readonly change: number;
}

/** Indicators by how much their score changed since the period before: rises the greatest first, falls likewise. */
export function moversOf(
  { units }: Pick<Scorecard, 'units'>,
  earlier: PastScores | undefined
): {
  readonly rises: readonly Mover[];
  readonly falls: readonly Mover[];
} {
  const movers = units.flatMap(({ unit, indicators }) => {
    const before = earlier?.units.get(unit)?.indicators;
    return indicators.flatMap((scored): readonly Mover[] => {
      const last = before?.get(scored.indicator.code) ?? null;
      if (!scored.counts || last === null || scored.score === null) return [];
      return [{ unit, scored, before: last, change: scored.score - last }];
    });
  });
  const by = (sign: 1 | -1): readonly Mover[] =>
    movers
      .filter(({ change }) => compareNumbers(change * sign, 0) > 0)
      .sort((a, b) => (b.change - a.change) * sign);
  return { rises: by(1), falls: by(-1) };
}

import type { ScoredIndicator, UnitScore } from '../../scorecard';
import type { Line } from '../scores/filterIndicators';

/** What a run through results goes to: whatever has none; or, beside it, whatever has only one of an earlier period. */
export type Waiting = 'pending' | 'earlier';

export function isWaiting(scored: ScoredIndicator, as: Waiting): boolean {
  const { hasParts, status, outcome, override } = scored;
  if (hasParts || override !== null) return false;
  if (as === 'pending') return status === 'pending';
  return outcome.warnings.some(({ code }) => code === 'earlierResult');
}

/** How many of these indicators wait for a result. */
export function countWaiting(units: readonly UnitScore[], as: Waiting): number {
  return units.reduce(
    (sum, { indicators }) => sum + indicators.filter((each) => isWaiting(each, as)).length,
    0
  );
}

/** One indicator of one unit, whatever its score has become since. */
export type Stop = Pick<Line['scored']['indicator'], 'unit' | 'code'>;

/** The indicators that a run goes to, in worksheet order. */
export function stopsOf(lines: readonly Line[], withEarlier: boolean): readonly Stop[] {
  return lines
    .filter(
      ({ scored }) => isWaiting(scored, 'pending') || (withEarlier && isWaiting(scored, 'earlier'))
    )
    .map(({ unit, scored }) => ({ unit, code: scored.indicator.code }));
}

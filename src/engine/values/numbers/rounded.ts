import { compareNumbers } from './compare';
import { roundHalfUp } from './rounding';
import type { RoundingMode } from '../../words/vocabulary';

/** How the figures of one stage are rounded (domain.md §7): to how many decimals, null = not at all. */
export interface Rounding {
  readonly decimals: number | null;
  readonly mode: RoundingMode;
}

/** The number as the stage rounds it; binary noise moves no digit. */
export function rounded(value: number, { decimals, mode }: Rounding): number {
  if (decimals === null) return value;
  return mode === 'down' ? roundDown(value, decimals) : roundHalfUp(value, decimals);
}

/** Decimals beyond these are cut off: towards zero, what Excel's ROUNDDOWN gives. 56.99999999999999 is 57. */
export function roundDown(value: number, decimals: number): number {
  const nearest = roundHalfUp(value, decimals);
  if (compareNumbers(Math.abs(nearest), Math.abs(value)) <= 0) return nearest;
  return roundHalfUp(nearest - Math.sign(value) * 10 ** -decimals, decimals);
}

/** The least number that is at least `goal` once it is rounded. */
export function leastRoundingTo(goal: number, { decimals, mode }: Rounding): number {
  if (decimals === null) return goal;
  const unit = 10 ** -decimals;
  const below = roundDown(goal, decimals);
  const up = compareNumbers(below, goal) < 0 ? below + unit : below;
  return roundHalfUp(mode === 'down' ? up : up - unit / 2, decimals + 1);
}

import { rounded } from '../values/numbers/rounded';
import type { Outcome } from './outcome';
import type { RuleOptions } from './request';

/** A score to the decimals that the request names; as it is where it names none. */
export function roundedScore(
  score: number,
  { roundScore = null, roundingMode: mode = 'half up' }: RuleOptions
): number {
  return rounded(score, { decimals: roundScore, mode });
}

/** The outcome with its score so. */
export function withRoundedScore(outcome: Outcome, options: RuleOptions): Outcome {
  if (outcome.score === null || (options.roundScore ?? null) === null) return outcome;
  return { ...outcome, score: roundedScore(outcome.score, options) };
}

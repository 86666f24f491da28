import type { Bound, Direction, Level } from '../criteria/criterion';
import type { PartsEvidence } from '../kinds/composite/rule';
import type { Outcome } from '../kinds/outcome';
import type { TargetEvidence } from '../kinds/target/rule';
import { SHOWN_DECIMALS, WEIGHTED_DECIMALS } from '../values/numbers/decimals';
import { numberText } from '../values/numbers/numberText';
import { roundHalfUp } from '../values/numbers/rounding';

/** Percent of target to 2 decimals; what is short of the target never reads as 100. */
export function shareText({ percent }: TargetEvidence): string {
  if (percent === null) return '';
  const rounded = roundHalfUp(percent, SHOWN_DECIMALS);
  return numberText(rounded === 100 && percent < 100 ? 99.99 : rounded);
}

export function scoreText(outcome: Outcome): string {
  return numberText(outcome.score ?? 0);
}

/** Which of the words for a limit: strict or not, of a lower or a higher one. */
export function limitForm(direction: Direction, { open }: Bound): number {
  return (direction === 'lower' ? 0 : 2) + (open ? 0 : 1);
}

export const quoted = (texts: readonly string[]): string =>
  texts.map((text) => `“${text}”`).join(', ');

export const numbered = (texts: readonly string[]): string =>
  texts.map((text, i) => `${i + 1}) ${text}`).join('; ');

export const inOrder = (levels: readonly Level[]): readonly Level[] =>
  [...levels].sort((a, b) => a - b);

export function hasNone({ score }: Outcome, { parts }: PartsEvidence): boolean {
  return score === null || parts.every((part) => part.score === null);
}

export function missingCodes({ parts }: PartsEvidence): string {
  return parts
    .filter((part) => part.score === null)
    .map((part) => part.code)
    .join(', ');
}

/** `9.1: 4 × 1.67, 9.2: 5 × 1.66` */
export function products({ parts }: PartsEvidence): string {
  return parts
    .filter((part) => part.score !== null)
    .map((part) => `${part.code}: ${numberText(part.score ?? 0)} × ${numberText(part.weight)}`)
    .join(', ');
}

export function meanText({ score }: Outcome): string {
  return numberText(roundHalfUp(score ?? 0, WEIGHTED_DECIMALS));
}

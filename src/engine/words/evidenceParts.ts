import type { Bound, Direction, Level } from '../criteria/criterion';
import type { PartsEvidence } from '../kinds/composite/rule';
import type { Outcome } from '../kinds/outcome';
import type { TargetEvidence } from '../kinds/target/rule';
import type { ThresholdEvidence } from '../kinds/threshold/rule';
import type { TimeUnit } from '../values/days/timeUnits';
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
    .map((part) => `${part.code}: ${numberText(part.score ?? 0)} × ${shown(part.weight)}`)
    .join(', ');
}

/** As many decimals as a weighted score has, for a share of a weight too: `8.3333`. */
const shown = (value: number): string => numberText(roundHalfUp(value, WEIGHTED_DECIMALS));

export function meanText({ score }: Outcome): string {
  return shown(score ?? 0);
}

/** A length of time between two days in units that people count in: `1 ปี 2 เดือน 5 วัน`; weeks in days. */
export function lengthIn(
  { months, days, unit, start, end }: NonNullable<ThresholdEvidence['between']>,
  say: (value: number, unit: TimeUnit) => string
): string {
  if (unit === 'week') return say(end - start, 'day');
  const years = unit === 'year' ? Math.floor(months / 12) : 0;
  const parts = [
    [years, 'year'],
    [months - years * 12, 'month'],
    [days, 'day'],
  ] as const;
  const said = parts.filter(([value]) => value > 0);
  return (said.length === 0 ? [[0, unit] as const] : said)
    .map(([value, of]) => say(value, of))
    .join(' ');
}

import { DEFAULT_SCALE, highestScore, lowestScore, pointText, type PeriodId } from '../../engine';
import type { ProblemFacts } from './problem';

/** A sentence for every problem code, in one language: what is wrong, and what to do. */
export type Sentences = {
  readonly [C in ProblemFacts['code']]: (
    facts: Extract<ProblemFacts, { readonly code: C }>
  ) => string;
};

/** Says what value a setting has while its own cannot be used. */
export type Instead = (value: string, setting: string) => string;

/** Says what is without a result that newer ones pass over. */
export type Earlier = (period: PeriodId) => string;

/** The curve of scores in proportion, as it is written, between the ends of the scale; the usual ones where not given. */
export function exampleCurve({
  low,
  high,
}: {
  readonly low?: number;
  readonly high?: number;
}): string {
  const [lowest, highest] = [
    low ?? lowestScore(DEFAULT_SCALE),
    high ?? highestScore(DEFAULT_SCALE),
  ];
  return [
    { percent: 0, score: lowest },
    { percent: 100, score: highest },
  ]
    .map(pointText)
    .join('; ');
}

const LONGEST = 60;

/** Text of a cell as it is quoted in a sentence: one line, not too long. */
export function quoted(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return `“${line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line}”`;
}

import type { ProblemFacts } from './problem';

/** A sentence for every problem code, in one language: what is wrong, and what to do. */
export type Sentences = {
  readonly [C in ProblemFacts['code']]: (
    facts: Extract<ProblemFacts, { readonly code: C }>
  ) => string;
};

const LONGEST = 60;

/** Text of a cell as it is quoted in a sentence: one line, not too long. */
export function quoted(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return `“${line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line}”`;
}

import type { Bilingual } from '../../engine';
import type { ProblemFacts } from './problem';

export type ProblemCode = ProblemFacts['code'];

/** Makes the sentence of some problem codes: what is wrong, and what to do. */
export type Sentences<C extends ProblemCode> = {
  readonly [K in C]: (facts: Extract<ProblemFacts, { readonly code: K }>) => Bilingual;
};

const LONGEST = 60;

/** Text of a cell as it is quoted in a sentence: one line, not too long. */
export function quoted(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return `“${line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line}”`;
}

/** `unit X`, or the whole organisation. */
export function unitNamed(unit: string | null): Bilingual {
  return unit === null
    ? { th: 'ทั้งองค์กร', en: 'the whole organisation' }
    : { th: `หน่วยงาน ${quoted(unit)}`, en: `unit ${quoted(unit)}` };
}

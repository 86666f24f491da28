import type { Finding } from '../../../engine';
import type { ProblemFacts } from '../problem';

type Code = Exclude<ProblemFacts['code'], 'criteria'>;
type OfColumn = Extract<ProblemFacts, { readonly column: string }>['code'];

/** A few words for every cause, in one language; those that a column has are given its English name. */
export type CauseWords = {
  readonly [C in Code]: C extends OfColumn ? (column: string) => string : string;
} & { readonly criteria: Readonly<Record<Finding['code'], string>> };

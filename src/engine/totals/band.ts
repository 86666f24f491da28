import type { Bilingual } from '../values/language';

/** A range of totals with its words and colour; `from` is inclusive, on the total rounded to 2 decimals (domain.md §5). */
export interface Band {
  readonly from: number;
  readonly name: Bilingual;
  /** '#RRGGBB' fill and the text colour readable on it. */
  readonly fill: string;
  readonly ink: string;
}

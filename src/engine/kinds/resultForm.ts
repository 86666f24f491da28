import type { Month } from './deadline/rule';
import type { Rung } from './ladder/rule';

/** How a result is asked for, by what its criteria compare (domain.md §2). */
export type ResultForm =
  | { readonly as: 'number'; readonly percent: boolean }
  /** `texts`: what each step or item is, from the first; null where the criteria do not say. */
  | {
      readonly as: 'ticks';
      readonly of: 'steps' | 'items';
      readonly texts: readonly (string | null)[];
    }
  | { readonly as: 'ladder'; readonly rungs: readonly Rung[] }
  /** `nextMonth`: the month that a plain number is a day of, where it is. */
  | { readonly as: 'date'; readonly nextMonth: Month | null }
  | { readonly as: 'days'; readonly working: boolean }
  /** Several inputs in the order of the criteria; `statement` asks for yes or no. */
  | {
      readonly as: 'inputs';
      readonly inputs: readonly {
        readonly text: string;
        readonly statement: boolean;
        readonly percent: boolean;
      }[];
    }
  /** The criteria cannot be scored: whatever the cell is to say. */
  | { readonly as: 'text' };

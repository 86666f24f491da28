import type { Finding, Outcome } from '../../engine';

/** What a function has to say, as facts; `sentences.ts` puts them into words. Sizes are "rows × columns". */
export type Facts =
  /** What was compared with what, why the criteria cannot be used, and the warnings. */
  | {
      readonly code: 'explained';
      readonly outcome: Outcome;
      readonly refused: readonly Finding[];
    }
  /** The result has no score, for the reason that the outcome gives. */
  | { readonly code: 'unscored'; readonly outcome: Outcome }
  /** What the definition check found. */
  | { readonly code: 'findings'; readonly findings: readonly Finding[]; readonly between: string }
  /** The same of `KPICHECK`; `perhapsBlank`: zeros among the levels look like blank cells. */
  | {
      readonly code: 'checked';
      readonly findings: readonly Finding[];
      readonly perhapsBlank: boolean;
    }
  /** A level that every result reaches. */
  | { readonly code: 'anyResult' }
  /** It takes a script of the functions that could not be loaded. */
  | { readonly code: 'notLoaded' }
  | { readonly code: 'oneValue'; readonly parameter: string }
  | { readonly code: 'levelsSize'; readonly size: string; readonly highest: number }
  | {
      readonly code: 'sizes';
      readonly a: string;
      readonly sizeOfA: string;
      readonly b: string;
      readonly sizeOfB: string;
    }
  | { readonly code: 'severalTargets' }
  | { readonly code: 'option'; readonly text: string }
  | { readonly code: 'language'; readonly text: string }
  | { readonly code: 'method'; readonly text: string }
  | { readonly code: 'ratio' }
  | { readonly code: 'bands' }
  | { readonly code: 'noLevel'; readonly level: number }
  | { readonly code: 'notNumber'; readonly parameter: string; readonly text: string }
  | {
      readonly code: 'notScore';
      readonly parameter: string;
      readonly value: number;
      readonly low: number;
      readonly high: number;
    }
  | { readonly code: 'notWeight'; readonly parameter: string; readonly value: number };

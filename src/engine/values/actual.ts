import type { Measure } from '../criteria/criterion';
import type { TimeUnit } from './days/timeUnits';

/** Why an actual could not be read. */
export type ActualReason =
  | 'excelError' // #N/A, #DIV/0! …
  | 'notFinite' // NaN or Infinity as text, a number beyond what a cell can hold
  | 'ambiguousNumber' // "12,5"
  | 'noQuotient' // periods are combined by ratio, and one has no numerator or no denominator
  | 'dividedByZero' // the denominators add up to 0
  | 'notCombined' // several periods are to be combined, and one of them is no number
  | 'endBeforeStart' // `start; end` the wrong way round, or fewer days than none
  | 'otherUnit' // kilograms against tonnes, days against hours
  | 'otherWhole' // 6, or 3/4, against counts out of 5
  | 'noUnit' // a number alone against hours and days
  | 'notUnderstood';

/**
 * What a result cell says (domain.md §5, design.md §2). A blank is `pending`, never zero. Several inputs in one cell,
 * separated by `;`, become a `list` in the order of the criteria.
 */
export type Actual = { readonly text: string } & (
  | { readonly state: 'pending' }
  /** `ไม่ประเมิน`, `N/A`: its weight is redistributed. */
  | { readonly state: 'excluded' }
  | {
      readonly state: 'number';
      readonly value: number;
      readonly measure: Measure;
      /** A length of time: `90 นาที`. */
      readonly time?: TimeUnit;
      /** A count out of this whole: `4 out of 5`. */
      readonly outOf?: number;
    }
  /** ใช่/ไม่, มี/ไม่มี, ผ่าน/ไม่ผ่าน, yes/no, TRUE/FALSE. */
  | { readonly state: 'flag'; readonly value: boolean }
  /** Excel serial day (1900 system). */
  | { readonly state: 'date'; readonly serial: number }
  /** `asRead`: with decimal points, where the text has commas. */
  | { readonly state: 'words'; readonly asRead?: string }
  | { readonly state: 'list'; readonly items: readonly Actual[] }
  | { readonly state: 'unreadable'; readonly reason: ActualReason }
);

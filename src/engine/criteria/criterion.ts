import type { TimeUnit } from '../values/days/timeUnits';
import type { UnitKind } from './unitKinds';

/** One end of an interval; `open` is strict (more than), otherwise the bound itself belongs to the interval. */
export interface Bound {
  readonly value: number;
  readonly open: boolean;
}

/** The numbers between two bounds; without one it does not end on that side. */
export interface Interval {
  readonly low: Bound | null;
  readonly high: Bound | null;
}

/** What a number in a criterion or an actual counts: `percent` where a percent sign, `ร้อยละ` or a percent format says so. */
export type Measure = 'percent' | 'plain';

/** What the numbers of a whole row count, where results may say the same otherwise. */
export interface Counting {
  /** Lengths of time in this unit. */
  readonly time?: TimeUnit;
  /** The row is written in several units of time: a number without one says nothing. */
  readonly severalUnits?: true;
  /** Counts out of this whole: `3 out of 5`. */
  readonly outOf?: number;
  /** Amounts of money in it, by its code. */
  readonly currency?: string;
  /** Things that the list of units does not have, by one of their names, normalised: `incidents`. */
  readonly things?: string;
  /** What their unit measures, where it is a known one. */
  readonly unit?: UnitKind;
  /** Large numbers, written with a word. */
  readonly magnitude?: Magnitude;
  /** The largest number where a cell counts in `m`, metres or millions; without it nobody knows what `2M` is. */
  readonly inM?: number;
}

/** Criteria write large numbers with a word, `5 ล้านบาท`, `$1.2M`. */
export interface Magnitude {
  /** What the word multiplies by. */
  readonly times: number;
  /** The smallest number above zero among the criteria, in full. */
  readonly from: number;
}

/** Why a criteria cell could not be read. The text of the cell is kept beside it. */
export type UnreadableReason =
  | 'excelError' // the cell holds #N/A, #REF! …
  | 'notFinite' // 1e400, NaN, Infinity
  | 'ambiguousNumber' // "12,5": decimal comma or thousands comma?
  | 'emptyInterval' // "more than 90 up to 80", 50 - 40
  | 'alternatives' // "80 or passed": one of two is enough
  | 'several' // "37% 10% 2%": several values in one cell
  | 'mixedTimes' // a month beside days, hours beside a number without a unit
  | 'notUnderstood'; // numbers with words this reader does not know

/**
 * What one level cell means (domain.md §2). `text` is the cell as the user sees it, always kept.
 * `bare` is a number alone: at least it when higher is better, at most it when lower is better.
 */
export type Criterion = { readonly text: string } & (
  | { readonly kind: 'absent' }
  | ({ readonly kind: 'bare'; readonly value: number; readonly measure: Measure } & Counting)
  | ({
      readonly kind: 'interval';
      readonly low: Bound | null;
      readonly high: Bound | null;
      readonly measure: Measure;
      /** Strict and not strict at once ("more than 95 or above"): read as strict, and to be corrected. */
      readonly contradictory?: true;
    } & Counting)
  /** Two or more intervals joined by "or" or commas, apart from each other and rising; `text` of each is its own words. */
  | ({
      readonly kind: 'any';
      readonly of: readonly (Interval & { readonly text: string })[];
      readonly measure: Measure;
    } & Counting)
  /** A number of (working) days: `within` at most so many, `beyond` at least so many; `open` is strict. */
  | {
      readonly kind: 'duration';
      readonly relation: 'within' | 'beyond';
      readonly days: number;
      readonly working: boolean;
      readonly open: boolean;
    }
  /**
   * By, before or after a calendar day. `year` is C.E. or null where the cell names only day and month; `month` is null
   * for a day of whichever month comes next (`ภายในวันที่ ๑๐ ของเดือนถัดไป`).
   */
  | {
      readonly kind: 'date';
      readonly relation: 'by' | 'before' | 'after' | 'from';
      readonly day: number;
      readonly month: number | null;
      readonly year: number | null;
    }
  /** `มี`, `ผ่าน`, a sentence: not numeric, somebody has to choose it. */
  | { readonly kind: 'statement' }
  /** Conditions joined in one cell (`และ`, `โดย…`), in their written order. */
  | { readonly kind: 'every'; readonly of: readonly Criterion[] }
  | { readonly kind: 'unreadable'; readonly reason: UnreadableReason }
);

/** Index = level, from 0 to the highest of the scale. A scorecard without level 0 has `absent` there. */
export type CriteriaRow = readonly Criterion[];

/** A scale has up to ten above level 0; which of them are in use, and what they are worth, says `Scale`. */
export type Level = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10;

export type Direction = 'higher' | 'lower';

/** What a row of criteria may say of its direction: `range` holds a value within bounds on both sides (domain.md §7). */
export type StatedDirection = Direction | 'range';

import type { Language, Total } from '../../engine';
import type { GroupScore } from '../scoring/scorecard';
import type { CellReader } from './live/liveReference';
import type { RowRun } from './scoreRows';
import type { Writes } from './writes';

export interface TotalsOptions {
  readonly language: Language;
  readonly writes: Writes;
  readonly cellAt: CellReader;
  /** Sheet row of the header row of both tables. */
  readonly headerRow: number;
}

/** What a line of KpiTotals is made of. */
export type MadeOf =
  /** Rows of KpiScores that stand together: indexes into its rows. */
  | { readonly of: 'rows'; readonly run: RowRun }
  /** The lines of groups right above it. */
  | { readonly of: 'groups'; readonly count: number }
  /** The totals of units, where groups make them: indexes into the lines. */
  | { readonly of: 'units'; readonly lines: readonly number[] };

export interface TotalLine {
  readonly unit: string | null;
  readonly group: string;
  readonly weight: number;
  /** The group whose own weight that is, where groups make the total. */
  readonly weighs: GroupScore['group'] | undefined;
  /** The total of a unit. */
  readonly isUnit: boolean;
  readonly total: Total;
  readonly made: MadeOf | null;
}

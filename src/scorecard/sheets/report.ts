import type { Language } from '../../engine';
import type { Snapshot } from '../../tables';
import type { Day } from '../plan/dates';
import type { Area, ChartPlan, ConditionalPlan, PlanCell, SheetRole } from '../plan/plan';
import type { Scorecard } from '../scoring/scorecard';
import type { ReportLine } from './reportLines';

/** What a report has to say, and how it looks where it looks otherwise than others (`reportSheet`). */
export interface ReportSheet {
  readonly role: SheetRole;
  /** Name that the sheet gets when it is new. */
  readonly name: string;
  /** The sheet to write, where it is not simply the one of that role. */
  readonly sheet?: string | undefined;
  readonly title: string;
  /** Below the title: unit, or how many units. */
  readonly subtitle: string | null;
  readonly orientation: 'landscape' | 'portrait';
  /** Widths in characters; as many columns as there are. */
  readonly widths: readonly number[];
  /** Rows above the header, which go out of sight with the title; none where not given. */
  readonly lead?: readonly ReportLine[];
  /** Header rows, repeated on every page. */
  readonly header: readonly (readonly PlanCell[])[];
  readonly headerMerges?: readonly Area[];
  readonly body: readonly ReportLine[];
  /** Name of a table over the last header row and the body, for bodies without spans; none where not given. */
  readonly table?: string;
  /** How scores come about is not said, as where there are only targets without scores. */
  readonly unscored?: true;
  /** Remarks below the body, across the page. */
  readonly notes: readonly string[];
  /** Made for the sheet row on which the body begins; charts for that of the first row above the header, too. */
  readonly conditional?: (bodyRow: number) => readonly ConditionalPlan[];
  readonly charts?: (bodyRow: number, leadRow: number) => readonly ChartPlan[];
  readonly tabColor: string;
  /** Columns that are hidden, and whether those are in which no row has anything: the widest has their room. */
  readonly hidden?: readonly number[];
  readonly hidesBlank?: true;
  /** Everything on one page where it can be read there, without signatures; else on as many as its blocks need. */
  readonly onePage?: true;
  /** Few rows whose texts are read to their end: they are not cut where a computer lacks the font either. */
  readonly readable?: true;
  /** Rows of several lines have room for the letters of the font alone: there would be more pages. */
  readonly tight?: true;
  readonly freezeColumns?: number;
  /** Columns of the body whose texts are kept to the letter, whatever digits the workbook asks for; `all` of them. */
  readonly verbatim?: readonly number[] | 'all';
}

export interface ReportContext {
  readonly scorecard: Scorecard;
  readonly snapshot: Snapshot;
  readonly language: Language;
  readonly today: Day;
}
